import { refuseUnfinishedRestore } from '../../publish/environment/unfinished-restore.mjs';
import { log } from '../../publish/logging/log.ts';
import { environment } from '../environment.ts';

/** Ends this process where a restore ended in the middle: whoever wrote into half a database would lose it to the other half. */
export function endWhereRestoreIsUnfinished(): void {
  try {
    refuseUnfinishedRestore(environment.varDir);
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
