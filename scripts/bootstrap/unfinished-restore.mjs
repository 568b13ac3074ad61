// @ts-check
import { howToGoOn, unfinishedRestoreIn } from '../../publish/environment/unfinished-restore.mjs';
import { varFolder } from './places.mjs';
import { UserError } from './user-error.mjs';

/**
 * Refuses to go on with half a site, of which one half would be taken for all there is.
 * @param {string} [folder] the var folder
 * @throws {UserError} which says how to finish the restore, and how to go back
 */
export function refuseUnfinishedRestore(folder = varFolder()) {
  const unfinished = unfinishedRestoreIn(folder);
  if (unfinished !== undefined) throw new UserError(`Nothing was started. ${howToGoOn(folder, unfinished)}`);
}
