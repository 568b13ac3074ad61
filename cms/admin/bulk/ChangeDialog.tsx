'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState, useTransition } from 'react';
import type { ReactNode } from 'react';
import type { Effect } from '../../bulk/change.ts';
import type { BulkPlan } from '../../bulk/endpoints.ts';
import type { CarriedOut } from '../../bulk/carry-out.ts';
import { ask } from '../ask.ts';
import { Dialog } from '../document/saving/Dialog.tsx';
import { counted } from '../formatting.ts';
import type { Chosen } from './ChangeMany.tsx';
import { type Draft, emptyDraft, isComplete, toChange, WhatToChange } from './WhatToChange.tsx';
import { EffectList } from './EffectList.tsx';

export type Kind = 'tag' | 'owner' | 'review' | 'withdraw' | 'delete';

const titles: Readonly<Record<Kind, string>> = {
  tag: 'Topics and areas',
  owner: 'Hand over',
  review: 'Review by',
  withdraw: 'Withdraw',
  delete: 'Delete',
};

/** Asks what to change, says what that would do to each of them, does it when somebody says so, and says what was left. */
export function ChangeDialog({
  of,
  kind,
  chosen,
  close,
}: {
  of: string;
  kind: Kind;
  chosen: Chosen;
  close: (isDone: boolean) => void;
}): ReactNode {
  const { config } = useConfig();
  const router = useRouter();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [effects, setEffects] = useState<Effect[]>();
  const [result, setResult] = useState<CarriedOut>();
  const [isTakenBack, setIsTakenBack] = useState(false);
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);

  const send = async <Answer,>(path: string, body: object): Promise<Answer | undefined> => {
    setIsWorking(true);
    setError(undefined);
    const asked = await ask<Answer>(`${config.routes.api}/bulk/${path}`, { body });
    setIsWorking(false);
    if (asked.error !== undefined) setError(asked.error);
    return asked.answer;
  };
  const look = async () => setEffects((await send<BulkPlan>('plan', { of, ...chosen, change: toChange(kind, draft) }))?.effects);
  const doIt = async (changed: readonly Effect[]) => {
    const seen = changed.map(({ id, version }) => ({ id, version }));
    const answer = await send<CarriedOut>('do', { of, seen, change: toChange(kind, draft) });
    if (answer !== undefined) setResult(answer);
  };

  const takeBack = async (undo: string) => {
    const answer = await send<CarriedOut>('undo', { undo });
    if (answer === undefined) return;
    setResult(answer);
    setIsTakenBack(true);
  };

  // The list is read again only now: with other rows in it, nothing would be chosen any more, and this dialog would go. It
  // stays until the list is there, so that what somebody chooses next is not lost with the old rows.
  const [isReadingAgain, readAgain] = useTransition();
  const [isEnding, setIsEnding] = useState(false);
  const end = (isDone: boolean) => {
    if (!isDone) return close(false);
    setIsEnding(true);
    readAgain(() => router.refresh());
  };
  useEffect(() => {
    if (isEnding && !isReadingAgain) close(true);
  }, [close, isEnding, isReadingAgain]);

  const changed = (effects ?? []).filter(({ what }) => what !== 'none' && what !== 'refused');
  return (
    <Dialog title={titles[kind]} close={() => end(result !== undefined)} isWide={effects !== undefined}>
      {error === undefined ? null : (
        <p role="alert" className="signpost-receipt__error">
          {error}
        </p>
      )}
      {result !== undefined ? (
        <>
          <p role="status">
            {result.done.length === 0
              ? 'Nothing was changed.'
              : `${isTakenBack ? 'Taken back' : 'Done'}: ${counted(result.done.length, 'document')}.`}
            {kind === 'delete' && result.done.length > 0 ? ' They are in the bin for 30 days, and can be brought back from there.' : ''}
          </p>
          {result.left.length > 0 ? <EffectList heading="These stay as they are" effects={result.left} /> : null}
          <div className="signpost-dialog__actions">
            <Button margin={false} disabled={isEnding} onClick={() => end(true)}>
              Close
            </Button>
            {result.undo === undefined ? null : (
              <Button
                buttonStyle="secondary"
                margin={false}
                disabled={isWorking || isEnding}
                onClick={() => void takeBack(result.undo ?? '')}
              >
                {isWorking ? 'Working…' : 'Undo'}
              </Button>
            )}
          </div>
        </>
      ) : effects === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void look();
          }}
        >
          <WhatToChange kind={kind} draft={draft} onChange={setDraft} />
          <div className="signpost-dialog__actions">
            <Button type="submit" margin={false} disabled={isWorking || !isComplete(kind, draft)}>
              {isWorking ? 'Looking…' : 'See what will happen'}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => close(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p role="status">
            {changed.length === 0
              ? 'Nothing would be changed. The list says why.'
              : `${counted(changed.length, 'document')} will be changed${effects.length > changed.length ? `, and ${effects.length - changed.length} will stay as ${effects.length - changed.length === 1 ? 'it is' : 'they are'}` : ''}.`}
          </p>
          <EffectList heading="What will happen" effects={effects} />
          <div className="signpost-dialog__actions">
            {changed.length > 0 ? (
              <Button margin={false} disabled={isWorking} onClick={() => void doIt(changed)}>
                {isWorking ? 'Working…' : `${titles[kind]}: ${counted(changed.length, 'document')}`}
              </Button>
            ) : null}
            <Button buttonStyle="secondary" margin={false} onClick={() => setEffects(undefined)}>
              Back
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
