import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { exportAuditLogToFile } from './audit/export-to-file.ts';
import { readSettings } from '../publish/environment/settings.ts';
import { ensureFirstContent, keepFirstContent, readFirstContent } from './installation/first-content.ts';
import { ensureInstallation } from './installation/installation.ts';
import { refuseEmptyDatabase, refuseMissingDatabase } from './installation/refuse-lost-database.ts';
import { migrateDatabase } from './database/migrate.ts';
import { transferOnRequest } from './database/transfer/transfer-on-request.ts';
import { whyItFailed } from './database/why-it-failed.ts';
import { makeDatabaseFile } from './database/sqlite.ts';
import { environment } from './environment.ts';
import config from './payload.config.ts';
import { type Loaded, loadDocuments } from './installation/sample/load-documents.ts';
import { readDocuments } from './installation/sample/read-documents.ts';
import { amongTheSample, loadSample } from './installation/sample/load-sample.ts';
import { removeSample } from './installation/sample/remove-sample.ts';
import { readSampleWords } from './installation/sample/sample-words.ts';
import { importCommand } from './importing/command.ts';
import { recoverAccount } from './people/recover-account.ts';
import { adoptEarlierUploads } from './uploads/adopt-earlier-uploads.ts';
import { moveObjects } from './uploads/objects.ts';

const email = 'administrator@example.org';
const signInFile = join(environment.varDir, 'first-administrator.txt');
const [task, about] = process.argv.slice(2);

try {
  const wish = task === 'sample' ? readSampleWords(process.argv.slice(3)) : undefined;
  refuseMissingDatabase(environment);
  // An account is recovered, the audit log read, a database copied and another site brought in where there is one: the CMS says which is missing.
  const needsDatabase = ['recover-account', 'audit-log', 'transfer', 'import'].includes(task ?? '');
  if (environment.databaseUrl.startsWith('file:') && !needsDatabase) makeDatabaseFile(environment.databaseUrl);
  const payload = await getPayload({ config });
  await refuseEmptyDatabase(payload, environment);
  if (wish?.do === 'remove') await removeSampleOnRequest(payload);
  else if (wish?.do === 'load') await loadSampleOnRequest(payload, wish.file);
  else if (task === 'audit-log') process.stdout.write(`${await exportAuditLogToFile(payload, process.argv.slice(3))}\n`);
  else if (task === 'import') await bringIn(payload, process.argv.slice(3));
  else if (task === 'recover-account') process.stdout.write(`${await recoverAccount(payload, about)}\n`);
  else if (task === 'transfer') process.stdout.write(`${await transferOnRequest(payload, String(about), showStep)}\n`);
  else await setUp(payload);
  await payload.destroy();
} catch (error) {
  process.stderr.write(`${whyItFailed(error)}\n`);
  // What is still open must not keep whoever waits for this process.
  process.exit(1);
}

/** Prepares the database; each step skips what an earlier run finished. */
async function setUp(payload: Payload): Promise<void> {
  await migrateDatabase(payload);
  await ensureInstallation(payload);
  await adoptEarlierUploads();
  const moved = await moveObjects();
  if (moved > 0) process.stdout.write(`${moved} uploads were moved to ${environment.uploadsDir}.\n`);
  await makeFirstAdministrator(payload);
  // Chosen at the first start; where nobody was asked, the sample shows what there is.
  const wantsSample = readSettings(['SAMPLE_CONTENT']).SAMPLE_CONTENT !== 'off';
  await ensureFirstContent(payload, { wantsSample, onProgress: showProgress('The sample content') });
}

/** Brings in what another site had, or only says what would become of it. */
async function bringIn(payload: Payload, words: string[]): Promise<void> {
  process.exitCode = await importCommand(payload, words, (line) => process.stdout.write(`${line}\n`));
}

/** Makes an administrator where there is nobody yet. The password is kept first, so that a run that was cut off can be repeated. */
async function makeFirstAdministrator(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return;
  const password = (await keptPassword()) ?? (await keepNewPassword());
  await payload.create({
    collection: 'users',
    data: { name: 'First administrator', email, password, role: 'administrator' },
    overrideAccess: true,
  });
  process.stdout.write(`The first administrator is ${email}; the password is in ${signInFile}.\n`);
  // Only to somebody who is looking: logs keep what they are given.
  if (process.stdout.isTTY) process.stdout.write(`Password: ${password}\n`);
}

async function keepNewPassword(): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  await mkdir(environment.varDir, { recursive: true });
  const file = await open(signInFile, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(`E-mail    ${email}\nPassword  ${password}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return password;
}

async function keptPassword(): Promise<string | undefined> {
  try {
    return /^Password +(\S+)$/m.exec(await readFile(signInFile, 'utf8'))?.[1];
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(`Could not read ${signInFile}. The user who runs Signpost must own the file: correct that, and start again.`, {
      cause,
    });
  }
}

/** Loads the sample content, and the documents of a file besides where one is named. */
async function loadSampleOnRequest(payload: Payload, file: string | undefined): Promise<void> {
  await migrateDatabase(payload);
  await ensureInstallation(payload);
  const wasRemoved = (await readFirstContent(payload)) === 'sample-removed';
  sayDrafts(await loadSample(payload, { onProgress: showProgress('The sample content') }));
  if (file !== undefined)
    sayDrafts(await loadDocuments(payload, await readDocuments(file), { onProgress: showProgress('Documents'), ...amongTheSample() }));
  await keepFirstContent(payload, 'sample');
  process.stdout.write('Everything is loaded. What officers had written is as it was.\n');
  if (wasRemoved) process.stdout.write('What went into the bin when the sample was removed stays there: bring it back from the bin.\n');
}

/** Removes the sample, and says what stays of it and why. */
async function removeSampleOnRequest(payload: Payload): Promise<void> {
  await migrateDatabase(payload);
  const { goes, stays } = await removeSample(payload);
  process.stdout.write(`The sample is gone: ${goes.length} things. Their addresses say so from the next publish on.\n`);
  for (const { kind, title, why } of stays) process.stdout.write(`Stays: ${kind} “${title}”, because ${why}.\n`);
}

/** Shows how far loading is: in place to somebody who is looking, else at each tenth. */
function showProgress(what: string): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const tenth = Math.floor((done / total) * 10);
    if (process.stdout.isTTY) process.stdout.write(`\r${what}: ${done} of ${total}${done === total ? '\n' : ''}`);
    else if (tenth > shown) process.stdout.write(`${what}: ${done} of ${total}\n`);
    shown = tenth;
  };
}

/** Shows what is being done now to somebody who is looking. */
function showStep(what: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${what}`);
}

function sayDrafts({ drafts }: Loaded): void {
  for (const { title, reason } of drafts) process.stdout.write(`“${title}” was kept as a draft. ${reason}\n`);
}
