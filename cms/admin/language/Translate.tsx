'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';
import type { PhraseLanguage } from '../../../content/model/language/languages.ts';
import { flawOfWords } from '../../language/translation.ts';
import { postFor } from '../post.ts';

interface Props {
  english: string;
  language: PhraseLanguage;
  name: string;
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The words as they are stored. */
  words: string;
  /** Whether something of it is approved, be it these words or earlier ones. */
  isApproved: boolean;
  /** Whether what is stored is what an editor approved. */
  isApprovedAsItIs: boolean;
  mayApprove: boolean;
}

/** Where a sentence is translated: the words, saving them, and for editors approving them and taking that back. */
export function Translate({ english, language, name, tag, direction, words, isApproved, isApprovedAsItIs, mayApprove }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState(words);
  const [isSending, setIsSending] = useState(false);
  const flaw = typed.trim() === '' ? undefined : flawOfWords(english, typed);
  const isChanged = typed.trim() !== words;
  const send = async (what: 'write' | 'approve' | 'take-back') => {
    setIsSending(true);
    const { error, message } = await postFor(`${config.routes.api}/phrases/${what}`, {
      english,
      language,
      words: typed.trim(),
      before: words,
    });
    setIsSending(false);
    if (error) toast.error(error);
    else toast.success(message ?? 'Saved.');
    router.refresh();
  };
  const about = `the ${name} of “${english}”`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && flaw === undefined) void send('write');
      }}
    >
      <label htmlFor={id}>
        In {name}
        <span className="signpost-visually-hidden">{` (“${english}”)`}</span>
      </label>
      <textarea
        id={id}
        lang={tag}
        dir={direction}
        rows={2}
        maxLength={300}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-invalid={flaw !== undefined}
        aria-describedby={`${id}-flaw`}
      />
      <p id={`${id}-flaw`} className="signpost-phrases__flaw" role="status">
        {flaw}
      </p>
      <div className="signpost-phrases__acts">
        <Button
          type="submit"
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={isSending || !isChanged || flaw !== undefined}
          aria-label={`Save ${about}`}
        >
          Save
        </Button>
        {mayApprove ? (
          <Button
            size="small"
            margin={false}
            disabled={isSending || flaw !== undefined || typed.trim() === '' || (isApprovedAsItIs && !isChanged)}
            onClick={() => void send('approve')}
            aria-label={`Approve ${about}`}
          >
            Approve
          </Button>
        ) : null}
        {mayApprove && isApproved ? (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={isSending}
            onClick={() => void send('take-back')}
            aria-label={`Take approval back: ${about}`}
          >
            Take approval back
          </Button>
        ) : null}
      </div>
    </form>
  );
}
