import { environment } from '../environment.ts';
import { secrets } from '../secrets.ts';
import { standsByHeader } from './worker-status-answer.ts';

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

/**
 * Asks the worker something: the one on this computer, or of those that WORKER_URLS names the one that publishes.
 * @throws WorkerUnreachableError where none answers in time
 */
export async function askWorker(
  path: string,
  question: { method: 'GET' | 'POST'; body?: unknown; deadline: number },
): Promise<WorkerAnswer> {
  const signal = AbortSignal.timeout(question.deadline);
  let standingBy: WorkerAnswer | undefined;
  let failure: WorkerUnreachableError | undefined;
  for (const origin of environment.workerUrls) {
    try {
      const { isStandingBy, ...answer } = await askAt(origin, path, { ...question, signal });
      if (!isStandingBy) return answer;
      standingBy ??= answer;
    } catch (error) {
      if (!(error instanceof WorkerUnreachableError)) throw error;
      failure ??= error;
    }
  }
  if (standingBy !== undefined) return standingBy;
  throw failure ?? new WorkerUnreachableError(new Error('WORKER_URLS names no worker.'));
}

async function askAt(
  origin: string,
  path: string,
  { method, body, signal }: { method: 'GET' | 'POST'; body?: unknown; signal: AbortSignal },
): Promise<WorkerAnswer & { isStandingBy: boolean }> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${environment.workerToken ?? secrets().workerToken}`, 'content-type': 'application/json' },
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (cause) {
    throw new WorkerUnreachableError(cause);
  }
  return { status: response.status, isOk: response.ok, body: parsed(text), isStandingBy: response.headers.has(standsByHeader) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever asked says what they make of an answer they cannot read.
    return undefined;
  }
}
