import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { bundleScript } from '../../support/bundle-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { Answer } from './saving-process.ts';
import { createTables, startPayload } from './start-payload.ts';

const names = ['cms', 'worker'] as const;
/** With ALL=1 so many that it takes long. */
const answersBetweenKills = process.env['ALL'] === '1' ? 450 : 120;
const killsOfEachRound = [['cms'], ['worker'], ['cms', 'worker'], ['cms'], ['worker']];

const folder = temporaryFolder('lost-writes');
const url = `file:${join(folder.path, 'test.db')}`;
const running = new Map<string, ChildProcess>();
const complaints: string[] = [];
let payload: Payload;
let script: Awaited<ReturnType<typeof bundleScript>>;
let shared: Row;

beforeAll(async () => {
  script = await bundleScript(new URL('saving-process.ts', import.meta.url));
  payload = await startPayload({ url });
  await createTables(payload);
  shared = await rowsOf(payload, 'suite-articles').create({ title: 'shared', slug: 'shared', _status: 'published' });
});

afterAll(async () => {
  for (const child of running.values()) child.kill('SIGKILL');
  await payload.destroy();
  script.remove();
  folder.remove();
});

test('every save that was answered is there, with its version and its change-log row, after hundreds of saves from two processes with kills among them', async () => {
  names.forEach(start);
  await untilBothAnswer();
  for (const killed of killsOfEachRound) {
    await untilAnswers(answers().length + answersBetweenKills);
    await Promise.all(killed.map(kill));
    killed.forEach(start);
    await untilBothAnswer();
  }
  await untilAnswers(answers().length + answersBetweenKills);
  await Promise.all(names.map(kill));

  expect(complaints).toEqual([]);
  expect(answers().length).toBeGreaterThan(answersBetweenKills * killsOfEachRound.length);
  expect(await whatIsMissing()).toEqual([]);
  expect(await whatIsHalf()).toEqual([]);
  expect(await damage()).toEqual(['ok']);
}, 240_000);

function start(name: string): void {
  const child = spawn(process.execPath, [script.file, url, name, answersFile(name), shared.id], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr?.on('data', (text: Buffer) => complaints.push(`${name}: ${text.toString()}`));
  child.on('exit', (code, signal) => {
    if (signal !== 'SIGKILL') complaints.push(`${name} ended by itself with ${code ?? signal}`);
  });
  running.set(name, child);
}

async function kill(name: string): Promise<void> {
  const child = running.get(name);
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function answersFile(name: string): string {
  return join(folder.path, `${name}.answers`);
}

function answers(): Answer[] {
  return names.flatMap((name) => linesOf(answersFile(name)).map((line) => JSON.parse(line) as Answer));
}

function linesOf(file: string): string[] {
  // The last piece is empty, or the part of a line that the kill cut off.
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

function untilBothAnswer(): Promise<true> {
  const isAnswering = (name: string) => linesOf(answersFile(name)).some((line) => line.includes(`-${running.get(name)?.pid}-`));
  return untilTrue('both processes to answer', () => names.every(isAnswering));
}

function untilAnswers(count: number): Promise<true> {
  return untilTrue(`${count} answers`, () => answers().length >= count);
}

/** Waits, and ends at once where a process complains. */
function untilTrue(what: string, isTrue: () => boolean): Promise<true> {
  return until(
    what,
    () => {
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
      return isTrue() || undefined;
    },
    { timeout: 120_000 },
  );
}

async function whatIsMissing(): Promise<string[]> {
  const { documents, versions, log } = await everything();
  const deleted = new Set(log.filter((row) => row.operation === 'delete').map((row) => row.document));
  const logged = new Map(log.map((row) => [row.title, row.document]));
  const missing: string[] = [];
  for (const { document, mark, operation } of answers()) {
    if (operation === 'delete') {
      if (documents.has(document)) missing.push(`${mark}: ${document} was deleted and is back`);
      if (!deleted.has(document)) missing.push(`${mark}: no change-log row for the deletion`);
      continue;
    }
    if (logged.get(mark) !== document) missing.push(`${mark}: no change-log row`);
    if (deleted.has(document)) continue;
    if (!documents.has(document)) missing.push(`${mark}: no document`);
    if (!versions.has(mark)) missing.push(`${mark}: no version`);
  }
  return missing;
}

async function whatIsHalf(): Promise<string[]> {
  const { documents, versions, log } = await everything();
  const logged = new Set(log.map((row) => row.title));
  const half: string[] = [];
  for (const [mark, version] of versions) {
    if (!logged.has(mark)) half.push(`version ${mark} has no change-log row`);
    if (!isWhole(version, mark)) half.push(`version ${mark} lacks a part`);
  }
  for (const [id, document] of documents) {
    if (!versions.has(String(document.title))) half.push(`document ${id} has no version ${String(document.title)}`);
    if (!isWhole(document, String(document.title))) half.push(`document ${id} lacks a part`);
  }
  for (const row of log) {
    if (row.operation === 'delete' && documents.has(String(row.document)))
      half.push(`document ${String(row.document)} is logged as deleted`);
    if (row.operation !== 'delete' && !versions.has(String(row.title)) && documents.has(String(row.document)))
      half.push(`change-log row ${String(row.title)} has no version`);
  }
  return half;
}

/** Facts and blocks lie in tables of their own, so a half save would show there. */
function isWhole(document: Row, mark: string): boolean {
  if (mark === 'shared') return true;
  const facts = document.facts as { figure: string }[];
  const body = document.body as { heading: string }[];
  return facts.length === 2 && facts.every((fact) => fact.figure === mark) && body.length === 1 && body[0]?.heading === mark;
}

async function everything(): Promise<{ documents: Map<string, Row>; versions: Map<string, Row>; log: Row[] }> {
  const articles = rowsOf(payload, 'suite-articles');
  const all = { limit: 0, pagination: false };
  const documents = (await articles.find(all)).docs;
  const versions = (await articles.versions()).docs;
  const log = (await rowsOf(payload, 'suite-change-log').find(all)).docs;
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    versions: new Map(versions.map(({ version }) => [String(version.title), version])),
    log,
  };
}

async function damage(): Promise<unknown[]> {
  const client = (payload.db as unknown as { client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> } }).client;
  const { rows } = await client.execute('PRAGMA integrity_check');
  return rows.map((row) => row.integrity_check);
}
