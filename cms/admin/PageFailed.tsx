'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { typedWords } from './document/saving/typed-words.ts';
import { mainId } from './Landmarks.tsx';

/** What officers read where a page of the CMS fails: what is true of it, and what they had typed, to copy. */
export function PageFailed({ error }: { error: { digest?: string } }) {
  const [typed, setTyped] = useState<string>('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const parts = typedWords(window.location.pathname);
    setTyped(parts.map((part) => `${part.label}\n${part.words}`).join('\n\n'));
    heading.current?.focus();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typed);
      setSaid('Copied.');
    } catch (cause) {
      words.current?.select();
      setSaid(
        `Your browser does not let this page copy (${cause instanceof Error ? cause.message : String(cause)}). The words are selected: press Ctrl + C.`,
      );
    }
  };
  return (
    <main className="signpost-failed" id={mainId}>
      <h1 ref={heading} tabIndex={-1}>
        This page of the CMS stopped working
      </h1>
      <p>
        {/* React gives a fault of the server a word of its own, and one of the browser none. */}
        {error.digest === undefined
          ? 'Something on it failed in your browser. It is a fault of the CMS, and not yours.'
          : 'The server could not make it. It is a fault of the CMS, and not yours.'}{' '}
        What was saved before is kept, and the public site stays as it is.
      </p>
      {typed === '' ? null : (
        <section aria-labelledby={`${id}-typed`}>
          <h2 id={`${id}-typed`}>What you had typed</h2>
          <p>The CMS tried to save it when the page stopped. Copy it all the same, then open the page again and look.</p>
          <textarea
            ref={words}
            style={{ width: '100%', boxSizing: 'border-box' }}
            readOnly
            rows={12}
            value={typed}
            aria-labelledby={`${id}-typed`}
          />
          <p>
            <button type="button" onClick={() => void copy()}>
              Copy
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </section>
      )}
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          Open the page again
        </button>{' '}
        or go to <a href="/admin">your desk</a>.
      </p>
      <p>
        If it happens again, tell whoever runs the site what you did last
        {error.digest === undefined ? '' : `, and the number ${error.digest}, by which the log of the CMS says why`}.
      </p>
    </main>
  );
}
