import type { Payload, TypedUser } from 'payload';
import type { ReactNode } from 'react';
import { canPublish, isAdministrator } from '../../access/policies.ts';
import { environment } from '../../environment.ts';
import { dashboardFacts } from './dashboard-facts.ts';
import type { DashboardFacts, Listed, ListedRelease } from './dashboard-facts.ts';
import { FromReaders } from './FromReaders.tsx';
import { ConfirmLoss } from './ConfirmLoss.tsx';
import { AutoRefresh } from './AutoRefresh.tsx';
import { PublishFromThisDatabase } from './PublishFromThisDatabase.tsx';
import { ComingUp, MissedSchedule } from './Scheduled.tsx';
import { ResumePublishing } from './ResumePublishing.tsx';
import { asDate, counted, onTheClock, onTheDay, seconds } from '../formatting.ts';

/** What is live now, what waits for somebody, and what went wrong. */
export async function Dashboard({ payload, user }: { payload: Payload; user: TypedUser | null }) {
  if (!user) return null;
  const facts = await dashboardFacts(payload, user);
  const admin = payload.config.routes.admin;
  return (
    <div className="signpost-dashboard">
      <h1>What is live, and what waits for you</h1>
      <AutoRefresh />
      <Live facts={facts} user={user} />
      <WhatWouldGo facts={facts} admin={admin} mayConfirm={isAdministrator(user)} />
      <MissedSchedule schedule={facts.schedule} admin={admin} mayPublish={canPublish(user)} />
      <Quarantined facts={facts} admin={admin} />
      <Defects facts={facts} />
      <div className="signpost-dashboard__columns">
        <Documents title="Waiting for review" empty="Nothing waits for review." documents={facts.waiting} admin={admin} verb="saved" />
        <Documents title="Past their review date" empty="Nothing is overdue." documents={facts.overdue} admin={admin} verb="due" />
      </div>
      <ComingUp schedule={facts.schedule} admin={admin} />
      <FromReaders facts={facts.fromReaders} emptySearches={facts.emptySearches} admin={admin} />
      <Releases releases={facts.releases} admin={admin} />
    </div>
  );
}

function Live({ facts, user }: { facts: DashboardFacts; user: TypedUser }): ReactNode {
  const { state, live, message } = facts.worker;
  const words = {
    idle: 'Everything that was published is live.',
    publishing: 'Publishing…',
    paused: message ?? 'Publishing is paused after going back to an earlier release.',
    failed: message ?? 'The publisher met a fault. The public site stays as it was.',
    asking: message ?? 'The publisher asks whether to publish from this database.',
    busy: message ?? 'The publisher is busy.',
    off: message ?? 'The publisher is not running.',
  }[state];
  const number = live?.number ?? facts.releases[0]?.number;
  const at = live?.at ?? facts.releases[0]?.at;
  return (
    <section className={`signpost-card signpost-card--${state}`}>
      <h2>The public site</h2>
      <p className="signpost-card__state">
        {number === undefined
          ? 'Nothing is live yet.'
          : `Release ${number} is live${at ? `, since ${onTheDay(at)}` : ''}${live?.pages === undefined ? '' : `, with ${counted(live.pages, 'page')}`}.`}
      </p>
      <p role="status">{words}</p>
      <p className="signpost-card__actions">
        <a href={environment.publicUrl} target="_blank" rel="noreferrer">
          Open the public site
        </a>
        {state === 'paused' && canPublish(user) ? <ResumePublishing /> : null}
        {state === 'asking' && isAdministrator(user) ? <PublishFromThisDatabase question={words} /> : null}
      </p>
    </section>
  );
}

function WhatWouldGo({ facts, admin, mayConfirm }: { facts: DashboardFacts; admin: string; mayConfirm: boolean }): ReactNode {
  const { loss } = facts.worker;
  if (loss === undefined) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>A large part of the site would go ({loss.count})</h2>
      <p>
        Nothing is published until this is decided, and the public site stays as it was. {counted(loss.left, 'document')} would be left. If
        it is a mistake, publish these again.
      </p>
      <details>
        <summary>What would go</summary>
        <ul>
          {loss.documents.map(({ collection, id, title }) => (
            <li key={id}>
              <a href={addressOf(admin, collection, id)}>{title || id}</a> ({facts.kinds[collection] ?? collection})
            </li>
          ))}
        </ul>
        {loss.count > loss.documents.length ? <p>And {counted(loss.count - loss.documents.length, 'other')}.</p> : null}
      </details>
      {mayConfirm ? <ConfirmLoss confirm={loss.confirm} count={loss.count} /> : <p>An administrator can confirm that it is meant.</p>}
    </section>
  );
}

function Quarantined({ facts, admin }: { facts: DashboardFacts; admin: string }): ReactNode {
  const { quarantined } = facts.worker;
  if (quarantined.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>Held back ({quarantined.length})</h2>
      <p>The public sees the last good version of these until they are mended.</p>
      <ul>
        {quarantined.map(({ collection, id, title, problems }) => (
          <li key={`${collection}/${id}`}>
            <a href={addressOf(admin, collection, id)}>{title || id}</a> ({facts.kinds[collection] ?? collection}):{' '}
            {problems.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Defects({ facts }: { facts: DashboardFacts }): ReactNode {
  const { defects } = facts.worker;
  if (defects.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>Defects ({defects.length})</h2>
      <p>The live site differs from what a full read and a full render give. Tell whoever runs the site.</p>
      <ul>
        {defects.slice(0, 20).map(({ path, reason }) => (
          <li key={path}>
            {path}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({
  title,
  empty,
  documents,
  admin,
  verb,
}: {
  title: string;
  empty: string;
  documents: Listed[];
  admin: string;
  verb: string;
}): ReactNode {
  return (
    <section className="signpost-card">
      <h2>{title}</h2>
      {documents.length === 0 ? <p>{empty}</p> : null}
      <ul>
        {documents.map(({ collection, id, kind, title: name, at }) => (
          <li key={`${collection}/${id}`}>
            <a href={addressOf(admin, collection, id)}>{name}</a> ({kind}, {verb} {asDate(at)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Releases({ releases, admin }: { releases: ListedRelease[]; admin: string }): ReactNode {
  return (
    <section className="signpost-card">
      <h2>Last releases</h2>
      {releases.length === 0 ? <p>None yet.</p> : null}
      <ul>
        {releases.map(({ id, number, at, by, ms, message, addresses }) => (
          <li key={id}>
            <a href={`${admin}/collections/receipts/${id}`}>Release {number}</a>, {onTheClock(at)} on {asDate(at)}
            {by ? `, ${by}` : ''}
            {Array.isArray(addresses) ? `, ${counted(addresses.length, 'page')} changed` : ''}
            {ms ? `, ${seconds(ms)}` : ''}
            {message ? <strong> {message}</strong> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${admin}/collections/receipts`}>All releases, and how to go back to one</a>
      </p>
    </section>
  );
}

function addressOf(admin: string, collection: string, id: string): string {
  return collection === 'globals' ? `${admin}/globals/${id}` : `${admin}/collections/${collection}/${id}`;
}
