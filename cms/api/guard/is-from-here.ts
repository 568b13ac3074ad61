import { environment } from '../../environment.ts';

/** Whether a request comes from a page of the CMS, or from a program; browsers say so themselves, whatever the page wants. */
export function isFromHere(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin !== null && !environment.origins.includes(origin)) return false;
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}
