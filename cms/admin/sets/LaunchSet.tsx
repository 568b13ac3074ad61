'use client';

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SetProblems } from '../../api/sets/endpoints.ts';
import type { SetAnswer, ShownMember } from '../../api/sets/set-answer.ts';
import type { SetReceipt } from '../../api/sets/set-receipt.ts';
import { editAddress } from '../desk/edit-address.ts';
import { counted, inTheDiary, onTheDay } from '../formatting.ts';
import { postFor } from '../post.ts';
import { Share } from '../preview/Share.tsx';
import { useAnswer } from '../use-answer.ts';
import { GoLive } from './GoLive.tsx';
import { PutIn } from './PutIn.tsx';
import { TakeBack } from './TakeBack.tsx';

/** Asks something of the set, and says what came of it. @returns whether it was done */
export type Act = (path: string, body?: object) => Promise<boolean>;

/** What is in a launch set, what keeps it back, and how it goes live: all of it, in one moment. */
export function LaunchSet(): ReactNode {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [revision, setRevision] = useState(0);
  const { api, admin } = config.routes;
  const address = id === undefined ? undefined : `${api}/launch-sets/${id}`;
  const { answer: set, error } = useAnswer<SetAnswer>(address && `${address}/contents`, revision);
  const isPreparing = set?.state === 'preparing';
  const { answer: found, error: unchecked } = useAnswer<SetProblems>(
    address && isPreparing && set.members.length > 0 ? `${address}/problems` : undefined,
    set?.seen ?? revision,
  );

  if (address === undefined) return <p>Give the set a name and save it. Then put in what goes live together.</p>;
  const act: Act = async (path, body = {}) => {
    const { error: refusal, message } = await postFor(`${address}/${path}`, body);
    if (refusal) toast.error(refusal);
    else if (message) toast.success(message);
    setRevision((count) => count + 1);
    return refusal === undefined;
  };
  const change = async (scheduled: string, how: 'cancel' | 'settle') => {
    const { error: refusal, message } = await postFor(`${api}/scheduled-actions/${scheduled}/${how}`);
    if (refusal) toast.error(refusal);
    else if (message) toast.success(message);
    setRevision((count) => count + 1);
  };
  return (
    <div className="signpost-set" onKeyDown={keepFromSaving}>
      {error ? (
        <p className="signpost-receipt__error" role="alert">
          What is in the set cannot be read: {error} <Again onPress={() => setRevision((count) => count + 1)} />
        </p>
      ) : null}
      {set === undefined && !error ? <p role="status">Looking what is in the set…</p> : null}
      {set ? (
        <>
          {set.failed.map(({ id: row, at, reason }) => (
            <div key={row} role="alert">
              <p className="signpost-receipt__error">
                Not published on {inTheDiary(at)}, as it was scheduled. {reason}
              </p>
              {set.mayPublish ? (
                <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void change(row, 'settle')}>
                  I have dealt with it
                </Button>
              ) : null}
            </div>
          ))}
          <Where set={set} cancel={(row) => change(row, 'cancel')} />
          {set.launched && (set.state === 'live' || set.state === 'taken-back') ? (
            <Told address={address} revision={revision} admin={admin} />
          ) : null}
          <Members set={set} address={address} admin={admin} act={act} />
          {isPreparing && !set.scheduled ? <PutIn act={act} /> : null}
          {isPreparing && set.members.length > 0 ? (
            <Share of="launch-sets" document={String(id)} what="the site as it will be with this set" />
          ) : null}
          {isPreparing && set.members.length > 0 ? <Problems found={found} error={unchecked} members={set.members} admin={admin} /> : null}
          {isPreparing && !set.scheduled ? <GoLive set={set} isKeptBack={(found?.problems.length ?? 0) > 0} act={act} /> : null}
          {set.state === 'live' && set.mayPublish ? <TakeBack members={set.members} act={act} /> : null}
          {set.state === 'taken-back' ? (
            <p>
              <Button size="small" buttonStyle="secondary" onClick={() => void act('prepare-again')}>
                Prepare it again
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** Enter in a field of the set would save its name and note. */
function keepFromSaving(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function Again({ onPress }: { onPress: () => void }): ReactNode {
  return (
    <button type="button" className="signpost-link" onClick={onPress}>
      Try again
    </button>
  );
}

/** Where the set stands, in a sentence. */
function Where({
  set: { state, scheduled, launched, takenBack, mayPublish },
  cancel,
}: {
  set: SetAnswer;
  cancel: (id: string) => Promise<void>;
}) {
  if (scheduled)
    return (
      <div className="signpost-set__state">
        <p className="signpost-receipt__live">
          All of it goes live on {inTheDiary(scheduled.at)}. {scheduled.approvedBy} approved it as it was then.
        </p>
        {mayPublish ? (
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void cancel(scheduled.id)}>
            Cancel it
          </Button>
        ) : (
          <p>Only editors and administrators can cancel that.</p>
        )}
      </div>
    );
  if (takenBack)
    return (
      <p className="signpost-set__state">
        Taken back on {onTheDay(takenBack.at)} by {takenBack.by}.
      </p>
    );
  if (launched && state === 'live')
    return (
      <p className="signpost-set__state">
        Published on {onTheDay(launched.at)}, as {launched.by} approved it.
      </p>
    );
  if (state === 'launching') return <p className="signpost-set__state">It is going live at this moment.</p>;
  return <p className="signpost-set__state">Being prepared. The public sees nothing of it.</p>;
}

const stateWords: Record<SetReceipt['state'], string> = {
  none: '',
  waiting: 'On its way to the public site…',
  done: 'The public site shows all of it as the set made it.',
  held: 'Held back: the public site shows nothing of it.',
};

/** The one receipt of the set. */
function Told({ address, revision, admin }: { address: string; revision: number; admin: string }): ReactNode {
  const [looks, setLooks] = useState(0);
  const { answer: told, error } = useAnswer<SetReceipt>(`${address}/receipt`, `${revision} ${looks}`);
  const again = <Again onPress={() => setLooks((count) => count + 1)} />;
  if (error) return <p className="signpost-receipt__error">The receipt cannot be read: {error}</p>;
  if (told === undefined) return null;
  const wrong = told.members.filter(({ problems }) => problems.length > 0);
  return (
    <section className="signpost-receipt" aria-label="Receipt">
      <h2 className="signpost-receipt__title">Receipt</h2>
      <p
        role="status"
        className={told.state === 'held' ? 'signpost-receipt__error' : told.state === 'done' ? 'signpost-receipt__live' : ''}
      >
        {stateWords[told.state]} {told.state === 'waiting' ? again : null}
      </p>
      {told.message ? <p>{told.message}</p> : null}
      {wrong.length > 0 ? (
        <ul>
          {wrong.map(({ member, title, problems }) => (
            <li key={member}>
              {title}: {problems.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`)).join(' ')}
            </li>
          ))}
        </ul>
      ) : null}
      {told.release !== undefined && told.state !== 'held' ? (
        <p>
          One release did it: <a href={`${admin}/collections/receipts?where[number][equals]=${told.release}`}>release {told.release}</a>
          {told.at ? `, on ${onTheDay(told.at)}` : ''}.
        </p>
      ) : null}
      {told.pages.length > 0 ? (
        <details>
          <summary>{counted(told.pages.length, 'address', 'addresses')} changed</summary>
          <ul>
            {told.pages.map(({ href, path, what }) => (
              <li key={path}>
                <a href={href}>{path}</a> ({what})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface MembersProps {
  set: SetAnswer;
  address: string;
  admin: string;
  act: Act;
}

function Members({ set, address, admin, act }: MembersProps): ReactNode {
  const { members, state, scheduled } = set;
  const isOpen = state === 'preparing' && scheduled === undefined;
  return (
    <section aria-label="What is in it">
      <h2>What is in it ({members.length})</h2>
      {members.length === 0 ? (
        <p>
          Nothing yet. Put in drafts that go live together: they may link to each other before any of them is public. Pictures and files
          that a page uses come along by themselves.
        </p>
      ) : null}
      <ul className="signpost-set__members">
        {members.map((member) => (
          <li key={member.member}>
            <div>
              {member.of === 'redirects' ? (
                <strong>{member.title}</strong>
              ) : (
                <a href={editAddress(admin, member.of, member.document)}>{member.title}</a>
              )}
              <span>
                {member.kind}. {member.what}
                {member.review === '' ? null : `. ${member.review}`}
              </span>
              {member.isEditedSince ? <span>Edited since: those edits are no part of what was approved.</span> : null}
            </div>
            <div className="signpost-set__actions">
              {member.hasPage && state === 'preparing' ? (
                <a
                  href={`${address}/preview?${new URLSearchParams({ of: member.of, document: member.document })}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  Preview<span className="signpost-unseen"> {member.title} with all of the set</span>
                </a>
              ) : null}
              {isOpen ? (
                <button type="button" className="signpost-link" onClick={() => void act('take-out', { member: member.member })}>
                  Take out<span className="signpost-unseen"> {member.title}</span>
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ProblemsProps {
  found: SetProblems | undefined;
  error: string | undefined;
  members: readonly ShownMember[];
  admin: string;
}

/** What keeps the set back, each with the way to it. */
function Problems({ found, error, members, admin }: ProblemsProps): ReactNode {
  if (error) return <p className="signpost-receipt__error">The set could not be checked: {error}</p>;
  if (found === undefined) return <p role="status">Checking all of it together…</p>;
  if (found.problems.length === 0)
    return (
      <p role="status" className="signpost-receipt__live">
        Checked together: nothing keeps it back.
      </p>
    );
  return (
    <section className="signpost-problems" aria-label="What keeps it back">
      <h2 className="signpost-problems__title">
        {found.problems.length === 1 ? 'One thing keeps' : `${found.problems.length} things keep`} the whole set back
      </h2>
      <ul>
        {found.problems.map(({ member, title, field, reason }) => {
          const shown = members.find((one) => one.member === member);
          return (
            <li key={`${member} ${field} ${reason}`}>
              <strong>{shown?.title ?? title}</strong>
              {field === '' ? '' : `, ${field}`}: {reason}{' '}
              {shown && shown.of !== 'redirects' ? <a href={editAddress(admin, shown.of, shown.document)}>Take me there</a> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
