import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../bootstrap/places.mjs';
import type { Places } from '../backup/places.ts';
import { attention, fault, type Finding, ok } from './finding.ts';

/** The Node that runs this, and the one the project pins. */
export function node(): Finding[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const pinned = dependencies['node'];
  return process.versions.node === pinned
    ? [ok('Node', process.versions.node)]
    : [fault('Node', `${process.versions.node} runs instead of ${pinned}, which was tested. Run npm start, which installs it.`)];
}

/** Bytes below which a disk is too full to work with, and those below which somebody should make room. */
const room = { fault: 1e9, attention: 5e9 } as const;

/** Whether the disks of the data and of the backups have room. */
export function disks({ varDir }: Pick<Places, 'varDir'>, backupDir: string | undefined): Finding[] {
  if (!existsSync(varDir)) return [fault('Disk of the data', `There is no folder ${varDir}. Is its disk mounted, and VAR_DIR right?`)];
  const folders = new Map([
    ['Disk of the data', varDir],
    ...(backupDir === undefined || !existsSync(backupDir) ? [] : [['Disk of the backups', backupDir] as const]),
  ]);
  return [...folders].map(([what, folder]) => {
    const { bavail, bsize, files, ffree } = statfsSync(folder);
    const free = bavail * bsize;
    if (files > 0 && ffree < files / 100) return attention(what, `${folder} has nearly no inodes left. Remove small files from its disk.`);
    const left = `${(free / 1e9).toFixed(1)} GB free at ${folder}`;
    if (free >= room.attention) return ok(what, left);
    return (free < room.fault ? fault : attention)(
      what,
      `${left}. A full disk stops saving and publishing. Make room, or move the folder to a larger disk.`,
    );
  });
}

/** Whether others on the machine can read what they should not, and whether this user may write. */
export function permissions({ varDir, secretsFile }: Pick<Places, 'varDir' | 'secretsFile'>): Finding[] {
  const what = 'Permissions';
  const findings: Finding[] = [];
  if (!existsSync(varDir)) return findings;
  for (const path of [varDir, secretsFile, join(dirname(secretsFile), 'first-administrator.txt')]) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    if ((found.mode & 0o077) !== 0)
      findings.push(
        fault(what, `Others on this computer may read ${path}. Close it: chmod ${found.isDirectory() ? '700' : '600'} ${path}`),
      );
    if (process.getuid !== undefined && found.uid !== process.getuid())
      findings.push(
        attention(
          what,
          `${path} belongs to another user (number ${found.uid}). Run this as the user who runs Signpost, or give it to them.`,
        ),
      );
  }
  return findings.length > 0 ? findings : [ok(what, 'the data and the secrets can be read by their owner only')];
}

/**
 * Whether the secrets are there, whether an earlier one is still accepted, and whether the first password is not lying about any more.
 */
export function secrets(
  { secretsFile }: Pick<Places, 'secretsFile'>,
  { PAYLOAD_SECRET, PAYLOAD_SECRET_BEFORE }: { PAYLOAD_SECRET?: string | undefined; PAYLOAD_SECRET_BEFORE?: string | undefined },
  now = new Date(),
): Finding[] {
  const first = join(dirname(secretsFile), 'first-administrator.txt');
  const findings: Finding[] = [];
  if (!existsSync(secretsFile))
    findings.push(fault('Secrets', `There is no ${secretsFile}. Put your copy there; npm start makes new ones.`));
  else findings.push(ok('Secrets', PAYLOAD_SECRET === undefined ? 'there' : 'there, and PAYLOAD_SECRET is set'));
  if (PAYLOAD_SECRET_BEFORE !== undefined)
    findings.push(
      attention(
        'Secrets',
        'PAYLOAD_SECRET_BEFORE is set, so the secret before is accepted too. Take it out once a night’s work was done since the change, and nobody needs the links any more that were sent before it.',
      ),
    );
  else if (existsSync(secretsFile) && PAYLOAD_SECRET === undefined) findings.push(...earlierSecrets(secretsFile, now));
  if (existsSync(first))
    findings.push(attention('Secrets', `The first password is still in ${first}. Change it in the CMS, then delete the file.`));
  return findings;
}

function earlierSecrets(secretsFile: string, now: Date): Finding[] {
  const { earlier = [] } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { earlier?: { until: string }[] };
  const last = earlier
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  // The night after it forgets them.
  const isLate = now.getTime() - Date.parse(last) > 2 * 86_400_000;
  return [
    isLate
      ? attention(
          'Secrets',
          `The time of an earlier secret was over at ${last}, and it is still kept: the night’s work is not done. See the log of the worker.`,
        )
      : ok('Secrets', `what an earlier one signed is accepted until ${last}; the night after that forgets it`),
  ];
}
