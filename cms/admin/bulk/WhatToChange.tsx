'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FindBox } from '../find/FindBox.tsx';
import { useAnswer } from '../use-answer.ts';
import type { Kind } from './ChangeDialog.tsx';

/** What somebody chose so far. */
export interface Draft {
  how: 'add' | 'remove';
  topics: string[];
  areas: string[];
  owner: string;
  day: string;
  reason: string;
}

/** Nothing chosen yet. */
export const emptyDraft: Draft = { how: 'add', topics: [], areas: [], owner: '', day: '', reason: '' };

/** Whether enough was chosen to say what will happen. */
export function isComplete(kind: Kind, { topics, areas, owner, day, reason }: Draft): boolean {
  switch (kind) {
    case 'tag':
      return topics.length + areas.length > 0;
    case 'owner':
      return owner !== '';
    case 'review':
      return day !== '';
    case 'withdraw':
    case 'delete':
      return reason.trim() !== '';
  }
}

/** The change as the CMS takes it. */
export function toChange(kind: Kind, { how, topics, areas, owner, day, reason }: Draft): object {
  switch (kind) {
    case 'tag':
      return { do: kind, how, topics, areas };
    case 'owner':
      return { do: kind, owner };
    case 'review':
      return { do: kind, day };
    case 'withdraw':
    case 'delete':
      return { do: kind, reason };
  }
}

interface Props {
  kind: Kind;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The fields that one kind of change asks for. */
export function WhatToChange({ kind, draft, onChange }: Props): ReactNode {
  const id = useId();
  switch (kind) {
    case 'tag':
      return (
        <>
          <fieldset className="signpost-part">
            <legend>What should happen?</legend>
            {(['add', 'remove'] as const).map((how) => (
              <label key={how} className="signpost-check">
                <input type="radio" name={id} checked={draft.how === how} onChange={() => onChange({ ...draft, how })} />
                {how === 'add' ? 'Add what I choose below' : 'Take off what I choose below'}
              </label>
            ))}
          </fieldset>
          <Titles legend="Topics" collection="topics" chosen={draft.topics} onChange={(topics) => onChange({ ...draft, topics })} />
          <Titles legend="Areas" collection="areas" chosen={draft.areas} onChange={(areas) => onChange({ ...draft, areas })} />
        </>
      );
    case 'owner':
      return <NextOwner owner={draft.owner} onChange={(owner) => onChange({ ...draft, owner })} />;
    case 'review':
      return (
        <p className="signpost-field">
          <label htmlFor={id}>When should somebody look at them again?</label>
          <input id={id} type="date" required value={draft.day} onChange={({ target }) => onChange({ ...draft, day: target.value })} />
        </p>
      );
    case 'withdraw':
    case 'delete':
      return (
        <p className="signpost-field">
          <label htmlFor={id}>Why? The public reads this where the pages stood.</label>
          <textarea
            id={id}
            required
            rows={3}
            value={draft.reason}
            onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          />
        </p>
      );
  }
}

function Titles({
  legend,
  collection,
  chosen,
  onChange,
}: {
  legend: string;
  collection: 'topics' | 'areas';
  chosen: string[];
  onChange: (ids: string[]) => void;
}): ReactNode {
  const { config } = useConfig();
  const { answer, error } = useAnswer<{ docs: { id: string; title?: string }[] }>(
    `${config.routes.api}/${collection}?depth=0&limit=500&sort=title&select[title]=true`,
  );
  return (
    <fieldset className="signpost-part signpost-part--list">
      <legend>{legend}</legend>
      {error ? <p>They cannot be read: {error}</p> : null}
      {answer?.docs.length === 0 ? <p>There are none yet.</p> : null}
      {(answer?.docs ?? []).map(({ id, title = 'Without a title' }) => (
        <label key={id} className="signpost-check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}

function NextOwner({ owner, onChange }: { owner: string; onChange: (owner: string) => void }): ReactNode {
  const [name, setName] = useState('');
  const label = 'Who should answer for them?';
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was chosen took the place of the box that had the focus.
    if (owner !== '') again.current?.focus();
  }, [owner]);
  if (owner === '')
    return (
      <FindBox
        label={label}
        of={['users']}
        placeholder="Their name or e-mail address"
        onChoose={(found) => {
          setName(found.title);
          onChange(found.id);
          return Promise.resolve();
        }}
      />
    );
  return (
    <p className="signpost-field">
      <span>
        {label} <strong>{name}</strong>
      </span>{' '}
      <button ref={again} type="button" className="signpost-link" onClick={() => onChange('')}>
        Choose somebody else
      </button>
    </p>
  );
}
