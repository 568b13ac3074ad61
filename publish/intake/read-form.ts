import type { IncomingMessage } from 'node:http';

/** Something that was sent is not taken, for a reason that can be told to whoever sent it. */
export class IntakeRefusal extends Error {
  override name = 'IntakeRefusal';
  readonly status: number;
  /** The field it is about. */
  readonly field: string | undefined;
  constructor(status: number, message: string, { field, cause }: { field?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
    this.field = field;
  }
}

/** Bytes a form may have: the longest sentence in the costliest spelling, and the rest of the form. */
const maxBytes = 16 * 1024;

/** Refuses what another site's page sends in somebody's name (a form there, say). Text browsers that say nothing of it are let in: there is no session to misuse. */
export function refuseOtherSites({ headers }: IncomingMessage, origin: string): void {
  const site = headers['sec-fetch-site'];
  const isOurs =
    site === undefined
      ? headers.origin === undefined || isSameOrigin(headers.origin, headers.host, origin)
      : site === 'same-origin' || site === 'none';
  if (!isOurs) throw new IntakeRefusal(403, 'This was sent from another website. Open the page here and send it again.');
}

/** Reads a form that was sent, and stops reading where it is too large or too slow. @throws {IntakeRefusal} */
export async function readForm(request: IncomingMessage, timeoutMs: number): Promise<Record<string, string>> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new IntakeRefusal(415, 'This was not sent by one of our forms. Open the page and send it again.');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  return Object.fromEntries(new URLSearchParams(await readBody(request, timeoutMs)));
}

/** Waits for the end of a body that says nothing. @throws {IntakeRefusal} where it is too large or too slow */
export async function skipBody(request: IncomingMessage, timeoutMs: number): Promise<void> {
  await readBody(request, timeoutMs);
}

function readBody(request: IncomingMessage, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // A request that announces no body has none, and no event says so.
    if (request.readableEnded) return resolve('');
    const chunks: Buffer[] = [];
    let size = 0;
    const timeout = setTimeout(
      () => end(new IntakeRefusal(408, 'This took too long to arrive. Check your connection, then send it again.')),
      timeoutMs,
    );
    const end = (outcome: Error | string): void => {
      clearTimeout(timeout);
      request.off('data', take).off('end', finish).off('error', end).off('close', leave);
      request.pause();
      if (typeof outcome === 'string') resolve(outcome);
      else reject(outcome);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > maxBytes) end(tooLarge());
      else chunks.push(chunk);
    };
    const finish = (): void => end(Buffer.concat(chunks).toString('utf8'));
    const leave = (): void => end(new IntakeRefusal(400, 'This did not arrive whole. Send it again.'));
    request.on('data', take).on('end', finish).on('error', end).on('close', leave);
  });
}

function tooLarge(): IntakeRefusal {
  return new IntakeRefusal(413, 'This is too long. Send a sentence or two.');
}

function isSameOrigin(sent: string, host: string | undefined, origin: string): boolean {
  // Behind a proxy the host may be another than the one that people see.
  return sent === origin || (host !== undefined && URL.canParse(sent) && new URL(sent).host === host);
}
