import { APIError } from 'payload';
import { log } from '../../publish/logging/log.ts';
import { headersOfAnswers } from './answer-headers.ts';
import { cannotOpen } from '../database/translate-errors.ts';

/**
 * Answers 503 in words while the database cannot be opened or asked: it is down, not there, or damaged. Asked first, because
 * Payload takes whoever it cannot look up for somebody who has not signed in.
 */
export function whileDatabaseAnswers<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Promise<Response>,
  ask: () => Promise<unknown>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    try {
      await ask();
    } catch (error) {
      log.error({ err: error });
      const isOpen = error instanceof APIError && error.status === 503;
      return Response.json(
        { errors: [{ message: isOpen ? error.message : cannotOpen }] },
        { status: 503, headers: { 'retry-after': '30', ...headersOfAnswers } },
      );
    }
    return handle(request, ...rest);
  };
}
