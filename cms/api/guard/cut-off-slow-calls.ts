import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a call of the admin's may take to arrive, in milliseconds: it has 1 MB at most. */
const longest = 30_000;

/**
 * Ends the connection of whoever sends something to the pages of the admin and does not come to its end: Next answers only then,
 * a refusal too. The REST API has deadlines of its own.
 * @returns what ends this
 */
export function cutOffSlowCalls(deadline = longest): () => void {
  const watch = (message: unknown): void => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const isCall = !['GET', 'HEAD'].includes(request.method ?? '') && !/^\/api\//i.test(request.url ?? '');
    if (!isCall) return;
    const timer = setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, deadline);
    response.once('close', () => clearTimeout(timer));
  };
  subscribe('http.server.request.start', watch);
  return () => void unsubscribe('http.server.request.start', watch);
}
