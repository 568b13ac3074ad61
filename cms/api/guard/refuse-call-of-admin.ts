import { environment } from '../../environment.ts';
import { isFromHere } from './is-from-here.ts';

/** The most that a call of the admin's to the server may hold, in bytes; as much as Next takes. */
const maxCall = 1_000_000;

/**
 * Refuses, before Next reads its body, a request to the pages of the admin that changes something and is none of the admin's own
 * calls: by somebody without a session, from the page of another site, or of a kind that the admin never sends. Next would answer
 * each of these with a 500.
 */
export function refuseCallOfAdmin({ method, headers }: Pick<Request, 'method' | 'headers'>): Response | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !headers.has('next-action'))
    return refusal(405, 'These pages can only be read. What changes something goes to /api.', { allow: 'GET, HEAD' });
  if (!isFromHere(headers))
    return refusal(403, 'This came from the page of another site, so nothing was done. Open the CMS itself, and try again there.');
  if (!hasSession(headers))
    return refusal(401, 'Your session has ended. Sign in again; what you typed is still in this page until you leave it.');
  if (!headers.has('content-length'))
    return refusal(411, 'The request does not say how long it is, as every browser does. Reload the page, and try again.');
  if (Number(headers.get('content-length')) > maxCall)
    return refusal(413, 'The page sends more than 1 MB, the most that is taken in. Shorten the text, or divide it.');
  return undefined;
}

/** Whether a request carries a session, be it one that has ended. */
function hasSession(headers: Headers): boolean {
  const name = `${environment.isLocal ? 'signpost' : '__Host-signpost'}-token=`;
  return (headers.get('cookie') ?? '').split(/;\s*/).some((cookie) => cookie.startsWith(name));
}

/** Next shows the admin's pages the words of an error only where they are plain text. */
function refusal(status: number, words: string, more: Record<string, string> = {}): Response {
  return new Response(words, {
    status,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store', connection: 'close', ...more },
  });
}
