'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ShownLink } from '../../api/preview/link-endpoints.ts';
import { ask } from '../ask.ts';
import { inTheDiary } from '../formatting.ts';

/** Links that show this draft to people without an account: made, copied and revoked here. */
export function Share({
  of,
  document,
  what = 'the newest draft of this document',
}: {
  of: string;
  document: string;
  what?: string;
}): ReactNode {
  const { config } = useConfig();
  const address = `${config.routes.api}/preview-links`;
  const [links, setLinks] = useState<ShownLink[]>([]);
  const [days, setDays] = useState(7);
  const field = useId();

  const look = useCallback(async () => {
    const { answer, error } = await ask<{ links: ShownLink[] }>(`${address}/document?${new URLSearchParams({ of, document })}`);
    if (answer) setLinks(answer.links);
    else toast.error(error);
  }, [address, of, document]);
  useEffect(() => void look(), [look]);

  const send = async (path: string, body: object, done: string) => {
    const { error } = await ask(`${address}/${path}`, { body });
    if (error) toast.error(error);
    else toast.success(done);
    await look();
  };

  return (
    <details className="signpost-preview__share">
      <summary>Show it to people without an account</summary>
      <p>Whoever has the link sees {what}, and nothing else that is not public. Search engines do not list it.</p>
      <label htmlFor={`${field}-days`}>It is good for</label>
      <select id={`${field}-days`} value={days} onChange={({ target }) => setDays(Number(target.value))}>
        <option value={1}>a day</option>
        <option value={7}>a week</option>
        <option value={30}>30 days</option>
      </select>
      <Button
        size="small"
        buttonStyle="secondary"
        onClick={() => void send('make', { of, document, days }, 'The link is made. Copy it below.')}
      >
        Make a link
      </Button>
      <ul>
        {links.map(({ id, address: link, madeBy, expiresAt, isRevocable }) => (
          <li key={id}>
            <input readOnly value={link} aria-label={`Link made by ${madeBy}`} onFocus={({ target }) => target.select()} />
            <p>
              Made by {madeBy}. Runs out on {inTheDiary(expiresAt)}.
            </p>
            <Button size="small" buttonStyle="secondary" onClick={() => void copy(link)}>
              Copy
            </Button>
            {isRevocable ? (
              <Button
                size="small"
                buttonStyle="secondary"
                onClick={() => void send(`${id}/revoke`, {}, 'Revoked. The link shows nothing any more.')}
              >
                Revoke
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

async function copy(link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    toast.success('Copied.');
  } catch {
    toast.error('The browser did not let us copy it. Select the address, and copy it yourself.');
  }
}
