import { environment } from '../environment.ts';
import { secrets } from '../secrets.ts';

/** The worker does not answer: it is not running, or it is there and too busy. */
export class WorkerUnreachableError extends Error {
  /** Whether it is there. */
  readonly isBusy: boolean;
  constructor(cause: unknown) {
    const isBusy = cause instanceof Error && cause.name === 'TimeoutError';
    super(
      isBusy
        ? 'The publisher is busy and does not answer just now. What you publish is kept, and goes live when it is done. If it stays like this for minutes, tell whoever runs the site.'
        : 'The publisher is not running. What you publish is kept, and the public site changes when it is back.',
      { cause },
    );
    this.name = 'WorkerUnreachableError';
    this.isBusy = isBusy;
  }
}

/** What the worker answered. */
export interface WorkerAnswer {
  status: number;
  isOk: boolean;
  /** What its JSON says; undefined where it is none. */
  body: unknown;
}

/** Asks the worker something on this computer; throws `WorkerUnreachableError` where it does not answer in time. */
export async function askWorker(
  path: string,
  { method, body, deadline }: { method: 'GET' | 'POST'; body?: unknown; deadline: number },
): Promise<WorkerAnswer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`http://127.0.0.1:${environment.workerPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${secrets().workerToken}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(deadline),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (cause) {
    throw new WorkerUnreachableError(cause);
  }
  return { status: response.status, isOk: response.ok, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever asked says what they make of an answer they cannot read.
    return undefined;
  }
}
