import { leaveForAuditLog } from '../publish/audit/left-events.ts';
import { parseArgs } from 'node:util';
import { seconds } from '../cms/admin/formatting.ts';
import { noteBackup, notingFailure } from '../cms/installation/backup-record.ts';
import { isS3Address } from '../publish/s3/s3-address.ts';
import { type MergedLedger, readLedgerIn } from '../publish/store/repair/merge-ledger.ts';
import { drill } from './backup/drill.ts';
import { withBackupHere } from './backup/kept-backups.ts';
import { backupsIn } from './backup/names.ts';
import { backupFolder, placesFromSettings } from './backup/places.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { makeVarFolder } from './bootstrap/places.mjs';
import { takeLock } from './bootstrap/start-lock.mjs';
import { inWords, UserError } from './bootstrap/user-error.mjs';

// `npm run restore -- FILE|s3://BUCKET/KEY [--addresses-of FOLDER]` puts a backup in place; `npm run restore -- --drill [FILE]` only tries it out.
try {
  await main();
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { drill: { type: 'boolean' }, 'addresses-of': { type: 'string' } },
  });
  const file = positionals[0] ?? (values.drill === true ? await newestBackup() : undefined);
  if (file === undefined)
    throw new UserError(
      'Say which backup: npm run restore -- FILE. To try the newest out without touching anything: npm run restore -- --drill.',
    );
  if (values.drill === true) await tryOut(file);
  else await restore(file, values['addresses-of']);
}

async function restore(file: string, earlierStore: string | undefined): Promise<void> {
  const places = placesFromSettings();
  makeVarFolder();
  const giveBack = takeLock('npm run restore');
  try {
    const began = performance.now();
    // Read first: what cannot be read is said before anything is in place.
    const ledger = earlierStore === undefined ? undefined : readLedgerIn(earlierStore);
    const { manifest, merged } = await withBackupHere(file, places.varDir, (here) =>
      restoreBackup(here, places, { ledger, ...(isS3Address(file) && { keptAt: file }) }),
    );
    leaveForAuditLog(places.varDir, { event: 'restored', words: `Everything, from ${file}, which was made at ${manifest.madeAt}` });
    say(
      `Everything of ${file} is in place, after ${seconds(performance.now() - began)}: the site as it was on ${manifest.madeAt}${manifest.release === null ? '' : `, with release ${manifest.release}`}.`,
      ...manifest.problems.map((problem) => `Attention, this was so when the backup was made: ${problem}`),
      ...(merged === undefined ? aboutWithdrawn(manifest.madeAt) : aboutAddresses(merged)),
      manifest.hasSecrets
        ? 'The secrets are in place too.'
        : `The secrets were not in it. Before you start, put your copy of secrets.json at ${places.secretsFile} (or set PAYLOAD_SECRET): without it everybody must sign in again, and second steps must be set up anew.`,
      'Start Signpost now: npm start, or npm run set-up and systemctl start signpost.target. Then npm run verify says whether the live site is what it should be.',
    );
  } finally {
    giveBack();
  }
}

/** What nobody can name where the ledger of the lost store is not at hand. */
function aboutWithdrawn(madeAt: string): string[] {
  return [
    `Attention: what was withdrawn, deleted or erased since ${madeAt} is public again as soon as the site is. Keep the public away (your proxy off, or PUBLIC_HOST=127.0.0.1) until it is withdrawn or erased again. Where the store that was lost can still be read, --addresses-of names it.`,
  ];
}

function aboutAddresses({ rows, lost, backAgain }: MergedLedger): string[] {
  return [
    `The ledger of the earlier store brought ${rows} events of addresses.`,
    ...(lost.length === 0
      ? []
      : [
          `These were live since the backup, and will say that their page was lost, until somebody publishes it again: ${lost.join(', ')}.`,
        ]),
    ...(backAgain.length === 0
      ? []
      : [
          `Attention: these were withdrawn or erased since the backup, and are public again. Withdraw them, or erase them again: ${backAgain.join(', ')}.`,
        ]),
  ];
}

/** Tries a backup out, and notes for the desk that it is whole. */
async function tryOut(file: string): Promise<void> {
  const { varDir } = placesFromSettings();
  const began = performance.now();
  await notingFailure(varDir, 'drill', async () => {
    const { manifest, addresses } = await withBackupHere(file, varDir, (here) => drill(here, varDir));
    noteBackup(varDir, { drill: { at: new Date().toISOString(), file, madeAt: manifest.madeAt } });
    say(
      `${file} is whole: its ${manifest.members.length} members are what was put into them, its databases are sound, and the site restored from it answers at all its ${addresses} addresses. It took ${seconds(performance.now() - began)}. Nothing else was touched.`,
      ...manifest.problems.map((problem) => `Attention, this was so when the backup was made: ${problem}`),
    );
  });
}

async function newestBackup(): Promise<string> {
  const folder = backupFolder();
  const newest = folder === undefined ? undefined : (await backupsIn(folder)).at(-1);
  if (newest !== undefined) return newest.file;
  throw new UserError(
    folder === undefined
      ? 'Say which backup: npm run restore -- --drill FILE, or BACKUP_DIR in .env, of which the newest is taken.'
      : `There is no backup in ${folder} yet. Make one: npm run backup.`,
  );
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
