'use client';

import { useConfig } from '@payloadcms/ui';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { FindAnswer } from '../../api/find/find.ts';
import type { Found } from '../../api/find/found.ts';
import { asDate } from '../formatting.ts';
import { editAddress } from '../desk/edit-address.ts';

/** Milliseconds without a key before the CMS is asked. */
const pause = 150;

interface FindBoxProps {
  label: string;
  /** What it is for, said to those who do not see what stands around it. */
  name?: string;
  /** Finds pages only. */
  onlyPages?: boolean;
  /** Finds only what is in these collections; of a single one, the first by name are shown before anything is typed. */
  of?: readonly string[];
  /** Of facts, finds only these kinds. */
  kinds?: readonly string[] | undefined;
  /** What is chosen already, as `COLLECTION/ID`, and not offered again. */
  without?: readonly string[];
  /** What happens with what is chosen; without it, it opens. */
  onChoose?: (found: Found) => Promise<void>;
  /** What is written into the empty box. */
  placeholder?: string;
  /** Whether somebody has just asked for the box. */
  isFocused?: boolean;
}

/** A box that finds anything by its words, its file name or its address. What is found are plain links, or buttons where it is chosen. */
export function FindBox({
  label,
  name,
  onlyPages = false,
  of,
  kinds,
  without = [],
  onChoose,
  placeholder = 'Title, words, file name or pasted address',
  isFocused = false,
}: FindBoxProps) {
  const { config } = useConfig();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<FindAnswer & { of: string }>();
  const [error, setError] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const field = useId();
  const query = typed.trim();
  const among = of?.join(',');
  const amongKinds = kinds?.join(',');
  const showsFirst = of?.length === 1;
  const isAsking = query !== '' || (showsFirst && isOpen);

  useEffect(() => {
    if (!isAsking) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const asked = {
        ...(query === '' ? { first: 'true' } : { q: query }),
        ...(onlyPages ? { pages: 'true' } : {}),
        ...(among === undefined ? {} : { of: among }),
        ...(amongKinds === undefined ? {} : { kinds: amongKinds }),
      };
      ask(`${config.routes.api}/find?${new URLSearchParams(asked)}`, controller.signal).then(
        (found) => {
          setAnswer({ ...found, of: query });
          setError(undefined);
        },
        (cause: unknown) => {
          if (!controller.signal.aborted) setError(cause instanceof Error ? cause.message : String(cause));
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [among, amongKinds, config.routes.api, isAsking, onlyPages, query]);

  const results = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-found]') ?? [])];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setIsOpen(false);
      box.current?.querySelector('input')?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [box.current?.querySelector('input'), ...results()];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  const shown = isAsking && isOpen && answer?.of === query ? leftOut(answer, without) : undefined;
  const choose = async (found: Found) => {
    await onChoose?.(found);
    if (of !== undefined) setTyped('');
  };
  return (
    <div
      ref={box}
      className="signpost-find"
      {...(of === undefined ? { role: 'search', 'aria-label': label } : {})}
      onKeyDown={onKey}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <label htmlFor={field}>
        {label}
        {name === undefined ? null : <span className="signpost-unseen">: {name}</span>}
      </label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={typed}
        maxLength={500}
        placeholder={placeholder}
        autoFocus={isFocused}
        onFocus={() => setIsOpen(true)}
        onChange={({ target }) => {
          setTyped(target.value);
          setIsOpen(true);
        }}
        onKeyDown={(event) => {
          const [first] = results();
          // In a form, Enter would send it.
          if (event.key === 'Enter' && (first || onChoose)) event.preventDefault();
          if (event.key === 'Enter') first?.click();
        }}
      />
      <p role="status" className={shown || error ? 'signpost-find__count' : 'signpost-unseen'}>
        {error ? `Nothing could be looked for: ${error}` : shown ? countInWords(shown) : ''}
      </p>
      {shown && shown.found.length > 0 ? (
        <ul className="signpost-find__results">
          {shown.found.map((found) => (
            <li key={`${found.collection}/${found.id}`}>
              {onChoose ? (
                <button type="button" data-found onClick={() => void choose(found)}>
                  <FoundName found={found} />
                </button>
              ) : (
                <a href={`${config.routes.admin}${placeOf(found)}`} data-found>
                  <FoundName found={found} />
                </a>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What was found, but for what is chosen already. */
function leftOut(answer: FindAnswer, without: readonly string[]): FindAnswer {
  return { ...answer, found: answer.found.filter(({ collection, id }) => !without.includes(`${collection}/${id}`)) };
}

/** Where something that was found opens, below the admin’s own address. */
function placeOf({ collection, id, place }: Found): string {
  return place ?? editAddress('', collection, id);
}

/** The name of something that was found, with what it is and where it stands. */
export function FoundName({ found: { title, kind, state, about, at, excerpt, picture } }: { found: Found }): ReactNode {
  const what = [kind, about, state, at ? `saved on ${asDate(at)}` : ''].filter(Boolean).join(', ');
  return (
    <>
      {/* Its name stands beside it. */}
      {picture ? <img className="signpost-found__picture" src={picture} alt="" loading="lazy" width={120} height={90} /> : null}
      <strong>{title}</strong>
      <span>{what}</span>
      {excerpt ? <span>{excerpt}</span> : null}
    </>
  );
}

function countInWords({ found, hasMore }: FindAnswer): string {
  if (found.length === 0) return 'Nothing has all of these words. Try fewer, or the beginning of a word.';
  if (hasMore) return `The first ${found.length}. Add a word to narrow it down.`;
  return found.length === 1 ? '1 found' : `${found.length} found`;
}

async function ask(address: string, signal: AbortSignal): Promise<FindAnswer> {
  const response = await fetch(address, { credentials: 'include', signal });
  const body = (await response.json()) as FindAnswer & { errors?: { message?: string }[] };
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? `The CMS answered ${response.status}.`);
  return body;
}
