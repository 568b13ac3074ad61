import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf } from '../../../support/uploads/pdf.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
});
afterAll(() => cms.stop());

it('files that were taken in before files were read get their findings, and nothing else of them changes', async () => {
  const { readEarlierFiles } = await import('../../../../cms/jobs/background/read-earlier-files.ts');
  const work = readEarlierFiles({ payload: cms.payload, log: () => undefined });
  const plan = await upload('POST', '/api/files', pdf(), 'plan.pdf', { title: 'Plan', _status: 'published' });
  const draft = await upload('PATCH', `/api/files/${plan}?draft=true`, pdf({ title: '(Plan)' }), 'newer.pdf', {});
  const table = await upload('POST', '/api/files', Buffer.from('a,b\n1,2\n'), 'table.csv', { title: 'Table' });
  expect(draft).toBe(plan);
  const told = await findings();
  forget();
  const before = await everything();
  expect(Object.values(await findings()).flat(2)).toEqual([undefined, undefined, undefined, undefined]);

  expect(await work.readNext()).toBe(2);
  expect(await findings()).toEqual(told);
  expect(told[table]).toEqual([[], []]);
  expect(told[plan]?.[0]).toHaveLength(3);
  expect(told[plan]?.[1]).toHaveLength(2);
  expect(withoutFindings(await everything())).toEqual(withoutFindings(before));
  expect(await work.readNext()).toBe(0);
});

/** What each file's public version and newest one have. */
async function findings(): Promise<Record<string, (string[] | undefined)[]>> {
  const found: Record<string, (string[] | undefined)[]> = {};
  for (const draft of [false, true]) {
    const { body } = await editor.get(`/api/files?draft=${draft}&depth=0`);
    for (const { id, findings: told } of body['docs'] as { id: string; findings?: string[] | null }[])
      (found[id] ??= []).push(told ?? undefined);
  }
  return found;
}

/** As a version of the CMS left it that read no file. */
function forget(): void {
  const database = new DatabaseSync(join(cms.folder, 'database', 'signpost.db'));
  database.exec('UPDATE files SET findings = NULL; UPDATE _files_v SET version_findings = NULL;');
  database.close();
}

async function everything(): Promise<unknown[]> {
  const database = new DatabaseSync(join(cms.folder, 'database', 'signpost.db'));
  const rows = [
    ...database.prepare('SELECT * FROM files ORDER BY id').all(),
    ...database.prepare('SELECT * FROM _files_v ORDER BY id').all(),
  ];
  database.close();
  return rows;
}

function withoutFindings(rows: unknown[]): unknown[] {
  return rows.map((row) => ({ ...(row as object), findings: undefined, version_findings: undefined }));
}

async function upload(method: 'POST' | 'PATCH', path: string, bytes: Buffer | Uint8Array, name: string, data: object): Promise<string> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  form.set('_payload', JSON.stringify(data));
  const response = await editor.raw(method, path, { body: form });
  const body = (await response.json()) as { doc: { id: string } };
  expect(response.status, JSON.stringify(body)).toBeLessThan(300);
  return body.doc.id;
}
