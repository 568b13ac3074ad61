import type { Payload, PayloadRequest, Where } from 'payload';
import { recordPublished } from '../../hooks/record-change.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { type StoredVersion, writeVersion } from '../../workflow/scheduling/target.ts';
import { readObject } from '../../uploads/objects.ts';
import { readUploadedFile, unreadableFinding } from '../../uploads/reading/index.ts';
import { isFileRead } from '../../uploads/take-in-file.ts';

/** Files that are looked into at a time, so that a library of thousands leaves room for everything else. */
const atATime = 10;

/** Looks into files that were taken in by a version of the CMS that did not. */
export interface EarlierFiles {
  /** Looks into the next few, and keeps what is found. @returns how many were looked into */
  readNext(): Promise<number>;
}

/**
 * Makes that work. Officers are told the same of files that were there before as of those they upload now. What is found
 * is kept beside each version of the file that has those bytes; nothing else of it is touched.
 */
export function readEarlierFiles({ payload, log }: { payload: Payload; log: (line: string) => void }): EarlierFiles {
  /** Files whose bytes are missing: they are told of elsewhere, and looked at again by the next worker. */
  const withoutBytes = new Set<string>();

  const readNext = async (): Promise<number> => {
    const ids = (await unread(payload)).filter((id) => !withoutBytes.has(id)).slice(0, atATime);
    for (const id of ids) if (!(await readOne(payload, id))) withoutBytes.add(id);
    if (ids.length > 0) log(`${ids.length} files that were here before were looked into.`);
    return ids.length;
  };

  return { readNext };
}

/** Files of which nobody knows what is in them, as the public has them or as officers do. */
async function unread({ db }: Payload): Promise<string[]> {
  const all = { pagination: false, limit: 0 } as const;
  const { docs } = await db.find<{ id: string }>({ collection: 'files', where: { findings: { exists: false } }, ...all });
  const { docs: versions } = await db.findVersions<Data>({
    collection: 'files',
    where: { and: [{ latest: { equals: true } }, { 'version.findings': { exists: false } }] },
    ...all,
  });
  return [...new Set([...docs.map(({ id }) => String(id)), ...versions.map(({ parent }) => String(parent))])];
}

/** @returns whether its bytes were there */
async function readOne(payload: Payload, id: string): Promise<boolean> {
  const { main, versions } = await storedOf(payload, id);
  const found = new Map<string, string[]>();
  for (const one of [main, ...versions.map(({ version }) => version)]) {
    const sha256 = hashOf(one);
    if (one === undefined || sha256 === undefined || hasFindings(one) || found.has(sha256)) continue;
    const findings = await findingsOf(sha256, String(one['mimeType']));
    if (findings !== undefined) found.set(sha256, findings);
  }
  if (found.size === 0) return false;
  await inTransaction(payload, (req) => keep(id, found, req));
  return true;
}

/** Read once more, with the right to write in hand: somebody may have uploaded another file meanwhile. */
async function keep(id: string, found: ReadonlyMap<string, string[]>, req: PayloadRequest): Promise<void> {
  const { main, versions } = await storedOf(req.payload, id, req);
  const findingsFor = (one: Data | undefined): string[] | undefined =>
    one === undefined || hasFindings(one) ? undefined : found.get(hashOf(one) ?? '');
  const findings = findingsFor(main);
  // Null says to leave the time as it is: for the public and for open forms nothing happened.
  const data = { findings, updatedAt: null };
  if (findings !== undefined) await req.payload.db.updateOne({ collection: 'files', id, data, returning: false, req });
  // The public reads whether it has tags.
  if (findings !== undefined && main?.['_status'] === 'published') await recordPublished('files', id, req);
  for (const stored of versions) {
    const ofVersion = findingsFor(stored.version);
    if (ofVersion === undefined) continue;
    await writeVersion({ of: 'files', document: id }, { ...stored, version: { ...stored.version, findings: ofVersion } }, req);
  }
}

async function storedOf({ db }: Payload, id: string, req?: PayloadRequest): Promise<{ main: Data | undefined; versions: StoredVersion[] }> {
  const given = req === undefined ? {} : { req };
  const where: Where = { parent: { equals: id } };
  const main = await db.findOne<{ id: string } & Data>({ collection: 'files', where: { id: { equals: id } }, ...given });
  const { docs } = await db.findVersions<Data>({ collection: 'files', where, pagination: false, limit: 0, ...given });
  return { main: main === null ? undefined : dataOf(main), versions: docs as StoredVersion[] };
}

/** What officers are told of some bytes; undefined where they are missing. */
async function findingsOf(sha256: string, type: string): Promise<string[] | undefined> {
  const bytes = await readObject(sha256);
  if (bytes === undefined) return undefined;
  if (!isFileRead(type)) return [];
  const reading = await readUploadedFile(bytes, type);
  return 'facts' in reading ? reading.facts.findings : [unreadableFinding[reading.unreadable]];
}

function hasFindings(stored: Data): boolean {
  return Array.isArray(stored['findings']);
}

function hashOf(stored: Data | undefined): string | undefined {
  return typeof stored?.['sha256'] === 'string' ? stored['sha256'] : undefined;
}
