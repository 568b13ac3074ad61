import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { canPublish, isAdministrator } from '../../access/policies.ts';
import { isTourOffered } from '../help/is-tour-offered.ts';
import { Tour } from '../help/Tour.tsx';
import { BrokenLinks } from '../checks/BrokenLinks.tsx';
import { environment } from '../../environment.ts';
import { readBackupRecord } from '../../installation/backup-record.ts';
import { readSetupOnDesk, SetupCard } from '../setup/SetupCard.tsx';
import { AutoRefresh } from './AutoRefresh.tsx';
import { areBackupsInTrouble, Backups } from './Backups.tsx';
import { CommentsToDealWith } from './CommentsToDealWith.tsx';
import { deskFacts } from './desk-facts.ts';
import { Due } from './Due.tsx';
import { FactsToCheck } from './FactsToCheck.tsx';
import { FromReaders } from './FromReaders.tsx';
import { LastPublishes } from './LastPublishes.tsx';
import { monthAsked } from './month.ts';
import { MyDrafts } from './MyDrafts.tsx';
import { PublicSite } from './PublicSite.tsx';
import { PrioritiesToProve } from './PrioritiesToProve.tsx';
import { ComingUp, MissedSchedule } from './Scheduled.tsx';
import { Defects, Quarantined, WhatWouldGo } from './Trouble.tsx';
import { WaitingForReview } from './WaitingForReview.tsx';
import { NotSent, Undelivered } from './Undelivered.tsx';
import { Write } from './Write.tsx';

/** What somebody sees first: what went wrong, what waits for them, what they were writing, and what the public has. */
export async function Desk({ payload, user, searchParams }: Pick<AdminViewServerProps, 'payload' | 'user' | 'searchParams'>) {
  if (!user) return null;
  const month = monthAsked(searchParams?.['month']);
  const facts = await deskFacts(payload, user, month);
  const isNew = await isTourOffered(payload, user);
  const setup = await readSetupOnDesk(payload);
  const admin = payload.config.routes.admin;
  const mayPublish = canPublish(user);
  // They concern whoever runs the site, whom administrators know.
  const backups = isAdministrator(user) ? readBackupRecord(environment.varDir) : undefined;
  const isTrouble = backups !== undefined && areBackupsInTrouble(backups);
  return (
    <Gutter className="signpost-desk">
      <AutoRefresh />
      <main>
        <h1>My desk</h1>
        <Tour isOffered={isNew} />
        <WhatWouldGo facts={facts} admin={admin} mayConfirm={isAdministrator(user)} />
        <MissedSchedule schedule={facts.schedule} admin={admin} mayPublish={mayPublish} />
        <Quarantined facts={facts} admin={admin} />
        <Defects facts={facts} />
        {isTrouble ? <Backups record={backups} /> : null}
        <Undelivered letters={facts.undelivered} admin={admin} />
        <SetupCard setup={setup} admin={admin} mayRemove={isAdministrator(user)} />
        <NotSent letters={facts.rehearsed} admin={admin} />
        <Write kinds={facts.write} admin={admin} />
        <div className="signpost-desk__columns">
          <MyDrafts drafts={facts.drafts} admin={admin} />
          <WaitingForReview waiting={facts.waiting} admin={admin} mayPublish={mayPublish} />
        </div>
        <CommentsToDealWith {...facts.discussed} admin={admin} mayPublish={mayPublish} />
        <Due due={facts.due} admin={admin} />
        <FactsToCheck facts={facts.toCheck} admin={admin} />
        <PrioritiesToProve priorities={facts.toProve} admin={admin} />
        <ComingUp schedule={facts.schedule} admin={admin} month={month} />
        <BrokenLinks links={facts.brokenLinks} admin={admin} />
        <FromReaders facts={facts.fromReaders} admin={admin} mayPublish={mayPublish} />
        <div className="signpost-desk__columns">
          <LastPublishes publishes={facts.publishes} admin={admin} />
          <PublicSite worker={facts.worker} user={user} />
        </div>
        {backups !== undefined && !isTrouble ? <Backups record={backups} /> : null}
      </main>
    </Gutter>
  );
}
