import { z } from 'zod';
import { isCodeFile } from './addresses/address-grammar.ts';
import { redirectStart } from './addresses/redirect-start.ts';
import { identifier } from './fields/identifier.ts';
import { type LinkTarget, linkTarget } from './fields/link.ts';

/** An address that leads somewhere else, made by an officer. */
export const redirect = z.strictObject({
  id: identifier,
  from: redirectStart,
  to: linkTarget.superRefine((to, { addIssue }) => {
    const flaw = flawOfTarget(to);
    if (flaw !== undefined) addIssue({ code: 'custom', path: [to.kind === 'url' ? 'url' : 'path'], message: flaw });
  }),
});

export type Redirect = z.infer<typeof redirect>;

function flawOfTarget(to: LinkTarget): string | undefined {
  if (to.kind === 'url' && !(/^https?:/.test(to.url) && URL.canParse(to.url)))
    return 'a redirect leads to a page: choose a page of this site, or an address that starts with https:// or http://';
  if (to.kind === 'path' && isCodeFile(to.path))
    return 'a redirect leads to a page, and this is none: choose a page or a list of this site, or a file by its name';
  return undefined;
}
