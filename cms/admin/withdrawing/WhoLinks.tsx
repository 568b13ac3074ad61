'use client';

import { useConfig } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { WhoLinks as Found } from '../../api/public-uses.ts';
import type { Use } from '../../uploads/uses/public-uses.ts';
import { editAddress } from '../desk/edit-address.ts';
import { counted } from '../formatting.ts';
import { LinksFromElsewhere } from './LinksFromElsewhere.tsx';

interface Props {
  /** What was found; undefined while it is looked for. */
  found: Found | undefined;
  error: string | undefined;
  /** Whether it has a page that people open. */
  isDocument: boolean;
  /** What each place will show, as half a sentence; nothing where it stays as it is. */
  whatItShows?: (use: Use) => string;
}

/** Says who links to something that is about to go or to move, and how many people come to it. */
export function WhoLinks({ found, error, isDocument, whatItShows }: Props): ReactNode {
  const { config } = useConfig();
  const others = found?.uses.filter(({ how }) => how !== 'below') ?? [];
  return (
    <div role="status">
      {error ? <p>What refers to it cannot be read: {error}</p> : null}
      {found === undefined && !error ? <p>Looking for what refers to it…</p> : null}
      {found !== undefined && found.uses.length === 0 ? <p>Nothing that is public refers to it.</p> : null}
      {others.length > 0 ? (
        <>
          <p>
            {counted(others.length, 'public place')} {others.length === 1 ? 'refers' : 'refer'} to it:
          </p>
          <ul>
            {others.map((use) => (
              <li key={`${use.collection}/${use.id}`}>
                <a href={editAddress(config.routes.admin, use.collection, use.id)} target="_blank" rel="noreferrer">
                  {use.title}
                </a>
                {whatItShows ? `: ${whatItShows(use)}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {found === undefined ? null : <LinksFromElsewhere {...found} />}
      {found !== undefined && isDocument ? <p>{openedInWords(found.opened)} Other websites and papers may link to it too.</p> : null}
    </div>
  );
}

/** “People opened its page 12 times in the last 30 days.” */
function openedInWords({ times, days }: Found['opened']): string {
  if (times === 0) return `Nobody that we counted opened its page in the last ${days} days.`;
  return `People opened its page ${times === 1 ? 'once' : counted(times, 'time')} in the last ${days} days.`;
}
