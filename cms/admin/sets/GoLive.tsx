'use client';

import { Button, ConfirmationModal, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { londonInstant } from '../../../content/model/time/london-time.ts';
import type { SetAnswer } from '../../api/sets/set-answer.ts';
import { inTheDiary } from '../formatting.ts';
import { AskForReview } from './AskForReview.tsx';
import type { Act } from './LaunchSet.tsx';

interface GoLiveProps {
  set: SetAnswer;
  isKeptBack: boolean;
  act: Act;
}

/** Publishes the set at once, or at a time; others ask somebody who may. */
export function GoLive({ set: { members, mayPublish, seen }, isKeptBack, act }: GoLiveProps): ReactNode {
  const { id } = useDocumentInfo();
  const { openModal } = useModal();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const field = useId();
  const modal = `publish-set-${id}`;
  if (members.length === 0) return null;
  if (!mayPublish) return <AskForReview seen={seen} act={act} />;
  // While its year is typed, a day is in the years 2, 20 and 202 first.
  const isChosen = /^2\d{3}-/.test(day) && time !== '';
  const when = isChosen ? inTheDiary(londonInstant(day, time)) : '';
  const what = members.length === 1 ? 'what is in it' : `these ${members.length} things`;
  return (
    <section aria-label="Publish it">
      <h2>Publish it</h2>
      {isKeptBack ? <p>It can be published once nothing keeps it back.</p> : null}
      <div className="signpost-set__actions">
        <Button margin={false} disabled={isKeptBack} onClick={() => openModal(modal)}>
          Publish {what} now
        </Button>
      </div>
      <div className="signpost-schedule" role="group" aria-label="Publish it at a time">
        <label htmlFor={`${field}-day`}>Or on a day</label>
        <input id={`${field}-day`} type="date" max="2999-12-31" value={day} onChange={({ target }) => setDay(target.value)} />
        <label htmlFor={`${field}-time`}>Time, by the clock in London</label>
        <input id={`${field}-time`} type="time" value={time} onChange={({ target }) => setTime(target.value)} />
        {isChosen ? (
          <Button size="small" margin={false} disabled={isKeptBack} onClick={() => void act('schedule', { seen, day, time })}>
            Schedule for {when}
          </Button>
        ) : null}
      </div>
      <ConfirmationModal
        modalSlug={modal}
        heading={`Publish ${what} now?`}
        body={
          <>
            <p>Within a second the public sees {members.length === 1 ? 'it' : 'all of them, in one moment'}:</p>
            <ul>
              {members.map(({ member, title, what: happens }) => (
                <li key={member}>
                  {title}: {happens.charAt(0).toLowerCase() + happens.slice(1)}
                </li>
              ))}
            </ul>
            <p>{members.length === 1 ? 'It can be taken back' : 'They can be taken back together'}, from this page.</p>
          </>
        }
        confirmLabel="Publish the set"
        confirmingLabel="Publishing…"
        onConfirm={async () => {
          await act('publish', { seen });
        }}
      />
    </section>
  );
}
