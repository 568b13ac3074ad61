'use client';

import { Button, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { differingParts, linesOf, together } from './compare-parts.ts';
import type { Choice, Part } from './compare-parts.ts';
import { Dialog } from './Dialog.tsx';
import type { FormData } from './form-words.ts';
import type { Saves } from './use-saving.ts';

/** Shows what somebody wrote beside what somebody else saved meanwhile, part by part, and puts together what they choose. */
export function CompareTexts({ message, saves, close }: { message: string; saves: Saves; close: () => void }) {
  const { id, collectionSlug, globalSlug, docConfig } = useDocumentInfo();
  const { config } = useConfig();
  const form = useForm();
  const [texts, setTexts] = useState<{ mine: FormData; theirs: FormData; parts: Part[] }>();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [problem, setProblem] = useState<string>();
  const address = `${config.routes.api}/${globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`}?draft=true&depth=0`;

  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: controller.signal });
        if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
        const theirs = (await response.json()) as FormData;
        const mine = form.getData() as FormData;
        const parts = differingParts(docConfig?.fields ?? [], { mine, theirs, base: saves.base() });
        setTexts({ mine, theirs, parts });
        setChoices(
          new Map(parts.flatMap(({ path, changedBy }) => (changedBy === 'both' ? [] : [[path, changedBy === 'me' ? 'mine' : 'theirs']]))),
        );
      } catch (cause) {
        if (!controller.signal.aborted)
          setProblem(`The newer version cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    };
    void read();
    return () => controller.abort();
    // Read once: what is compared must not change under somebody's eyes.
  }, [address]);

  const open = texts?.parts.filter(({ path }) => !choices.has(path)) ?? [];
  const goOn = async () => {
    if (!texts) return;
    if (open.length > 0) {
      setProblem(`Choose which words to keep of: ${open.map(({ label }) => label).join(', ')}.`);
      return;
    }
    await saves.replaceWith(together(texts.mine, texts.theirs, texts.parts, choices));
    close();
  };

  return (
    <Dialog title="Two texts of this document" close={close} isWide>
      <p>{message}</p>
      {texts?.parts.length === 0 ? <p>Both texts are the same. You can go on.</p> : null}
      {texts ? null : <p>{problem ? null : 'Looking…'}</p>}
      {texts?.parts.map((part) => (
        <ChoosePart
          key={part.path}
          part={part}
          choice={choices.get(part.path)}
          choose={(choice) => {
            setProblem(undefined);
            setChoices((earlier) => new Map(earlier).set(part.path, choice));
          }}
        />
      ))}
      <p className="signpost-receipt__error" role="alert">
        {problem}
      </p>
      <div className="signpost-dialog__actions">
        <Button buttonStyle="primary" disabled={!texts} margin={false} onClick={() => void goOn()} size="medium" type="button">
          Go on with these words
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close} size="medium" type="button">
          Decide later
        </Button>
      </div>
    </Dialog>
  );
}

function ChoosePart({ part, choice, choose }: { part: Part; choice: Choice | undefined; choose: (choice: Choice) => void }) {
  const name = useId();
  const option = (value: Choice, label: string, lines: string[]) => (
    <label className="signpost-choice">
      <span>
        <input type="radio" name={name} checked={choice === value} onChange={() => choose(value)} /> {label}
      </span>
      {lines.map((line, index) => (
        <span key={index} className="signpost-choice__words">
          {line}
        </span>
      ))}
    </label>
  );
  return (
    <fieldset className="signpost-part">
      <legend>{part.label}</legend>
      {part.changedBy === 'both' ? <p>Both texts changed this.</p> : null}
      <div className="signpost-part__texts">
        {option('mine', 'Your words', shown(part.mine))}
        {option('theirs', 'The saved words', shown(part.theirs))}
        {part.canHaveBoth ? option('both', 'Both, yours after the others', []) : null}
      </div>
    </fieldset>
  );
}

function shown(value: unknown): string[] {
  const lines = linesOf(value);
  return lines.length === 0 ? ['(empty)'] : lines;
}
