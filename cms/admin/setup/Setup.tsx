import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { canPublish, isAdministrator } from '../../access/policies.ts';
import { checklist, progressOf, type SetupItem } from '../../installation/checklist/checklist.ts';
import type { CheckedThing } from '../../installation/checklist/checked-things.ts';
import type { Checked } from '../../installation/checklist/checks.ts';
import { readSetup } from '../../installation/checklist/read-setup.ts';
import { AdminPage } from '../AdminPage.tsx';
import { Card } from '../desk/Card.tsx';
import { asDate } from '../formatting.ts';
import { CheckButton } from './CheckButton.tsx';
import { RemoveSample } from './RemoveSample.tsx';

/** What is done on the way to a public site of one's own, and what is missing, each with the way to its place. */
export async function Setup(view: AdminViewServerProps) {
  const { user } = view.initPageResult.req;
  if (!user)
    return (
      <AdminPage title="Set up your site" path="/setup" view={view}>
        {null}
      </AdminPage>
    );
  const facts = await readSetup(view.payload);
  const parts = checklist(facts);
  const { done, total, isReady } = progressOf(parts);
  const bases = { admin: view.payload.config.routes.admin, public: facts.publicUrl };
  const rights = { mayCheck: canPublish(user), mayRemove: isAdministrator(user) };
  return (
    <AdminPage title="Set up your site" path="/setup" view={view}>
      <Card title={isReady ? 'Ready to go public' : `${done} of ${total} done`} tone={isReady ? 'idle' : 'busy'}>
        <progress className="signpost-setup__progress" value={done} max={total} aria-label="Done so far" />
        <p>
          {isReady
            ? 'Nothing is missing. Tell people the address.'
            : 'Everything you publish is public at once. Until this list is done, a notice on every page says that the site is being set up.'}
        </p>
        <p>
          <a href={facts.publicUrl}>See the public site</a>
        </p>
      </Card>
      {parts.map(({ title, items }) => (
        <Card key={title} title={title}>
          <ul className="signpost-rows signpost-setup">
            {items.map((item) => (
              <Item key={item.name} item={item} bases={bases} {...rights} />
            ))}
          </ul>
        </Card>
      ))}
    </AdminPage>
  );
}

interface ItemProps {
  item: SetupItem;
  /** Where the admin and the public site are. */
  bases: Record<'admin' | 'public', string>;
  mayCheck: boolean;
  mayRemove: boolean;
}

function Item({ item, bases, mayCheck, mayRemove }: ItemProps): ReactNode {
  const { title, words, isDone, isOptional, place, check, isSample } = item;
  const state = isDone ? 'Done' : check?.last ? 'Look again' : isOptional ? 'Optional' : 'To do';
  return (
    <li data-done={isDone} data-item={item.name}>
      <span className="signpost-rows__name">
        <span className={`signpost-setup__state signpost-setup__state--${isDone ? 'done' : isOptional ? 'optional' : 'missing'}`}>
          {state}
        </span>{' '}
        {title}
      </span>
      <span>{words}</span>
      {check ? <LastCheck check={check} /> : null}
      {place || check || isSample ? (
        <div className="signpost-card__actions">
          {place ? (
            <a href={`${bases[place.in]}${place.path}`} {...(place.in === 'public' ? { target: '_blank', rel: 'noreferrer' } : {})}>
              {place.words}
              <span className="signpost-unseen">: {title}</span>
              {place.in === 'public' ? <span className="signpost-unseen"> (opens in a new tab)</span> : null}
            </a>
          ) : null}
          {check && mayCheck && !isDone ? <CheckButton what={check.what} words={pressWords[check.what]} /> : null}
          {check && !mayCheck && !isDone ? <span>Only editors and administrators can say that it is right.</span> : null}
          {isSample ? mayRemove ? <RemoveSample /> : <span>Only administrators can remove it.</span> : null}
        </div>
      ) : null}
    </li>
  );
}

const pressWords: Readonly<Record<CheckedThing, string>> = {
  'help-lines': 'I have checked these, and they are right',
  accessibility: 'I have read it, and it is true',
  privacy: 'I have read it, and it is true',
};

function LastCheck({ check: { last, why } }: { check: Checked }): ReactNode {
  if (last === undefined) return null;
  const day = asDate(`${last.day}T12:00:00Z`);
  if (why === 'changed')
    return (
      <span>
        {last.by} checked it on {day}. Something it covers has changed since, so somebody has to check it again.
      </span>
    );
  if (why === 'year')
    return (
      <span>
        {last.by} checked it on {day}, a year ago or more. Somebody has to check it again.
      </span>
    );
  return (
    <span>
      {last.by} checked it on {day}.
    </span>
  );
}
