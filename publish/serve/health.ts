import { type LiveAnswers, UnreadableError } from './live-answers.ts';
import { type Exchange, sendText } from './send.ts';

/** Where a monitor or a load balancer asks whether the public site is served. */
export const healthAddress = '/healthz';

/**
 * Answers 200 while the home page can be served, from memory too, and 503 where it cannot, or where another machine's worker made
 * newer releases than are here, so that a load balancer asks that machine. Nothing else is told.
 */
export function sendHealth(exchange: Exchange, live: LiveAnswers): void {
  const isWell = isServed(live) && !live.isBehind();
  sendText(exchange, {
    status: isWell ? 200 : 503,
    type: 'application/json; charset=utf-8',
    text: `${JSON.stringify({ status: isWell ? 'ok' : 'unavailable' })}\n`,
    cache: 'no-store',
  });
}

function isServed(live: LiveAnswers): boolean {
  if (live.isBeforeFirst()) return false;
  try {
    const home = live.at('/');
    return home?.kind === 'file' && home.answer.status === 200;
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}
