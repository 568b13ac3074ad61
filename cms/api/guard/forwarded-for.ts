import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Adds the address of the connection at the end of each request's `x-forwarded-for`, before Next sees it.
 * Next believes what the caller wrote there; `guard.ts` counts from the end.
 */
export function appendRemoteAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const claimed = request.headers['x-forwarded-for'];
    const seen = request.socket.remoteAddress ?? 'unknown';
    request.headers['x-forwarded-for'] = claimed ? `${String(claimed)}, ${seen}` : seen;
  });
}
