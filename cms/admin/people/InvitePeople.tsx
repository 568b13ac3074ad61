import type { ListViewServerPropsOnly } from 'payload';
import { isAdministrator } from '../../access/policies.ts';
import { isMailOn } from '../../mail/queue-mail.ts';
import { ClosedDocuments } from './ClosedDocuments.tsx';
import { InvitePerson } from './InvitePerson.tsx';
import { SecondStepForEverybody } from './SecondStepForEverybody.tsx';
import './people.css';

/** What administrators do above the list of people: invite somebody, require a second step for everybody, and open what nobody can read any more. */
export function InvitePeople({ user, payload }: Pick<ListViewServerPropsOnly, 'user' | 'payload'>) {
  if (!isAdministrator(user)) return null;
  const users = `${payload.config.routes.api}/users`;
  return (
    <div className="signpost-people signpost-people__tools">
      <InvitePerson users={users} sendsMail={isMailOn()} />
      <SecondStepForEverybody users={users} />
      <ClosedDocuments users={users} />
    </div>
  );
}
