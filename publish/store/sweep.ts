import fs from 'node:fs';
import type { Connection } from './database/connection.ts';
import { assetsFolder, publicationsFolder } from './kept-for-archive.ts';
import { largeFile, largeFiles } from './objects/large-files.ts';
import { keptReleases, newestContent } from './tables/releases.ts';
import type { ReleaseSummary, Store } from './types.ts';

/** Removes bytes that no row of an address and no file of the content names, and that are older than an hour, in portions of a short transaction each. */
export function collect(connection: Connection, folder: string, { now = new Date() }: { now?: Date } = {}): ReturnType<Store['collect']> {
  const before = now.getTime() - hour;
  const collected = { objects: 0, bytes: 0 };
  for (let after: string | undefined = ''; after !== undefined;)
    after = connection.transaction(() => collectPortion(connection, folder, after ?? '', new Date(before).toISOString(), collected));
  removeNameless(connection, folder, before, collected);
  return collected;
}

/** Takes releases nobody goes back to out of the list, and what addresses answered only then. */
export function prune(connection: Connection, { keep, days, now = new Date() }: { keep: number; days: number; now?: Date }): number[] {
  const kept = keptReleases(connection);
  const needed = neededReleases(kept, newestContent(connection), { keep, after: now.getTime() - days * day });
  const removed = kept.filter((release) => !needed.has(release)).map(({ number }) => number);
  if (removed.length > 0)
    connection.transaction(() =>
      connection.run('UPDATE release SET is_kept = 0 WHERE number IN (SELECT value FROM json_each(?))', JSON.stringify(removed)),
    );
  const oldest = kept.find((release) => needed.has(release))?.number ?? 0;
  while (connection.transaction(() => connection.run(removeEndedRows, oldest, portion)) === portion);
  connection.transaction(() => connection.run(removeUnnamedReleases));
  return removed;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** Rows a transaction: the longest anybody waits is some ten milliseconds. */
const portion = 1000;

/**
 * An address that must answer for ever and does not keeps its last row, so that it is not forgotten. Pages of publications keep all
 * of theirs, with the styles of their day.
 */
const removeEndedRows = `DELETE FROM address WHERE (path, from_release) IN (
  SELECT path, from_release FROM address AS ended WHERE to_release <= ?1
    AND NOT (status = 200 AND (path LIKE '${publicationsFolder}%' OR path LIKE '${assetsFolder}%' OR path LIKE '/theme-%.css')) AND (
    is_permanent = 0 OR EXISTS (
      SELECT 1 FROM address AS later WHERE later.path = ended.path AND later.from_release > ended.from_release))
  LIMIT ?2)`;

const removeUnnamedReleases = `DELETE FROM release WHERE is_kept = 0
  AND NOT EXISTS (SELECT 1 FROM address WHERE from_release = release.number)
  AND NOT EXISTS (SELECT 1 FROM address WHERE to_release = release.number)`;

/** What waits for its day (a paper of an outcome) has no address yet, and its bytes are wanted when only the clock has moved. */
const findUnnamed = `SELECT sha256 FROM object
  WHERE sha256 > ? AND NOT EXISTS (SELECT 1 FROM address WHERE address.sha256 = object.sha256)
  AND sha256 NOT IN (SELECT value ->> 'sha256' FROM content WHERE kind = 'file')
  ORDER BY sha256 LIMIT ?`;

function neededReleases(
  kept: readonly ReleaseSummary[],
  content: ReleaseSummary | null,
  { keep, after }: { keep: number; after: number },
): Set<ReleaseSummary> {
  // Nobody wants to go back to what only caught up: it stays with its release, and takes no other's place.
  const last = [...Map.groupBy(kept, ({ knownAs }) => knownAs)]
    .slice(-Math.max(1, keep))
    .flatMap(([known, forms]) => [known, forms.at(-1)?.number]);
  const numbers = new Set([...last, content?.number, content?.knownAs]);
  return new Set(
    kept.filter((release, index) => {
      const successor = kept[index + 1];
      return successor === undefined || numbers.has(release.number) || Date.parse(successor.createdAt) >= after;
    }),
  );
}

/** @returns the SHA-256 to go on after, or undefined at the end */
function collectPortion(
  connection: Connection,
  folder: string,
  after: string,
  before: string,
  collected: { objects: number; bytes: number },
): string | undefined {
  const found = connection.all<{ sha256: string }>(findUnnamed, after, portion);
  for (const { sha256 } of found) {
    const object = connection.get<{ size: number; isLarge: number }>(
      'SELECT size, bytes IS NULL AS isLarge FROM object WHERE sha256 = ? AND added_at < ?',
      sha256,
      before,
    );
    if (object === undefined) continue;
    connection.run('DELETE FROM object WHERE sha256 = ?', sha256);
    if (object.isLarge === 1) fs.rmSync(largeFile(folder, sha256), { force: true });
    collected.objects += 1;
    collected.bytes += object.size;
  }
  return found.length < portion ? undefined : found.at(-1)?.sha256;
}

/** Removes files whose row was never written: a crash came between them. */
function removeNameless(connection: Connection, folder: string, before: number, collected: { objects: number; bytes: number }): void {
  connection.transaction(() => {
    for (const { sha256, path, size, writtenAt } of largeFiles(folder)) {
      if (writtenAt >= before || connection.get('SELECT 1 FROM object WHERE sha256 = ? AND bytes IS NULL', sha256) !== undefined) continue;
      fs.rmSync(path, { force: true });
      collected.objects += 1;
      collected.bytes += size;
    }
  });
}
