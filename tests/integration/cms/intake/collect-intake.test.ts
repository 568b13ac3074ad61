import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CollectionSlug } from 'payload';
import { collectIntake } from '../../../../cms/jobs/intake/collect-intake.ts';
import { deleteExpiredIntake } from '../../../../cms/jobs/intake/delete-expired-intake.ts';
import type { IntakeEntry } from '../../../../content/model/intake/intake.ts';
import { readerOf } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { startCms } from '../start-cms.ts';
import type { Cms } from '../start-cms.ts';

const data = sampleSnapshot();
const hub = data.documents.find(({ collection }) => collection === 'hubs')!;
const moved = [{ path: '/hubs/old-name/', to: { kind: 'document' as const, id: hub.id } }];
const reader = readerOf(snapshotFrom({ ...data, moved }));
const received = ['ratings', 'fact-votes', 'format-requests', 'missing-content', 'empty-searches', 'empty-search-entries'] as const;

let cms: Cms;
let folder: string;
let log: string[];
beforeAll(async () => {
  cms = await startCms();
  folder = join(cms.folder, 'spool');
});
afterAll(async () => {
  await cms.stop();
});
beforeEach(async () => {
  log = [];
  for (const collection of received) await cms.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true });
});

const kept = { at: '2026-11-22T10:00:00.000Z' };
const rating = (particulars: Partial<Extract<IntakeEntry, { kind: 'rating' }>> = {}): IntakeEntry => ({
  ...kept,
  id: crypto.randomUUID(),
  kind: 'rating',
  page: reader.address(hub.id)!,
  useful: 'partly',
  text: '<b>"Where"</b> is the door?',
  ...particulars,
});
const search = (words: string, at = kept.at): IntakeEntry => ({ id: crypto.randomUUID(), at, kind: 'empty-search', words });

async function spool(...entries: IntakeEntry[]): Promise<void> {
  const open = openSpool(folder);
  for (const entry of entries) await open.add(entry);
}

function collect(onStep?: (step: string) => void): Promise<number> {
  return collectIntake({
    payload: cms.payload,
    spool: folder,
    reader: () => reader,
    log: (line) => log.push(line),
    ...(onStep === undefined ? {} : { onStep }),
  });
}

async function rows(collection: CollectionSlug): Promise<Record<string, unknown>[]> {
  const { docs } = await cms.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true });
  return docs.map((doc) => ({ ...doc }));
}

const waiting = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Stops as a kill would, at a step of the n-th entry. */
function killAt(step: string, count = 1): (now: string) => void {
  let seen = 0;
  return (now) => {
    if (now === step) seen += 1;
    if (seen >= count) throw new Error('killed');
  };
}

describe('what the public sent', () => {
  it('is collected with the document it is about, whose page may have moved meanwhile', async () => {
    const entry = rating();
    await spool(entry, rating({ page: '/hubs/old-name/', text: '' }), rating({ page: '/news/' }));
    expect(await collect()).toBe(3);
    const found = await rows('ratings');
    expect(found.find(({ id }) => id === entry.id)).toMatchObject({
      at: kept.at,
      useful: 'partly',
      text: '<b>"Where"</b> is the door?',
      page: reader.address(hub.id),
      title: hub.title,
      of: 'hubs',
      document: hub.id,
    });
    expect(found.find(({ page }) => page === '/hubs/old-name/')).toMatchObject({ title: hub.title, document: hub.id });
    expect(found.find(({ page }) => page === '/news/')).toMatchObject({ title: '/news/' });
    expect([waiting(), log]).toEqual([[], []]);
  });

  it('is collected with the fact that is kept once, where the page has it from one', async () => {
    const facts = [
      { id: 'kept-hours', kind: 'opening hours' as const, at: ['openingHours'], verifiedOn: '2026-11-01', runsOut: '2027-05-01' },
    ];
    const withFact = readerOf(
      snapshotFrom({ ...data, documents: data.documents.map((one) => (one.id === hub.id ? { ...one, facts } : one)) }),
    );
    const vote = (fact: 'opening hours' | 'address', answer: 'right' | 'wrong'): IntakeEntry => ({
      ...kept,
      id: crypto.randomUUID(),
      kind: 'fact-vote',
      page: reader.address(hub.id)!,
      fact,
      answer,
      text: '',
    });
    await spool(vote('opening hours', 'wrong'), vote('address', 'right'));
    await collectIntake({ payload: cms.payload, spool: folder, reader: () => withFact, log: (line) => log.push(line) });
    const found = await rows('fact-votes');
    expect(found.find(({ fact }) => fact === 'opening hours')).toMatchObject({ said: 'wrong', document: hub.id, keptFact: 'kept-hours' });
    expect(found.find(({ fact }) => fact === 'address')).toMatchObject({ said: 'right', document: hub.id });
    expect(found.find(({ fact }) => fact === 'address')?.['keptFact'] ?? null).toBeNull();
  });

  it('is collected once, wherever the worker is killed', async () => {
    await spool(...Array.from({ length: 6 }, () => rating()), ...Array.from({ length: 6 }, () => search('hearing aids')));
    for (const step of ['kept', 'removed', 'kept', 'removed']) {
      await collect(killAt(step));
      log = [];
    }
    await collect();
    expect(await rows('ratings')).toHaveLength(6);
    expect(await rows('empty-search-entries')).toHaveLength(6);
    expect(await rows('empty-searches')).toMatchObject([{ words: 'hearing aids', senders: 6 }]);
    expect(waiting()).toEqual([]);
  });

  it('stays in the spool while the database is off, and nothing is lost', async () => {
    await spool(rating(), rating(), rating(), rating());
    const { create } = cms.payload.db;
    cms.payload.db.create = () => Promise.reject(new Error('The database is off.'));
    try {
      expect(await collect()).toBe(0);
    } finally {
      cms.payload.db.create = create;
    }
    expect([waiting().length, log.length]).toEqual([4, 3]);
    expect(await collect()).toBe(4);
    expect(await rows('ratings')).toHaveLength(4);
  });

  it('adds nothing to the change log: it is no content', async () => {
    const before = await cms.payload.count({ collection: 'change-log', overrideAccess: true });
    await spool(rating(), search('hearing aids'), { ...kept, id: crypto.randomUUID(), kind: 'missing', text: 'A map', words: 'map' });
    await collect();
    expect(await cms.payload.count({ collection: 'change-log', overrideAccess: true })).toEqual(before);
  });
});

