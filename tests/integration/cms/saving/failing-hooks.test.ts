import { randomUUID } from 'node:crypto';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let hasTransactions: boolean;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  const id = await cms.payload.db.beginTransaction();
  hasTransactions = id !== null;
  if (id !== null) await cms.payload.db.rollbackTransaction(id);
});
afterAll(() => cms.stop());

const steps = ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'beforeRead', 'afterRead', 'afterOperation'] as const;
type Step = (typeof steps)[number];

/** Reads that fail inside a save, whose errors a careless hook swallows: the save is none the worse for it. */
const failingReads: Record<string, (req: PayloadRequest) => Promise<unknown>> = {
  'reads something missing': (req) => req.payload.findByID({ collection: 'news', id: 'missing', req, overrideAccess: true }),
  'reads what nobody may': (req) => req.payload.find({ collection: 'counters', req, overrideAccess: false }),
  'asks for a field that is none': (req) =>
    req.payload.find({ collection: 'news', where: { nonsense: { equals: 1 } }, req, overrideAccess: true }),
};

/** What does undo the save, and nobody may say then that it was saved. */
const undoingFailures: typeof failingReads = {
  'reads a version that is missing': (req) =>
    req.payload.findVersionByID({ collection: 'news', id: randomUUID(), req, overrideAccess: true }),
  'writes something that is refused': (req) =>
    req.payload.update({ collection: 'news', id: 'missing', data: { title: 'x' }, req, overrideAccess: true }),
};

const failures = { ...failingReads, ...undoingFailures };

let undo: () => void = () => undefined;
afterEach(() => undo());

describe.each(Object.keys(failures))('a hook that %s and swallows the error', (failure) => {
  it.each(steps)('in %s leaves a new document as a whole, or an error and nothing', async (step) => {
    const slug = randomUUID();
    misbehave(step, failure);
    const answer = await editor.send('POST', '/api/news', exampleNews({ slug, _status: 'published' }));
    undo();
    if (failure in failingReads) expect(answer.status).toBe(201);
    await expectWholeOrNothing(answer, { slug }, 1);
  });

  it.each(['beforeChange', 'afterChange'] as const)('in %s leaves a change as a whole, or an error and nothing', async (step) => {
    const { status, body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
    expect(status, JSON.stringify(body)).toBe(201);
    const { id } = body['doc'] as { id: string };
    const title = randomUUID();
    misbehave(step, failure);
    const answer = await editor.send('PATCH', `/api/news/${id}`, { title, _status: 'published' });
    undo();
    if (failure in failingReads) expect(answer.status).toBe(200);
    await expectWholeOrNothing(answer, { title }, 2);
  });
});

async function expectWholeOrNothing(answer: Answer, named: Record<string, string>, rows: number): Promise<void> {
  const [[field, value] = ['', '']] = Object.entries(named);
  const { docs } = await cms.payload.find({ collection: 'news', where: { [field]: { equals: value } }, depth: 0, overrideAccess: true });
  const versions = await cms.payload.countVersions({
    collection: 'news',
    where: { [`version.${field}`]: { equals: value } },
    overrideAccess: true,
  });
  const log = await cms.payload.count({
    collection: 'change-log',
    where: { document: { equals: String(docs[0]?.id ?? 'none') } },
    overrideAccess: true,
  });
  const found = [docs.length, versions.totalDocs, log.totalDocs];
  if (answer.status < 300) return expect(found).toEqual([1, 1, rows]);
  expect([answer.status, wordsOf(answer)]).toEqual([
    503,
    'Nothing was saved: a part of this save failed, and the rest was undone with it. Save again; if it stays like this, tell whoever runs the site.',
  ]);
  if (hasTransactions) expect(found).toEqual([0, 0, 0]);
}

function misbehave(step: Step, failure: string): void {
  const { hooks } = cms.payload.collections['news']?.config as unknown as { hooks: Required<NonNullable<CollectionConfig['hooks']>> };
  const list = hooks[step] as ((args: { req: PayloadRequest }) => Promise<void>)[];
  let isDone = false;
  const hook = async ({ req }: { req: PayloadRequest }): Promise<void> => {
    // What it reads comes by here as well.
    if (isDone) return;
    isDone = true;
    const failed = await failures[failure]?.(req).then(
      () => false,
      () => true,
    );
    expect(failed).toBe(true);
  };
  list.push(hook);
  undo = () => {
    undo = () => undefined;
    list.splice(list.indexOf(hook), 1);
  };
}
