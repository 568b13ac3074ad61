'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

/** Shows recovery codes, this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join('\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch (cause) {
      setSaid(
        `This browser does not let us copy (${cause instanceof Error ? cause.message : 'no reason given'}). Select the codes, or download them.`,
      );
    }
  };
  return (
    <div className="signpost-people__part">
      <h2 ref={heading} tabIndex={-1}>
        Keep your recovery codes
      </h2>
      <p>
        Each lets you in once, when you do not have your phone or passkey. Keep them where you find them without either: on paper, or in a
        password manager. They are not shown again.
      </p>
      <ul className="signpost-people__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="signpost-people__actions">
        <Button buttonStyle="secondary" onClick={() => void copy()} margin={false}>
          Copy
        </Button>
        <a
          className="btn btn--style-secondary btn--size-medium"
          download="recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
        >
          Download
        </a>
        <Button onClick={onKept} margin={false}>
          I have kept them
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