describe('officers', () => {
  it('read what five or more senders searched for in vain, and nothing of what fewer did', async () => {
    await spool(
      ...Array.from({ length: 5 }, () => search('hearing aids')),
      ...Array.from({ length: 4 }, () => search('jo bloggs divorce')),
    );
    await collect();
    for (const role of ['author', 'editor', 'administrator'] as const) {
      const officer = await cms.officer(role);
      const answer = await officer.get('/api/empty-searches');
      expect(answer.body['docs']).toMatchObject([{ words: 'hearing aids', senders: 5 }]);
      expect(JSON.stringify((await officer.get('/api/empty-searches?where[words][contains]=bloggs')).body)).not.toContain('divorce');
      expect((await officer.get('/api/empty-searches/count?where[words][contains]=bloggs')).body).toEqual({ totalDocs: 0 });
      expect((await officer.get('/api/empty-search-entries')).status).toBe(403);
    }
  });

  it('can change nothing of it over HTTP; an administrator can remove it', async () => {
    const entry = rating();
    await spool(entry);
    await collect();
    const administrator = await cms.officer('administrator');
    expect((await administrator.send('PATCH', `/api/ratings/${entry.id}`, { text: 'Lovely' })).status).toBe(403);
    expect((await administrator.send('POST', '/api/ratings', { ...entry, id: crypto.randomUUID() })).status).toBe(403);
    expect((await (await cms.officer('editor')).send('DELETE', `/api/ratings/${entry.id}`)).status).toBe(403);
    expect((await administrator.send('DELETE', `/api/ratings/${entry.id}`)).status).toBe(200);
    expect(await rows('ratings')).toEqual([]);
  });
});

describe('what is old', () => {
  it('goes: words after 12 months, what was only chosen after three years', async () => {
    const year = (number: number) => `${number}-11-21T10:00:00.000Z`;
    const format = (at: string): IntakeEntry => ({
      id: crypto.randomUUID(),
      at,
      kind: 'format',
      page: '/news/',
      format: 'language',
      language: 'Polish',
    });
    const missing = (at: string): IntakeEntry => ({ id: crypto.randomUUID(), at, kind: 'missing', text: 'A map', words: 'map' });
    const entries = [2026, 2025, 2023].flatMap((number) => [
      rating({ at: year(number) }),
      format(year(number)),
      missing(year(number)),
      search('hearing aids', year(number)),
    ]);
    await spool(...entries, search('dial a ride', year(2025)));
    await collect();
    await deleteExpiredIntake(cms.payload, folder, new Date('2026-11-22T03:00:00Z'));
    const by = async (collection: CollectionSlug, ...names: string[]) =>
      (await rows(collection)).map((row) => [String(row['at']).slice(0, 4), ...names.map((name) => row[name] ?? null)]).sort();
    expect(await by('ratings', 'useful', 'text')).toEqual([
      ['2025', 'partly', null],
      ['2026', 'partly', '<b>"Where"</b> is the door?'],
    ]);
    expect(await by('format-requests', 'format', 'language')).toEqual([
      ['2025', 'language', null],
      ['2026', 'language', 'Polish'],
    ]);
    expect(await by('missing-content', 'text')).toEqual([['2026', 'A map']]);
    expect(await by('empty-search-entries', 'words')).toEqual([['2026', 'hearing aids']]);
    expect(await by('empty-searches', 'words', 'senders')).toEqual([['2026', 'hearing aids', 1]]);
  });
});
