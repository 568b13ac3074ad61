import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../publish/store/index.ts';
import { damageIn } from '../backup/copy-sqlite.ts';
import type { Places } from '../backup/places.ts';
import { attention, fault, type Finding, ok } from './finding.ts';

/** Whether the publisher's store is sound, and no address is lost. */
export function store({ storeDir }: Pick<Places, 'storeDir'>): Finding[] {
  const what = 'Store';
  const file = join(storeDir, 'store.db');
  if (!existsSync(file))
    return [attention(what, `Nothing was ever published: there is no ${file}. Where something was, restore a backup.`)];
  const damage = damageIn(file);
  if (damage !== undefined) return [fault(what, `${file} is damaged: ${damage}. Stop Signpost, and run npm run repair.`)];
  const opened = openStore(storeDir, { readOnly: true });
  try {
    const live = opened.live();
    const lost = opened.addresses.unanswered();
    return [
      live === null
        ? attention(what, 'is sound, and nothing is live yet')
        : ok(what, `is sound; release ${live.knownAs} is live, with ${live.pages} pages`),
      ...(lost.length === 0
        ? []
        : [
            fault(
              'Addresses',
              `${lost.length} were live once and answer nothing now, among them ${lost.slice(0, 5).join(', ')}. Run npm run verify.`,
            ),
          ]),
      ...clock(live?.createdAt),
    ];
  } finally {
    opened.close();
  }
}

/** A clock that goes back makes what is new older than what it replaces. */
function clock(newest: string | undefined): Finding[] {
  const ahead = newest === undefined ? 0 : Date.parse(newest) - Date.now();
  if (ahead < 60_000) return [ok('Clock', new Date().toISOString())];
  return [
    fault(
      'Clock',
      `It says ${new Date().toISOString()}, and the live release was made at ${newest}. Set the clock, and let it be kept right (systemd-timesyncd, chrony).`,
    ),
  ];
}

/** Minutes after which the worker should have collected what the public sent. */
const collectedWithin = 15;

/** Whether what the public sent is collected. */
export function spool({ spoolDir }: Pick<Places, 'spoolDir'>): Finding[] {
  const what = 'Spool';
  const names = existsSync(spoolDir) ? readdirSync(spoolDir) : [];
  const waiting = names.filter((name) => name.endsWith('.json'));
  const damaged = names.filter((name) => name.endsWith('.damaged'));
  const times = waiting.flatMap((name) => statSync(join(spoolDir, name), { throwIfNoEntry: false })?.mtimeMs ?? []);
  const minutes = Math.round((Date.now() - Math.min(Date.now(), ...times)) / 60_000);
  return [
    minutes > collectedWithin
      ? fault(
          what,
          `${waiting.length} things that the public sent wait, the oldest for ${minutes} minutes. Start the worker, or see its log.`,
        )
      : ok(what, `${waiting.length} waiting`),
    ...(damaged.length > 0
      ? [attention(what, `${damaged.length} could not be read and were put aside in ${spoolDir}. Look at their .damaged files.`)]
      : []),
  ];
}
