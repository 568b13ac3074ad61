import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Payload } from 'payload';
import type { AuditLog } from '../payload-types.ts';
import { addToAuditLog } from './add-to-audit-log.ts';
import { auditCsv } from './as-csv.ts';
import { auditFilterIn, allEvents } from './read-audit-log.ts';

const usage = 'npm run audit-log -- FILE [--from 2026-11-01] [--until 2026-11-30] [--event published] [--who NAME]';

/**
 * Writes the audit log to a file that its owner alone can read, as a spreadsheet (`npm run audit-log -- FILE`). That it was
 * taken is kept too. @returns what it did, in words @throws where no file is named, or one is there
 */
export async function exportAuditLogToFile(payload: Payload, args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: { type: 'string' }, until: { type: 'string' }, event: { type: 'string' }, who: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Say which file to write: ${usage}`);
  // Asked before a database of years is read.
  if (existsSync(file)) throw new Error(`${file} is there already, and is left as it is. Name another file: ${usage}`);
  const filter = auditFilterIn(values);
  const misread = Object.keys(values).filter((name) => !(name in filter));
  if (misread.length > 0)
    throw new Error(`This could not be read: ${misread.map((name) => `--${name}`).join(', ')}. Days are written as 2026-11-30. ${usage}`);
  const events: AuditLog[] = [];
  for await (const event of allEvents(payload, filter)) events.push(event);
  await writeFile(file, `\uFEFF${auditCsv(events)}`, { flag: 'wx', mode: 0o600 });
  await addToAuditLog(
    { event: 'exported', by: 'whoever runs the server', words: `${events.length} events of the audit log, into ${file}` },
    { payload },
  );
  return `${events.length} events are in ${file}.`;
}
