import { environment, secrets } from '../environment.ts';

/** The worker does not answer: it is not running, or it is stuck. */
export class WorkerAbsent extends Error {
  constructor(cause: unknown) {
    super('The publisher is not running. What you publish is kept, and the public site changes when it is back.', { cause });
    this.name = 'WorkerAbsent';
  }
}

/** Asks the worker something on this computer; throws `WorkerAbsent` where it does not answer in time. */
export async function askWorker(
  path: string,
  { method, body, deadline }: { method: 'GET' | 'POST'; body?: unknown; deadline: number },
): Promise<Response> {
  try {
    return await fetch(`http://127.0.0.1:${environment.workerPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${secrets().workerToken}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(deadline),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new WorkerAbsent(cause);
  }
}
