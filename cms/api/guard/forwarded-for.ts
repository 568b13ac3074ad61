import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { environment } from '../../environment.ts';

/**
 * Adds the address of the connection at the end of each request's `x-forwarded-for`, before Next sees it.
 * Next believes what the caller wrote there; `addressOfCaller` counts from the end.
 */
export function appendRemoteAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const claimed = request.headers['x-forwarded-for'];
    const seen = request.socket.remoteAddress ?? 'unknown';
    request.headers['x-forwarded-for'] = claimed ? `${String(claimed)}, ${seen}` : seen;
  });
}

/**
 * The caller's address. The connection's stands last in `x-forwarded-for`, so that the entries counted from the end are those
 * that our own proxies wrote; the rest is hearsay.
 */
export function addressOfCaller(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-1 - environment.trustedProxies) || 'unknown';
}
