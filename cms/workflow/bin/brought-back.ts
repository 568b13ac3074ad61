import type { PayloadRequest } from 'payload';

const mark = 'isBroughtBack';

/** Notes on a request that it brings back from the bin what was there before. */
export function noteBroughtBack(req: PayloadRequest): void {
  req.context[mark] = true;
}

/** Whether a save brings back from the bin what was there before: undoing is not the time to find fault with it. */
export function isBroughtBack({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[mark] === true;
}
