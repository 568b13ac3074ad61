// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A restore that was begun: which backup, and where its parts go.
 * @typedef {{ archive: string, seal: string, database: string | null, places: string[] }} UnfinishedRestore
 * `seal` tells one backup from another; `database` is the MongoDB it is loaded into.
 */

/**
 * The file that says that a restore is not finished.
 * @param {string} folder the var folder
 * @returns {string}
 */
export function unfinishedRestoreFile(folder) {
  return join(folder, 'restore.unfinished');
}

/**
 * The restore that ended in the middle in a var folder, if one did.
 * @param {string} folder
 * @returns {UnfinishedRestore | undefined}
 */
export function unfinishedRestoreIn(folder) {
  const file = unfinishedRestoreFile(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Refuses to go on with half a site, of which one half would be taken for all there is. Each program asks this before it opens
 * anything, because it may have been started by something else than `npm start`.
 * @param {string} folder the var folder
 * @throws {Error} which says how to finish the restore, and how to go back
 */
export function refuseUnfinishedRestore(folder) {
  const unfinished = unfinishedRestoreIn(folder);
  if (unfinished !== undefined) throw new Error(`Nothing was started. ${howToGoOn(folder, unfinished)}`);
}

/**
 * What happened, and what to do.
 * @param {string} folder
 * @param {UnfinishedRestore} unfinished
 * @returns {string}
 */
export function howToGoOn(folder, { archive, database, places }) {
  const there = places.filter((path) => existsSync(path));
  const steps = [
    ...(there.length === 0 ? [] : [`move aside what it put in place (${there.join(', ')})`]),
    ...(database === null ? [] : [`empty the database ${database}`]),
    `delete ${unfinishedRestoreFile(folder)}`,
  ];
  return (
    `A restore of ${archive} ended in the middle, so only a part of the site is in place. ` +
    `Run it again, and it goes on: npm run restore -- ${archive}. Or go back: ${steps.join(', then ')}.`
  );
}
