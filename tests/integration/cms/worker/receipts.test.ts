import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyDocuments } from '../../../support/many-documents.ts';
import { uuidFrom } from '../../../../content/sample/names.ts';
import { endingWithParent } from '../../../support/running/running-site.ts';
import { startWorker } from '../../../support/running/worker-in-process.ts';
import { type Cms, startCms } from '../start-cms.ts';

/** More than one portion of a receipt. */
const count = 600;

let cms: Cms;
let ids: string[];

beforeAll(async () => {
  cms = await startCms();
  const { loadDocuments } = await import('../../../../cms/installation/sample/load-documents.ts');
  const documents = [...manyDocuments(count + 200).documents.values()]
    .filter((document) => document.related.length === 0 && document.image === undefined && document.id.startsWith('made-'))
    .slice(0, count)
    .map((document) => ({ ...document, id: uuidFrom(document.id) }));
  const loaded = await loadDocuments(cms.payload, documents);
  expect(loaded).toEqual({ published: count, drafts: [] });
  ids = documents.map(({ id }) => id);
});

afterAll(() => cms.stop());

describe('the receipt of a release of hundreds of documents', () => {
  it('is on every one of them, and stands once in the list', async () => {
    const worker = await startWorker(cms);
    try {
      expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
      await untilDelivered(worker.publisher);
      expect(worker.lines.filter((line) => line.includes('could not'))).toEqual([]);
    } finally {
      await worker.stop();
    }
    const parts = await partsOf(1);
    expect(parts.map(({ part, documents }) => [part, documents.length <= 500])).toEqual([
      [0, true],
      [1, true],
    ]);
    expectEachOnce(parts);
  });

  it.each([
    ['part written', 1],
    ['part written', 2],
    ['all written', 1],
    ['marked as delivered', 1],
  ])(
    'is written once, whole, within ten seconds of a restart, where the worker was killed at “%s” %i',
    { timeout: 180_000 },
    async (step, nth) => {
      const before = await releases();
      expect(await runWorker('publish', step, String(nth))).toBe('SIGKILL');
      expect(await runWorker('deliver')).toBe(0);
      const [number = 0, ...others] = (await releases()).filter((one) => !before.includes(one));
      expect(others).toEqual([]);
      expectEachOnce(await partsOf(number));
    },
  );

  it('is written once, whole, where the database failed in between', async () => {
    const before = await releases();
    let failures = 0;
    const worker = await startWorker(cms, {
      onReceipt: (step) => {
        if (step === 'part written' && failures < 3) {
          failures += 1;
          throw new Error('The database is off.');
        }
      },
    });
    try {
      await worker.loop.publish({ full: true });
      await untilDelivered(worker.publisher);
    } finally {
      await worker.stop();
    }
    expect(failures).toBe(3);
    const [number = 0] = (await releases()).filter((one) => !before.includes(one));
    expectEachOnce(await partsOf(number));
  });
});

interface Part {
  part: number;
  documents: { document: string }[];
}

async function partsOf(number: number): Promise<Part[]> {
  const { docs } = await cms.payload.find({
    collection: 'receipts',
    where: { number: { equals: number } },
    sort: 'part',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs as unknown as Part[];
}

async function releases(): Promise<number[]> {
  const { docs } = await cms.payload.find({
    collection: 'receipts',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { number: true },
  });
  return [...new Set(docs.map(({ number }) => Number(number)))];
}

function expectEachOnce(parts: Part[]): void {
  const named = parts.flatMap(({ documents }) => documents.map(({ document }) => document));
  expect(new Set(named).size).toBe(named.length);
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
}

async function untilDelivered(publisher: { receipts: { waiting(): unknown[] } }): Promise<void> {
  await expect.poll(() => publisher.receipts.waiting().length, { timeout: 30_000, interval: 20 }).toBe(0);
}

/** @returns how it ended: the signal, or the code */
async function runWorker(...args: string[]): Promise<string | number> {
  const child = spawn(process.execPath, [...endingWithParent, join('tests', 'support', 'running', 'worker-to-kill.ts'), ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code ?? -1;
}
