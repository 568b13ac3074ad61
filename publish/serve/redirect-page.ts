import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import { plainPage } from '../http/plain-page.ts';

/** A page for browsers that do not follow a redirect by themselves. */
export function redirectPage(to: string): string {
  return plainPage('This page has moved', 'It is now at a new address.').replace(
    '</p>',
    () => ` <a href="${escapeHtml(to)}">Go to the new address</a></p>`,
  );
}
