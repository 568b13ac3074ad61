import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const leftEvent = z.object({
  id: z.uuid(),
  event: z.enum(['exported', 'backed-up', 'restored', 'erased', 'settings-changed']),
  /** When, as an ISO instant. */
  at: z.iso.datetime(),
  /** What exactly, in a sentence. */
  words: z.string().max(2_000),
});

/** Something a command did that has no database at hand, as it waits for the worker to take it into the audit log. */
export type LeftEvent = z.infer<typeof leftEvent>;

/** Leaves an event for the audit log: a file of its own in the var folder, flushed, which the worker takes in. */
export function leaveForAuditLog(varDir: string, { event, words }: Pick<LeftEvent, 'event' | 'words'>, now = new Date()): void {
  // A backup is tried out, and a site exported, where there is no installation as well.
  if (!existsSync(varDir)) return;
  const folder = folderIn(varDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const left: LeftEvent = { id: randomUUID(), event, at: now.toISOString(), words: words.slice(0, 2_000) };
  const file = join(folder, `${left.id}.json`);
  writeFileSync(`${file}.unfinished`, JSON.stringify(left), { mode: 0o600, flush: true });
  renameSync(`${file}.unfinished`, file);
}

/** Events that wait, the first first. @throws where one cannot be read, naming its file */
export function leftForAuditLog(varDir: string): LeftEvent[] {
  const folder = folderIn(varDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readLeft(join(folder, name)))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Takes an event away that the audit log has. */
export function removeLeft(varDir: string, { id }: Pick<LeftEvent, 'id'>): void {
  rmSync(join(folderIn(varDir), `${id}.json`), { force: true });
}

function readLeft(file: string): LeftEvent {
  try {
    return leftEvent.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} is no event of the audit log: expected what a command of Signpost left there. Move it away.`, { cause });
  }
}

function folderIn(varDir: string): string {
  return join(varDir, 'audit');
}
