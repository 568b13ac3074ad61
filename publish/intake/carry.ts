import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import { spoolEntry, type SpoolEntry } from '../../content/model/intake/intake.ts';
import { readSpool, removeFromSpool } from './spool.ts';

/** What waits to be collected, on this machine or another. */
export interface CollectedSpool {
  /** What waits; what cannot be read is reported. */
  read(report: (problem: string) => void): AsyncGenerator<SpoolEntry>;
  /** Takes an entry out, once it is kept elsewhere. */
  remove(id: string): Promise<void>;
}

/** The spool of this machine. */
export function spoolHere(folder: string): CollectedSpool {
  return { read: (report) => readSpool(folder, report), remove: (id) => removeFromSpool(folder, id) };
}

/**
 * The spool of another machine, which its public server offers at a port of its own. The worker comes for it, so that the machine
 * that the public reaches needs no way to anything of ours.
 */
export function spoolAt(origin: string, token: string): CollectedSpool {
  const ask = async (method: 'GET' | 'DELETE', path: string): Promise<Response> => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok)
      throw new Error(
        response.status === 401
          ? `The spool at ${origin} does not know the token: set SPOOL_TOKEN to the same on both machines.`
          : `The spool at ${origin} answered ${response.status}.`,
      );
    return response;
  };
  return {
    async *read(report) {
      const seen = new Set<string>();
      for (;;) {
        const { entries, problems } = portionSchema.parse(await (await ask('GET', '/spool')).json());
        problems.forEach(report);
        const more = entries.filter(({ id }) => !seen.has(id));
        if (more.length === 0) return;
        for (const entry of more) {
          seen.add(entry.id);
          yield entry;
        }
        if (entries.length < portion) return;
      }
    },
    remove: async (id) => void (await ask('DELETE', `/spool/${id}`)),
  };
}

/** Offers a spool to the worker of another machine that knows the token. */
export function serveSpool(folder: string, token: string, report: (error: unknown) => void): Server {
  return createServer({ requestTimeout: timeout }, (request, response) => {
    const answer = (status: number, body?: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const fail = (error: unknown): void => {
      report(error);
      if (response.headersSent) response.destroy();
      else answer(500, { message: 'The spool cannot be read just now. The log of the public server says why.' });
    };
    if (!isToken(request.headers.authorization, token))
      return answer(401, { message: 'The spool is for the worker, which knows its token.' });
    const { pathname } = new URL(request.url ?? '/', 'http://spool');
    const [, , id = ''] = pathname.split('/');
    if (request.method === 'GET' && pathname === '/spool') firstOf(folder).then((found) => answer(200, found), fail);
    else if (request.method === 'DELETE' && pathname === `/spool/${id}` && z.uuid().safeParse(id).success)
      removeFromSpool(folder, id).then(() => answer(204), fail);
    else answer(404, { message: 'There is nothing at that address.' });
  });
}

const timeout = 10_000;

/** Entries that are carried at a time. */
const portion = 200;

const portionSchema = z.object({ entries: z.array(spoolEntry), problems: z.array(z.string()) });

async function firstOf(folder: string): Promise<z.input<typeof portionSchema>> {
  const entries: SpoolEntry[] = [];
  const problems: string[] = [];
  for await (const entry of readSpool(folder, (problem) => problems.push(problem))) {
    entries.push(entry);
    if (entries.length === portion) break;
  }
  return { entries, problems };
}

function isToken(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${token}`)];
  return one.length === other.length && timingSafeEqual(one, other);
}
