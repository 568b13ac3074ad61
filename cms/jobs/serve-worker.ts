import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Publisher } from '../../publish/index.ts';
import type { PreviewRequest } from '../../publish/preview.ts';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import type { Store } from '../../publish/store/index.ts';
import { addToAuditLog } from '../audit/add-to-audit-log.ts';
import { environment } from '../environment.ts';
import { askForErasure } from '../erasing/ask-for-erasure.ts';
import { findErasable, planErasure } from '../erasing/plan.ts';
import type { Erasure } from '../payload-types.ts';
import { usesIn } from '../uploads/uses/public-uses.ts';
import { standsByHeader, type WorkerStatusAnswer } from '../worker-client/worker-status-answer.ts';
import { isWorthLogging } from './background/background-task.ts';
import type { Metrics } from './metrics.ts';
import type { LoopState, PublishLoop } from './publishing/publish-loop.ts';
import type { Schedule } from './schedule.ts';
import { defects, verifyEverything } from './nightly/verify-everything.ts';

/** Bytes a request may have; a preview carries whole documents. */
const maxBytes = 5_000_000;

interface WorkerParts {
  payload: Payload;
  publisher: Publisher;
  loop: PublishLoop;
  store: Store;
  /** What it does by itself; a worker that was started for one publish does nothing. */
  schedule?: Pick<Schedule, 'lateJobs'>;
  /** What it erases with; a worker that was started for one publish erases nothing. */
  erasing?: { carryOut(): Promise<void> };
  /** Its numbers, where somebody may ask for them. */
  metrics?: { of: Metrics; spoolDir: string };
}

type Answer = { status: number; body: unknown };

const publishOptions = z.object({
  full: z.boolean().optional(),
  mayShrink: z.boolean().optional(),
  fromThisDatabase: z.boolean().optional(),
});

const askedErasure = z.object({
  asked: z.string(),
  reason: z.string(),
  by: z.string().default('the command line'),
  account: z.string().optional(),
});

function nothingToErase(asked: string): Answer {
  return {
    status: 404,
    body: {
      message: `There is no document, picture, file or fact with the address or identifier “${asked.slice(0, 200)}”. Copy the address from the public page, or the identifier from the address of its page in the CMS.`,
    },
  };
}

/** What the CMS and the commands can ask of the worker, by method and path. */
const requests: Record<string, (parts: WorkerParts, body: unknown) => Answer | Promise<Answer>> = {
  'POST /wake': ({ loop }) => {
    loop.wake();
    return { status: 202, body: {} };
  },

  'GET /status': (parts) => ({
    status: 200,
    body: {
      ...stateOf(parts),
      lookedAt: parts.loop.lookedAt(),
      lateJobs: parts.schedule?.lateJobs() ?? [],
      loss: shownLoss(parts.loop),
      live: liveRelease(parts.store),
      quarantined: parts.publisher.quarantined(),
      defects: [...defects()],
      receiptsWaiting: parts.publisher.receipts.waiting().length,
    } satisfies WorkerStatusAnswer,
  }),

  'POST /publish': async ({ publisher, loop, store }, body) => {
    const outcome = await loop.publish(publishOptions.parse(body));
    return { status: 200, body: { ...outcome, live: liveRelease(store)?.number ?? null, quarantined: publisher.quarantined() } };
  },

  'POST /confirm-loss': async ({ payload, loop }, body) => {
    const confirmed = z.object({ loss: z.string(), by: z.string() }).parse(body);
    const { outcome, message } = await loop.publish({ confirmed });
    if (outcome !== 'refused')
      await addToAuditLog({ event: 'published', by: confirmed.by, words: 'Confirmed that a large part of the site goes' }, { payload });
    loop.deliverReceipts();
    return { status: outcome === 'refused' ? 409 : 200, body: { outcome, message } };
  },

  'POST /rollback': async ({ payload, publisher, loop }, body) => {
    const { number, by } = z.object({ number: z.number().int().positive(), by: z.string().default('the command line') }).parse(body);
    const { receipt } = await publisher.rollback(number, by);
    await addToAuditLog({ event: 'went-back', by, words: `To release ${number}` }, { payload });
    loop.wake();
    loop.deliverReceipts();
    return { status: 200, body: receipt };
  },

  'POST /resume': async ({ payload, publisher, loop }, body) => {
    const { by } = z.object({ by: z.string().default('the command line') }).parse(body);
    publisher.resume();
    await addToAuditLog({ event: 'went-back', by, words: 'Publishing goes on with the newest content' }, { payload });
    loop.wake();
    return { status: 200, body: {} };
  },

  'POST /erasures/plan': async ({ payload, publisher, store }, body) => {
    const { asked } = z.object({ asked: z.string() }).parse(body);
    const planning = { payload, publisher, store, varDir: environment.varDir };
    const target = await findErasable(asked, planning);
    const plan = target && (await planErasure(target, planning));
    return plan === undefined ? nothingToErase(asked) : { status: 200, body: plan };
  },

  'POST /erasures': async ({ payload, publisher, store, erasing }, body) => {
    const { asked, ...who } = askedErasure.parse(body);
    if (erasing === undefined) return { status: 503, body: { message: 'This worker erases nothing. Start Signpost (npm start).' } };
    const planning = { payload, publisher, store, varDir: environment.varDir };
    const target = await findErasable(asked, planning);
    const plan = target && (await planErasure(target, planning));
    if (target === undefined || plan === undefined) return nothingToErase(asked);
    if (plan.obstacles.length > 0) return { status: 409, body: { message: plan.obstacles.join(' ') } };
    const { id } = await askForErasure(payload, { ...target, ...who });
    await erasing.carryOut();
    const erasure = await payload.db.findOne<Erasure>({ collection: 'erasures', where: { id: { equals: id } } });
    return { status: 200, body: { ...erasure, backups: plan.backups, leftovers: plan.leftovers } };
  },

  'POST /verify': async ({ payload, publisher }) => ({ status: 200, body: { defects: await verifyEverything(payload, publisher) } }),

  'POST /uses': async ({ publisher, loop }, body) => {
    const { of } = z.object({ of: z.string() }).parse(body);
    // What was saved a moment ago is public in a moment.
    await loop.look();
    return { status: 200, body: { uses: usesIn(publisher.reader().snapshot, of) } };
  },

  'POST /preview': async ({ publisher }, body) => {
    // The publisher looks at what it is given itself.
    const preview = await publisher.preview(body as PreviewRequest);
    return preview === undefined ? { status: 404, body: { message: 'Nothing would stand there.' } } : { status: 200, body: preview };
  },
};

