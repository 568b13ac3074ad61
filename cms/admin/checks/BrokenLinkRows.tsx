import type { ReactNode } from 'react';
import type { BrokenLink } from '../../checks/outside/pages-with-links.ts';
import { editAddress } from '../desk/edit-address.ts';
import { asDate } from '../formatting.ts';
import { AskAgain, Dismiss } from './LinkButtons.tsx';

/** Links to other websites: the address, what it answered, since when, and the pages that have it. */
export function BrokenLinkRows({
  links,
  admin,
  mayDismiss = false,
}: {
  links: readonly BrokenLink[];
  admin: string;
  /** Whether they can be dismissed: only what is called broken can. */
  mayDismiss?: boolean;
}): ReactNode {
  if (links.length === 0) return null;
  return (
    <ul className="signpost-rows">
      {links.map(({ id, address, answer, brokenSince, pages }) => (
        <li key={id} className="signpost-rows__with-button">
          <div>
            <span>
              On{' '}
              {pages.map(({ of, document, title }, index) => (
                <span key={`${of}/${document}`}>
                  {index > 0 ? ', ' : ''}
                  <a href={`${editAddress(admin, of, document)}#checks`}>{title}</a>
                </span>
              ))}
              :
            </span>
            <a href={address} target="_blank" rel="noreferrer" className="signpost-report__address">
              {address}
            </a>
            <span>
              {brokenSince ? `Broken since ${asDate(brokenSince)}. ` : ''}
              {answer}
            </span>
          </div>
          <div className="signpost-report__buttons">
            {mayDismiss ? <Dismiss id={id} address={address} /> : null}
            <AskAgain id={id} address={address} />
          </div>
        </li>
      ))}
    </ul>
  );
}
