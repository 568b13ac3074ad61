import type { ReactNode } from 'react';
import type { WhoFollows } from '../../subscriptions/who-follows.ts';
import { counted } from '../formatting.ts';

/** Who links to a page from elsewhere and is told where it goes. Nothing where nobody asked to be. */
export function LinksFromElsewhere({ links, linkedFrom, unnamed }: Pick<WhoFollows, 'links' | 'linkedFrom' | 'unnamed'>): ReactNode {
  if (links === 0) return null;
  return (
    <div className="signpost-withdrawal__links">
      <p>
        {counted(links, 'other website')} {links === 1 ? 'says that it links' : 'say that they link'} here. We email{' '}
        {links === 1 ? 'it' : 'each of them'} what becomes of the page, with the reason and where to link instead.
      </p>
      {linkedFrom.length > 0 ? (
        <ul>
          {/* Strangers typed these: they are not for pressing. */}
          {linkedFrom.map((page) => (
            <li key={page}>{page}</li>
          ))}
          {unnamed > 0 ? <li>{unnamed} more did not say which page</li> : null}
        </ul>
      ) : null}
    </div>
  );
}
