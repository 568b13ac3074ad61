'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { RowOutcome, SheetOutcome } from '../../bulk/csv/csv-in.ts';
import { ask } from '../ask.ts';
import { Dialog } from '../document/saving/Dialog.tsx';
import { counted } from '../formatting.ts';

const outcomeWords: Readonly<Record<RowOutcome['outcome'], string>> = {
  new: 'New',
  changed: 'Changed',
  same: 'As it is',
  refused: 'Not imported',
};

/** Brings a spreadsheet into a list: says first what would become of each row, then saves them as drafts. */
export function BringIn({ of, close }: { of: string; close: () => void }): ReactNode {
  const { config } = useConfig();
  const router = useRouter();
  const id = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<SheetOutcome>();
  const [done, setDone] = useState<SheetOutcome>();
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const isLiveAtOnce = of === 'redirects';

  const send = async (words: string, isDry: boolean): Promise<SheetOutcome | undefined> => {
    setIsWorking(true);
    setError(undefined);
    const asked = await ask<SheetOutcome>(`${config.routes.api}/csv/rows`, { body: { of, text: words, isDry } });
    setIsWorking(false);
    if (asked.error !== undefined) setError(asked.error);
    return asked.answer;
  };
  const choose = async (file: File | undefined) => {
    setTried(undefined);
    if (file === undefined) return;
    const words = await file.text();
    setText(words);
    setTried(await send(words, true));
  };
  const save = async () => {
    const answer = await send(text, false);
    if (answer === undefined) return;
    setDone(answer);
    router.refresh();
  };

  const shown = done ?? tried;
  const taken = (shown?.rows ?? []).filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
  return (
    <Dialog title="Bring in from a spreadsheet" close={close} isWide={shown !== undefined}>
      {error === undefined ? null : (
        <p role="alert" className="signpost-receipt__error">
          {error}
        </p>
      )}
      {done === undefined ? (
        <div className="signpost-field">
          <p>
            {isLiveAtOnce
              ? 'Save your spreadsheet as CSV. Its first row names the fields: From is the old address. Redirects have no drafts: they answer as soon as you save them.'
              : 'Save your spreadsheet as CSV. Its first row names the fields as the form does, such as Title, Summary or Status. Empty cells change nothing, and nothing goes public: every row becomes a draft. A row whose title or address is there already changes that one.'}
          </p>
          <label htmlFor={id}>Choose the CSV file</label>
          <input
            id={id}
            type="file"
            accept=".csv,text/csv,text/tab-separated-values"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        </div>
      ) : null}
      <p role="status">
        {isWorking
          ? 'Working…'
          : done !== undefined
            ? `Done: ${counted(taken, 'row')} saved${isLiveAtOnce ? '' : ' as drafts'}.`
            : tried !== undefined
              ? `${counted(taken, 'row')} of ${tried.rows.length} would be saved${isLiveAtOnce ? '' : ' as drafts'}. Nothing is saved yet.`
              : ''}
      </p>
      {shown !== undefined && shown.ignored.length > 0 ? (
        <p>These columns are ignored, because they match no field that a cell can hold: {shown.ignored.join(', ')}.</p>
      ) : null}
      {shown === undefined ? null : <Outcomes rows={shown.rows} />}
      <div className="signpost-dialog__actions">
        {done === undefined && tried !== undefined && taken > 0 ? (
          <Button margin={false} disabled={isWorking} onClick={() => void save()}>
            {isLiveAtOnce ? `Save ${counted(taken, 'redirect')}` : `Save ${counted(taken, 'row')} as drafts`}
          </Button>
        ) : null}
        <Button buttonStyle="secondary" margin={false} onClick={close}>
          {done === undefined ? 'Cancel' : 'Close'}
        </Button>
      </div>
    </Dialog>
  );
}

function Outcomes({ rows }: { rows: readonly RowOutcome[] }): ReactNode {
  return (
    <div className="signpost-effects" tabIndex={0} role="region" aria-label="What becomes of each row">
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Title</th>
            <th scope="col">Outcome</th>
            <th scope="col">What that means</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, title, outcome, words }) => (
            <tr key={number} className={outcome === 'refused' ? 'signpost-effects__refused' : undefined}>
              <td>{number}</td>
              <th scope="row">{title}</th>
              <td>{outcomeWords[outcome]}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
