'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { FindAnswer } from '../../api/find/find.ts';
import type { Found } from '../../api/find/found.ts';
import type { WhoLinks as LinksFound } from '../../api/public-uses.ts';
import type { Use } from '../../uploads/uses/public-uses.ts';
import { counted } from '../formatting.ts';
import { useAnswer } from '../use-answer.ts';
import { WhoLinks } from './WhoLinks.tsx';

/** What an officer says when something goes. */
export interface Answers {
  reason: string;
  /** What to read instead. */
  replacedBy?: Pick<Found, 'collection' | 'id' | 'title'>;
  /** Where the pages below go: `up`, or the identifier of a page. */
  pagesBelow: string;
  /** Says that they know what refers to it. */
  confirm: string;
}

/** Whether what is in a collection has a public address of its own, which goes on answering. */
export function hasAddress(collection: string | undefined): boolean {
  return collection !== undefined && !['images', 'files', 'alerts', 'facts'].includes(collection);
}

/** Nothing said yet. */
export const emptyAnswers: Answers = { reason: '', pagesBelow: '', confirm: '' };

interface Props {
  /** The document's own address in the API. */
  address: string;
  answers: Answers;
  /** What is to happen. */
  how: 'withdraw' | 'merge' | 'delete';
  isPublic: boolean;
  /** Whether it has an address of its own, which goes on answering. */
  isDocument: boolean;
  mayPublish: boolean;
  /** What becomes of it. */
  note: string;
  onChange: (answers: Answers) => void;
}

/** Says what refers to something that is about to go, what each will show then, and asks why it goes and what to read instead. */
export function WithdrawalForm({ address, answers, how, isPublic, isDocument, mayPublish, note, onChange }: Props): ReactNode {
  const { answer: found, error } = useAnswer<LinksFound>(isPublic ? `${address}/uses` : undefined);
  const name = useId();

  const known = found?.confirm ?? '';
  useEffect(() => {
    if (known !== '' && known !== answers.confirm) onChange({ ...answers, confirm: known });
  }, [answers, known, onChange]);

  if (!isPublic || !mayPublish) return <p>{note}</p>;
  const uses = found?.uses ?? [];
  const chooseInstead = (replacedBy: Found | undefined) => {
    const { replacedBy: _, ...others } = answers;
    onChange(replacedBy === undefined ? others : { ...others, replacedBy });
  };
  const below = uses.filter(({ how }) => how === 'below');
  return (
    <div className="signpost-withdrawal__form">
      <p>
        {how === 'merge'
          ? 'Within a second, whoever follows its address, or an earlier one, arrives at the page you choose.'
          : 'The public no longer sees it, within a second.'}{' '}
        {note}
      </p>
      <WhoLinks found={found} error={error} isDocument={isDocument} whatItShows={(use) => whatItShows(use, how)} />
      {below.length > 0 ? (
        <fieldset>
          <legend>
            {counted(below.length, 'page')} {below.length === 1 ? 'stands' : 'stand'} below it. Where{' '}
            {below.length === 1 ? 'does it' : 'do they'} go?
          </legend>
          <ul>
            {below.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <label>
            <input
              type="radio"
              name={`${name}-below`}
              checked={answers.pagesBelow === 'up'}
              onChange={() => onChange({ ...answers, pagesBelow: 'up' })}
            />{' '}
            One step up, to where this page stands. The old addresses lead to the new ones.
          </label>
          <Chooser
            label="Below another page"
            hint="Its title, or its public address"
            isFitting={({ collection, state }) => collection === 'pages' && state.startsWith('public')}
            onChoose={(page) => onChange({ ...answers, pagesBelow: page?.id ?? '' })}
          />
        </fieldset>
      ) : null}
      {isDocument && how === 'merge' ? (
        <Chooser
          label="Which page is it merged into?"
          hint="Its title, or its public address."
          isFitting={(found) => isPublicPage(found) && !address.endsWith(`/${found.id}`)}
          onChoose={chooseInstead}
        />
      ) : null}
      {isDocument && how !== 'merge' ? (
        <>
          <label htmlFor={`${name}-reason`}>Why does it go?</label>
          <p id={`${name}-reason-hint`}>Shown in public at its address, such as “The group stopped meeting in May”.</p>
          <textarea
            id={`${name}-reason`}
            aria-describedby={`${name}-reason-hint`}
            maxLength={300}
            rows={3}
            value={answers.reason}
            onChange={({ target }) => onChange({ ...answers, reason: target.value })}
          />
          <Chooser
            label="What should people read instead?"
            hint="A page’s title or public address. Leave it empty if there is none."
            isFitting={isPublicPage}
            onChoose={chooseInstead}
          />
        </>
      ) : null}
    </div>
  );
}

function isPublicPage({ collection, state }: Found): boolean {
  return state.startsWith('public') && !['images', 'files', 'alerts', 'redirects', 'globals'].includes(collection);
}

function whatItShows({ collection, how }: Use, what: Props['how']): string {
  if (collection === 'redirects')
    return what === 'merge' ? 'this address will lead to the page you choose.' : 'this address will answer that the page was withdrawn.';
  if (how === 'shows') return 'the picture is left out.';
  return 'the words stay without a link, and lists leave it out.';
}

interface ChooserProps {
  label: string;
  hint: string;
  isFitting: (found: Found) => boolean;
  onChoose: (found: Found | undefined) => void;
}

/** Finds a page by its title or address, and lets one be chosen. */
export function Chooser({ label, hint, isFitting, onChoose }: ChooserProps): ReactNode {
  const { config } = useConfig();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found[]>([]);
  const [chosen, setChosen] = useState('');
  const name = useId();
  const fitting = found.filter(isFitting).slice(0, 5);

  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      if (words.trim() === '') {
        setFound([]);
        return;
      }
      try {
        const query = new URLSearchParams({ q: words });
        const response = await fetch(`${config.routes.api}/find?${query}`, { credentials: 'include', signal: controller.signal });
        setFound(response.ok ? ((await response.json()) as FindAnswer).found : []);
      } catch (cause) {
        // Another letter was typed meanwhile; what it finds is on its way.
        if (!controller.signal.aborted) throw cause;
      }
    };
    void look();
    return () => controller.abort();
  }, [config.routes.api, words]);

  return (
    <div className="signpost-withdrawal__chooser">
      <label htmlFor={name}>{label}</label>
      <p id={`${name}-hint`}>{hint}</p>
      <input
        id={name}
        type="search"
        aria-describedby={`${name}-hint`}
        autoComplete="off"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setChosen('');
          onChoose(undefined);
        }}
      />
      <div role="status">
        {fitting.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name={`${name}-found`}
              checked={chosen === one.id}
              onChange={() => {
                setChosen(one.id);
                onChoose(one);
              }}
            />{' '}
            {one.title} ({one.kind})
          </label>
        ))}
        {words.trim() !== '' && fitting.length === 0 ? <p>No public page of that name.</p> : null}
      </div>
    </div>
  );
}
