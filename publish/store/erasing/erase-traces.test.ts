import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderForThisTest } from '../../../tests/support/folder-for-this-test.ts';
import { until } from '../../../tests/support/until.ts';
import { tracesOf } from '../../erasing/traces.ts';
import { openStore } from '../index.ts';

it('what is erased is in no byte of the file, and whoever writes meanwhile is told rather than kept waiting', async () => {
  const folder = folderForThisTest();
  const store = openStore(folder);
  for (const [minute, words] of ['Zebedee Quillfeather was here', 'Nobody was here'].entries())
    store.write((unit) => {
      const release = unit.release({
        createdAt: `2026-11-24T00:0${minute}:00.000Z`,
        kind: 'publish',
        renderer: 'x',
        cursor: null,
        reason: 'x',
      });
      for (const [path, type] of [
        ['/news/x/', 'text/html'],
        ['/publications/x/cite.ris', 'application/x-research-info-systems'],
      ] as const)
        release.answer(path, {
          status: 200,
          ...unit.putObject(Buffer.from(`${path} ${words}`)),
          type,
          cache: 'revalidate',
          sharing: 'same-origin',
          isPermanent: true,
        });
    });
  const inFile = (): boolean => ['store.db', 'store.db-wal'].some((name) => readFileSync(join(folder, name)).includes('Quillfeather'));
  expect(inFile()).toBe(true);

  let isDone = false;
  let refusal: unknown;
  const traces = tracesOf(
    { collection: 'news', id: 'n1', titles: ['Zebedee Quillfeather'], words: ['quillfeather'] },
    new Set(['/news/never/']),
  );
  const erasing = store.erase(traces, new Date()).finally(() => (isDone = true));
  const writeMeanwhile = (): boolean => {
    try {
      store.write((unit) => unit.setNote('nightly', { at: 'now' }));
    } catch (error) {
      refusal = error;
    }
    return isDone;
  };
  await until('the erasure to be done', writeMeanwhile, { pause: 1 });
  expect(await erasing).toEqual({ answers: 2, objects: 2 });
  expect(String(refusal)).toMatch(/is being written anew after an erasure/);
  store.write((unit) => unit.setNote('nightly', { at: 'later' }));
  expect(store.note('nightly')).toEqual({ at: 'later' });
  expect(inFile()).toBe(false);
  store.close();
});
