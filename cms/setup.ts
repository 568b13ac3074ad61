import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { exportAuditLogToFile } from './audit/export-to-file.ts';
import { ensureInstallation } from './installation/installation.ts';
import { refuseEmptyDatabase, refuseMissingDatabase } from './installation/refuse-lost-database.ts';
import { migrateDatabase } from './database/migrate.ts';
import { whyItFailed } from './database/why-it-failed.ts';
import { makeDatabaseFile } from './database/sqlite.ts';
import { environment } from './environment.ts';
import config from './payload.config.ts';
import { type Loaded, loadDocuments } from './installation/sample/load-documents.ts';
import { readDocuments } from './installation/sample/read-documents.ts';
import { amongTheSample, loadSample } from './installation/sample/load-sample.ts';
import { recoverAccount } from './people/recover-account.ts';
import { adoptEarlierUploads } from './uploads/adopt-earlier-uploads.ts';

const email = 'administrator@example.org';
const signInFile = join(environment.varDir, 'first-administrator.txt');
const [task, about] = process.argv.slice(2);

try {
  refuseMissingDatabase(environment);
  // An account is recovered where there is one: the CMS says which database is missing.
  if (environment.databaseUrl.startsWith('file:') && task !== 'recover-account' && task !== 'audit-log')
    makeDatabaseFile(environment.databaseUrl);
  const payload = await getPayload({ config });
  await refuseEmptyDatabase(payload, environment);
  if (task === 'sample') await loadSampleOnRequest(payload, about);
  else if (task === 'audit-log') process.stdout.write(`${await exportAuditLogToFile(payload, process.argv.slice(3))}\n`);
  else if (task === 'recover-account') process.stdout.write(`${await recoverAccount(payload, about)}\n`);
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
  await makeFirstAdministrator(payload);
  await loadSampleIntoEmptyDatabase(payload);
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

/** Loads the sample content once, into a database where nobody wrote anything; goes on where an earlier run was cut off. */
async function loadSampleIntoEmptyDatabase(payload: Payload): Promise<void> {
  const begun = 1;
  const done = 2;
  const state = await sampleState(payload);
  if (state === done || (state === undefined && !(await isEmpty(payload)))) return;
  if (state === undefined) await payload.create({ collection: 'counters', data: { name: 'sample', value: begun }, overrideAccess: true });
  await loadSample(payload, { onProgress: showProgress('The sample content') });
  await payload.update({ collection: 'counters', where: { name: { equals: 'sample' } }, data: { value: done }, overrideAccess: true });
}

/** Loads the sample content, and the documents of a file besides where one is named. */
async function loadSampleOnRequest(payload: Payload, file: string | undefined): Promise<void> {
  await migrateDatabase(payload);
  await ensureInstallation(payload);
  sayDrafts(await loadSample(payload, { onProgress: showProgress('The sample content') }));
  if (file !== undefined)
    sayDrafts(await loadDocuments(payload, await readDocuments(file), { onProgress: showProgress('Documents'), ...amongTheSample() }));
  process.stdout.write('Everything is loaded. What officers had written is as it was.\n');
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

function sayDrafts({ drafts }: Loaded): void {
  for (const { title, reason } of drafts) process.stdout.write(`“${title}” was kept as a draft. ${reason}\n`);
}

async function sampleState(payload: Payload): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { name: { equals: 'sample' } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  return docs[0]?.['value'];
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const documents = payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'workflow'));
  for (const { slug } of documents) {
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true });
    if (totalDocs > 0) return false;
  }
  return true;
}
