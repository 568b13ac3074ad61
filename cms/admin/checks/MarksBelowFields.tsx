'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../checks/findings.ts';
import { elementOf } from '../document/find-field.ts';
import { selectWords } from './mark-words.ts';

/** Characters of some words that stand below a field: a sentence is known by how it begins. */
const longest = 60;

type Place = { path: string; host: HTMLElement };
type Marked = Finding & { words: string };

/**
 * The words that findings are about, below each plain field of the form: a browser draws no marks inside one. They are part
 * of what a screen reader says of the field, and each selects its words.
 */
export function MarksBelowFields({ findings }: { findings: readonly Finding[] }): ReactNode {
  const marked = Map.groupBy(findings.filter(isMarked), ({ path }) => path);
  const places = usePlaces([...marked.keys()]);
  return places.map(({ path, host }) => createPortal(<Marks path={path} found={marked.get(path) ?? []} />, host, path));
}

function Marks({ path, found }: { path: string; found: readonly Marked[] }): ReactNode {
  const select = (words: string) => {
    const field = elementOf(path);
    field?.focus();
    if (field !== null) selectWords(field, words);
  };
  return (
    <p className="signpost-marked">
      Marked by the checks:{' '}
      {found.map(({ key, words, weight, reason }) => (
        <button key={key} type="button" className={`signpost-marked__${weight}`} onClick={() => select(words)}>
          {words.length > longest ? `${words.slice(0, longest)}…` : words}
          <span className="signpost-visually-hidden">: {reason}</span>
        </button>
      ))}
    </p>
  );
}

function isMarked(finding: Finding): finding is Marked {
  return finding.words !== undefined && finding.letThrough === undefined;
}

/** Where the marks of each plain field go, for as long as that field is drawn. */
function usePlaces(paths: readonly string[]): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const made = useRef<readonly Place[]>([]);
  const wanted = paths.join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const before = made.current;
      const now = wanted.split(' ').flatMap(placeOf);
      if (now.length === before.length && now.every(({ host }, index) => host === before[index]?.host)) return;
      for (const { host } of before) if (!now.some((one) => one.host === host)) forget(host);
      made.current = now;
      setPlaces(now);
    };
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    lookSoon();
    // A tab draws its fields anew when it is opened.
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.querySelector('.document-fields__main') ?? document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [wanted]);
  useEffect(() => () => made.current.forEach(({ host }) => forget(host)), []);
  return places;
}

/** Where the marks of a field go: nowhere for a text with a look of its own, in which the browser draws them. */
function placeOf(path: string): Place[] {
  const field = path === '' ? null : elementOf(path);
  const around = field?.matches('input[type="text"], textarea') ? field.closest<HTMLElement>('.field-type') : null;
  return field && around ? [{ path, host: hostIn(around, field) }] : [];
}

const ofMarks = 'data-signpost-marks';

function hostIn(around: HTMLElement, field: HTMLElement): HTMLElement {
  const known = around.querySelector<HTMLElement>(`:scope > [${ofMarks}]`);
  if (known !== null) return known;
  const host = document.createElement('div');
  host.id = `${field.id}-marks`;
  host.setAttribute(ofMarks, field.id);
  around.append(host);
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  field.setAttribute('aria-describedby', [...described, host.id].join(' '));
  return host;
}

function forget(host: HTMLElement): void {
  const field = document.getElementById(host.getAttribute(ofMarks) ?? '');
  const left = (field?.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '' && id !== host.id);
  if (left.length > 0) field?.setAttribute('aria-describedby', left.join(' '));
  else field?.removeAttribute('aria-describedby');
  host.remove();
}
