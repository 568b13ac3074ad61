'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import type { Sent } from '../../people/passwords.ts';

/** What became of a link, and the link itself where it is to be handed over. */
export function LinkToHandOver({ sent }: { sent: Sent | undefined }): ReactNode {
  const [copied, setCopied] = useState('');
  const link = sent?.link;
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied('Copied.');
    } catch (cause) {
      setCopied(
        `This browser does not let us copy (${cause instanceof Error ? cause.message : 'no reason given'}). Select the link instead.`,
      );
    }
  };
  return (
    <div role="status">
      {sent === undefined ? null : <p>{sent.message}</p>}
      {link === undefined ? null : (
        <p className="signpost-people__link">
          <code>{link}</code>{' '}
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void copy(link)}>
            Copy
          </Button>{' '}
          {copied}
        </p>
      )}
    </div>
  );
}
