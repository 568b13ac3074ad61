import type { ReactNode } from 'react';
import type { BrokenLink } from '../../checks/outside/pages-with-links.ts';
import { environment } from '../../environment.ts';
import { Card } from '../desk/Card.tsx';
import { counted } from '../formatting.ts';
import { BrokenLinkRows } from './BrokenLinkRows.tsx';

/** What is said where the worker may not ask other websites. */
export const notAsked = 'Links to other websites are not checked here: whoever runs the site switched that off.';

/** Broken links that the desk shows. */
const shown = 5;

/** The links to other websites that broke, with the pages they are on, and the way to everything that the checks find. */
export function BrokenLinks({ links, admin }: { links: readonly BrokenLink[]; admin: string }): ReactNode {
  return (
    <Card title={links.length === 0 ? 'Broken links' : `Broken links (${links.length})`}>
      {links.length > 0 ? null : (
        <p>
          {environment.asksOtherWebsites
            ? 'No link to another website is broken, as far as we know. What breaks stands here, with the pages it is on.'
            : notAsked}
        </p>
      )}
      <BrokenLinkRows links={links.slice(0, shown)} admin={admin} mayDismiss />
      <p>
        <a href={`${admin}/checks`}>
          {links.length > shown
            ? `All ${counted(links.length, 'broken link')}, and the checks of the whole site`
            : 'Checks of the whole site'}
        </a>
      </p>
    </Card>
  );
}
