import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Payload, TypedUser } from 'payload';
import { countedSince, figuresOfDocument, figuresOfSite, periodUntilToday } from '../../../../cms/figures/figures.ts';
import { collectIntake } from '../../../../cms/jobs/intake/collect-intake.ts';
import { deleteExpiredIntake } from '../../../../cms/jobs/intake/delete-expired-intake.ts';
import { readerOf } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { countReads } from '../../../../publish/reads/count-reads.ts';
import { startCms } from '../start-cms.ts';
import type { Cms } from '../start-cms.ts';

const data = sampleSnapshot();
const hub = data.documents.find(({ collection }) => collection === 'hubs')!;
const reader = readerOf(snapshotFrom({ ...data, moved: [{ path: '/hubs/old-name/', to: { kind: 'document' as const, id: hub.id } }] }));
const address = reader.address(hub.id)!;
const program = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const today = new Date('2026-11-22T10:20:00Z');
const period = periodUntilToday(7, today);

let cms: Cms;
let payload: Payload;
let author: TypedUser;
let folder: string;
let log: string[];
beforeAll(async () => {
  cms = await startCms();
  ({ payload } = cms);
  folder = join(cms.folder, 'spool');
  await cms.officer('author');
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'author' } }, limit: 1, overrideAccess: true });
  author = { ...docs[0]!, collection: 'users' } as TypedUser;
});
afterAll(async () => {
  await cms.stop();
});
beforeEach(async () => {
  log = [];
  await payload.delete({ collection: 'reads', where: { id: { exists: true } }, overrideAccess: true });
});

/** What the public server counts when people open these pages. */
async function opened(pages: string[], at = today): Promise<void> {
  const reads = countReads({ spool: openSpool(folder), now: () => at.getTime() });
  for (const page of pages) reads.count(page, { method: 'GET', headers: { 'user-agent': program } });
  await reads.close();
}

const collect = (onStep?: (step: string) => void) =>
  collectIntake({
    payload,
    spool: folder,
    reader: () => reader,
    log: (line) => log.push(line),
    ...(onStep === undefined ? {} : { onStep }),
  });
const waiting = () => readdirSync(folder).filter((name) => name.endsWith('.json'));

it('says how often a page was read on each day, wherever it stood', async () => {
  await opened(['/hubs/old-name/', address, '/'], new Date('2026-11-20T23:30:00Z'));
  await opened([address, address]);
  await opened([address], new Date('2026-11-14T12:00:00Z'));
  expect(await collect()).toBe(3);
  expect(waiting()).toEqual([]);

  const reads = await figuresOfDocument(payload, author, hub.id, period);
  expect(reads).toMatchObject({ total: 4, before: 1 });
  expect(reads.days.filter((day) => day.reads > 0)).toEqual([
    { day: '2026-11-20', reads: 2 },
    { day: '2026-11-22', reads: 2 },
  ]);
  const { all, pages } = await figuresOfSite(payload, author, period);
  expect(all).toMatchObject({ total: 5, before: 1 });
  expect(pages.map(({ title, document, total }) => [title, document, total])).toEqual([
    [hub.title, { collection: 'hubs', id: hub.id }, 4],
    ['/', undefined, 1],
  ]);
  expect(await countedSince(payload, author)).toBe('2026-11');
});

it('says what readers answered about a page beside how often it was read', async () => {
  await opened([address, '/hubs/']);
  const rated = {
    id: crypto.randomUUID(),
    at: '2026-11-22T09:00:00.000Z',
    kind: 'rating' as const,
    page: '/hubs/old-name/',
    useful: 'no' as const,
    text: '',
  };
  await openSpool(folder).add(rated);
  await collect();
  expect((await figuresOfSite(payload, author, period)).pages.map(({ page, answers }) => [page, answers])).toEqual([
    ['/hubs/', { yes: 0, partly: 0, no: 0 }],
    [address, { yes: 0, partly: 0, no: 1 }],
  ]);
});

it('counts each read once, wherever the worker is killed', async () => {
  await opened([address, '/', '/hubs/']);
  const killed = () => {
    throw new Error('killed');
  };
  await collect((step) => (step === 'kept' ? killed() : undefined));
  expect(waiting()).toHaveLength(1);
  await collect();
  expect(waiting()).toEqual([]);
  expect((await figuresOfSite(payload, author, period)).all.total).toBe(3);
});

it('goes on where half of what was counted had been added', async () => {
  await opened([address, '/hubs/']);
  const real = payload.create.bind(payload);
  let rows = 0;
  payload.create = ((options: Parameters<typeof real>[0]) => {
    if (options.collection === 'reads' && (rows += 1) === 2) throw new Error('The database is off.');
    return real(options);
  }) as typeof payload.create;
  try {
    await collect();
  } finally {
    payload.create = real;
  }
  expect(log.join()).toContain('The database is off.');
  expect(waiting()).toHaveLength(1);
  await collect();
  expect((await figuresOfSite(payload, author, period)).pages.map(({ total }) => total)).toEqual([1, 1]);
});

it('keeps counts for three years', async () => {
  await opened(['/'], new Date('2023-10-01T12:00:00Z'));
  await opened(['/'], new Date('2023-12-01T12:00:00Z'));
  await collect();
  await deleteExpiredIntake(payload, folder, today);
  expect(await countedSince(payload, author)).toBe('2023-12');
});

it('is read by officers, and written by nobody over HTTP', async () => {
  await opened(['/']);
  await collect();
  expect((await cms.signedOut.get('/api/reads')).status).toBe(403);
  const officer = await cms.officer('administrator');
  const listed = await officer.get('/api/reads');
  expect(listed.status).toBe(200);
  expect(JSON.stringify(listed.body)).not.toContain('"added"');
  expect((await officer.send('POST', '/api/reads', { page: '/', month: '2026-11', days: {} })).status).toBe(403);
});