/** A worker that may still be waiting for its disk or its database. */
export interface StartingWorker {
  /** What answers; undefined until the worker has everything it needs. */
  parts?: WorkerParts;
  /** Why it waits, in words. */
  waitsFor: string;
  /** Whether another worker publishes meanwhile. */
  isStandingBy?: boolean;
}

/** Listens on this computer only unless told otherwise, for callers that know the token, from the start on: a worker that waits for something says for what. */
export function serveWorker(
  worker: StartingWorker,
  { port, host = '127.0.0.1', token, log }: { port: number; host?: string; token: string; log: (line: string) => void },
): Server {
  const server = createServer((request, response) => {
    const { parts } = worker;
    // Numbers that say nothing of anybody, for a program on this computer that knows no token.
    if (request.method === 'GET' && request.url === '/metrics' && parts?.metrics !== undefined && isFromHere(request))
      parts.metrics.of.read({ ...parts, spoolDir: parts.metrics.spoolDir }).then(
        (metrics) => sendText(response, metrics),
        (error: unknown) => send(response, 500, { message: messageOf(error) }),
      );
    else {
      if (parts === undefined && worker.isStandingBy === true) response.setHeader(standsByHeader, 'yes');
      answer(request, worker, token).then(
        ({ status, body }) => send(response, status, body),
        (error: unknown) => send(response, error instanceof z.ZodError ? 400 : 409, { message: messageOf(error) }),
      );
    }
  });
  let failures = 0;
  // Another worker may publish while this one stands by; it has the port until it ends.
  server.on('error', (error) => {
    failures += 1;
    if (isWorthLogging(failures)) log(`The worker cannot answer on port ${port} yet. ${messageOf(error)}`);
    setTimeout(() => server.listen(port, host), 1_000).unref();
  });
  server.listen(port, host);
  return server;
}

async function answer(request: IncomingMessage, { parts, waitsFor }: StartingWorker, token: string): Promise<Answer> {
  if (!isAllowed(request, token)) return { status: 401, body: { message: 'The worker answers only to callers that know its token.' } };
  const handle = requests[`${request.method ?? ''} ${request.url ?? ''}`];
  if (handle === undefined) return { status: 404, body: { message: 'The worker has nothing at that address.' } };
  if (parts !== undefined) return handle(parts, await readBody(request));
  return request.url === '/status'
    ? { status: 200, body: { state: 'failed', message: waitsFor } satisfies WorkerStatusAnswer }
    : { status: 503, body: { message: `The publisher is not ready yet. ${waitsFor}` } };
}

/** Whether a request comes from this machine itself. */
function isFromHere({ socket: { remoteAddress = '' } }: IncomingMessage): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
}

function isAllowed({ headers }: IncomingMessage, token: string): boolean {
  const [given, wanted] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`The request is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return size === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as unknown);
}

function sendText(response: ServerResponse, { type, text }: { type: string; text: string }): void {
  response.writeHead(200, { 'content-type': type }).end(text);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** Titles that are shown of what would go; all of it is counted. */
const maxShown = 500;

/** What it is doing: what is made and does not reach the public is a failure too. */
function stateOf({ loop, publisher }: WorkerParts): Pick<LoopState, 'state' | 'message'> {
  const { state, message } = loop.state();
  const problem = publisher.hostProblem();
  if (problem !== undefined && (state === 'idle' || state === 'publishing')) return { state: 'failed', message: problem };
  return message === undefined ? { state } : { state, message };
}

/** What would go with a release that was refused for that. */
function shownLoss(loop: PublishLoop): WorkerStatusAnswer['loss'] {
  const { loss } = loop.state();
  return loss === undefined ? null : { ...loss, count: loss.documents.length, documents: loss.documents.slice(0, maxShown) };
}

/** The live release as people know it: what caught up behind it belongs to it. */
function liveRelease(store: Store): { number: number; at: string; pages: number } | null {
  const live = store.live();
  return live === null
    ? null
    : { number: live.knownAs, at: store.releases.get(live.knownAs)?.createdAt ?? live.createdAt, pages: live.pages };
}
