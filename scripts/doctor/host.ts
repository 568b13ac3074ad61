import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readEnvironment } from '../../publish/environment/index.ts';
import { openTarget } from '../../publish/serve/export/open-target.ts';
import { openStore } from '../../publish/store/index.ts';
import type { Places } from '../backup/places.ts';
import { attention, fault, type Finding, ok } from './finding.ts';
import { logOf } from './units.ts';

/** How long a release that was just made may take to its place, in milliseconds. */
const patience = 10_000;

/**
 * Whether the place that EXPORT_DIR names holds what is live.
 * @param settle waits a moment where it does not: a release may be on its way
 */
export async function exported(
  { storeDir }: Pick<Places, 'storeDir'>,
  settle: () => Promise<void> = () => wait(patience),
): Promise<Finding[]> {
  const what = 'Export';
  const { exportDir } = readEnvironment();
  if (exportDir === undefined || !existsSync(join(storeDir, 'store.db'))) return [];
  const store = openStore(storeDir, { readOnly: true });
  const target = await openTarget(exportDir);
  try {
    const isThere = async (): Promise<boolean> => {
      const live = store.live();
      const { release, createdAt, toPurge } = await target.readState();
      return live === null || (release === live.number && createdAt === live.createdAt && toPurge === undefined);
    };
    if (!(await isThere())) await settle();
    const live = store.live();
    const { release, createdAt, toPurge } = await target.readState();
    if (live === null) return [attention(what, `Nothing is live yet, so there is nothing in ${target.place}.`)];
    if (release !== live.number || createdAt !== live.createdAt)
      return [
        fault(
          what,
          `${target.place} holds ${release === 0 ? 'nothing' : `release ${release}`}, and release ${live.number} is live. Look at the desk for why, or at the worker’s log (${logOf('worker')}).`,
        ),
      ];
    return [
      toPurge === undefined
        ? ok(what, `${target.place} holds what is live`)
        : fault(
            what,
            `${target.place} holds what is live, and the caches in front were not told (PURGE_URL). Look at the worker’s log (${logOf('worker')}) for why.`,
          ),
    ];
  } finally {
    store.close();
    target.close();
  }
}
