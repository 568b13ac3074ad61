import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** The last backup that was made. */
  backup: z.object({ at: z.iso.datetime(), file: z.string(), bytes: z.number() }).optional(),
  /** The backups that are kept, with the day each goes where one is made each day; no day where none of the settings removes it within ten years. */
  kept: z.array(z.object({ name: z.string(), madeAt: z.iso.datetime(), goesOn: z.iso.date().optional() })).optional(),
  /** The last time a backup was tried out, and found to be whole. */
  drill: z.object({ at: z.iso.datetime(), file: z.string(), madeAt: z.iso.datetime() }).optional(),
  /** What went wrong since. */
  failure: z.object({ at: z.iso.datetime(), what: z.enum(['backup', 'drill']), message: z.string() }).optional(),
});

/** What is known of backups of this installation: kept beside the data, because whoever looks at the desk is not on the machine. */
export type BackupRecord = z.infer<typeof schema>;

/** Hours after which there should be a newer backup, where there ever was one: one each night, and half a day for it to be late. */
export const newerBackupWithin = 36;

/** What is known of backups; nothing where none was ever made here. */
export function readBackupRecord(varDir: string): BackupRecord {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(varDir), 'utf8')));
  } catch (error) {
    // Never made, or unreadable: the next backup writes it anew.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Notes what came of a backup or a drill. What went well takes away what went wrong with the same before. */
export function noteBackup(varDir: string, news: BackupRecord): void {
  // A backup is tried out on a bare machine too, where there is no desk to read it.
  if (!existsSync(varDir)) return;
  const before = readBackupRecord(varDir);
  const isMended = before.failure !== undefined && news[before.failure.what] !== undefined;
  const { failure, ...rest } = { ...before, ...news };
  const record: BackupRecord = failure === undefined || (isMended && news.failure === undefined) ? rest : { ...rest, failure };
  const file = fileIn(varDir);
  writeFileSync(`${file}.unfinished`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.unfinished`, file);
}

/** Does something about backups, and notes for the desk where it fails. @throws what the work throws */
export async function notingFailure<Done>(
  varDir: string,
  what: NonNullable<BackupRecord['failure']>['what'],
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    noteBackup(varDir, { failure: { at: new Date().toISOString(), what, message } });
    throw error;
  }
}

function fileIn(varDir: string): string {
  return join(varDir, 'backups.json');
}
