import { leaveForAuditLog } from '../publish/audit/left-events.ts';
import { parseArgs } from 'node:util';
import { readSettings } from '../publish/environment/settings.ts';
import { seconds, sizeInWords } from '../cms/admin/formatting.ts';
import { noteBackup, notingFailure } from '../cms/installation/backup-record.ts';
import { inWords, UserError } from './bootstrap/user-error.mjs';
import { keepBackup } from './backup/kept-backups.ts';
import { backupFolder, placesFromSettings } from './backup/places.ts';
import { lastDays } from './backup/last-days.ts';
import { backupsIn } from './backup/names.ts';
import { removeExpired, type Retention } from './backup/retention.ts';

// Everything in one archive, while everything runs: `npm run backup [-- FOLDER|s3://BUCKET/PREFIX] [--with-secrets]`.
try {
  await main();
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'with-secrets': { type: 'boolean' } } });
  const { BACKUP_KEEP_DAILY, BACKUP_KEEP_WEEKLY, BACKUP_KEEP_MONTHLY, PAYLOAD_SECRET } = readSettings([
    'PAYLOAD_SECRET',
    'BACKUP_KEEP_DAILY',
    'BACKUP_KEEP_WEEKLY',
    'BACKUP_KEEP_MONTHLY',
  ]);
  const place = positionals[0] ?? backupFolder();
  if (place === undefined)
    throw new UserError(
      'Say where to: npm run backup -- FOLDER (or s3://BUCKET/PREFIX), or BACKUP_DIR in .env. Best on another disk than the site is on.',
    );
  const places = placesFromSettings();
  const began = performance.now();
  let words = '';
  await notingFailure(places.varDir, 'backup', async () => {
    const { file, size, manifest } = await keepBackup(places, place, { withSecrets: values['with-secrets'] ?? false });
    words = `Everything, into ${file}${manifest.hasSecrets ? ', with the secrets' : ''}`;
    noteBackup(places.varDir, { backup: { at: manifest.madeAt, file, bytes: size } });
    say(
      `Everything is in ${file}: ${sizeInWords(size)}, ${manifest.members.length} members, after ${seconds(performance.now() - began)}.`,
      ...(manifest.release === null ? ['Nothing is published yet, so there is no public site in it.'] : []),
      ...manifest.problems.map((problem) => `Attention: ${problem}`),
      ...(manifest.isOneMoment
        ? []
        : [
            'Attention: this database server cannot give all collections as of one moment. What was saved while this ran may be there in part; make backups while nobody writes.',
          ]),
      ...(manifest.hasSecrets
        ? [`${places.secretsFile} is in it: keep it where only you can read it.`]
        : [`The secrets are not in it. Keep a copy of ${places.secretsFile} somewhere else, once.`]),
      ...(PAYLOAD_SECRET === undefined ? [] : ['PAYLOAD_SECRET is set, and in no backup. Keep a copy of it by hand.']),
    );
    const gone = await removeExpired(place, { daily: BACKUP_KEEP_DAILY, weekly: BACKUP_KEEP_WEEKLY, monthly: BACKUP_KEEP_MONTHLY });
    // A copy elsewhere, made by hand, is not where those of each night are.
    if (place === (backupFolder() ?? place))
      await noteKept(places.varDir, place, { daily: BACKUP_KEEP_DAILY, weekly: BACKUP_KEEP_WEEKLY, monthly: BACKUP_KEEP_MONTHLY });
    if (gone.length > 0) say(`Removed what has expired: ${gone.join(', ')}.`);
  });
  // A backup that was made is a good one, also where this cannot be written.
  leaveForAuditLog(places.varDir, { event: 'backed-up', words });
}

/** Notes which backups there are and until when, so that whoever erases something sees what holds it. */
async function noteKept(varDir: string, place: string, retention: Retention): Promise<void> {
  const backups = await backupsIn(place);
  const days = lastDays(backups, retention);
  noteBackup(varDir, {
    kept: backups.map(({ name, madeAt }) => {
      const goesOn = days.get(name);
      return { name, madeAt: madeAt.toISOString(), ...(goesOn === undefined ? {} : { goesOn }) };
    }),
  });
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
