import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Extract, pack } from 'tar-stream';
import { UserError } from '../bootstrap/user-error.mjs';
import { flushFile, flushFolderOf } from './flush.ts';
import { type Manifest, manifestName, manifestSchema, type MemberFacts, sealName } from './manifest.ts';

/** A member as it is read. */
type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

/** Something to put into an archive: bytes in memory, or a file that nobody changes meanwhile. */
export interface Member {
  name: string;
  source: { bytes: Buffer } | { file: string };
}

/**
 * Writes an archive (a tar file, readable by any program that reads those): first what is in it, with the SHA-256 of each
 * member, then the members. It gets its name once all of it is on the disk.
 */
export async function writeArchive(path: string, members: readonly Member[], about: Omit<Manifest, 'members'>): Promise<Manifest> {
  const facts: MemberFacts[] = [];
  for (const member of members) facts.push(await factsOf(member));
  const manifest: Manifest = { ...about, members: facts };
  const words = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);

  const unfinished = `${path}.unfinished`;
  const tar = pack();
  const written = pipeline(tar, createWriteStream(unfinished, { mode: 0o600 }));
  try {
    const mtime = new Date(about.madeAt);
    await Promise.race([
      // A full disk ends the writing, and nobody reads on.
      written,
      (async () => {
        await add(tar, { name: manifestName, source: { bytes: words } }, words.length, mtime);
        for (const [index, member] of members.entries()) await add(tar, member, facts[index]?.size ?? 0, mtime);
        const seal = Buffer.from(`${hashOf(words)}\n`);
        await add(tar, { name: sealName, source: { bytes: seal } }, seal.length, mtime);
        tar.finalize();
        await written;
      })(),
    ]);
    await flushFile(unfinished);
    await rename(unfinished, path);
    await flushFolderOf(path);
    return manifest;
  } catch (error) {
    tar.destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Reads what an archive says of itself. @throws {UserError} where it is none, or that cannot be read */
export async function readManifest(path: string): Promise<Manifest> {
  for await (const entry of entriesOf(path)) {
    if (entry.header.name !== manifestName) throw notOurs(path);
    return parseManifest(await bytesOf(entry), path);
  }
  throw notOurs(path);
}

/**
 * Reads a whole archive and compares every member with what was put into it. `onMember` takes each that is to be kept; it
 * must read it to its end, and is called before the end of it is known to be right.
 * @throws {UserError} which names every damaged member
 */
export async function readArchive(
  path: string,
  onMember: (member: MemberFacts, bytes: AsyncIterable<Buffer>) => Promise<void> = drain,
): Promise<Manifest> {
  let manifest: Manifest | undefined;
  let seal: string | undefined;
  const damaged: string[] = [];
  const waiting: MemberFacts[] = [];
  let reading: string | undefined = manifestName;
  let cause: unknown;
  let isSealed = false;
  try {
    for await (const entry of entriesOf(path)) {
      const { name } = entry.header;
      if (manifest === undefined) {
        if (name !== manifestName) throw notOurs(path);
        const words = await bytesOf(entry);
        manifest = parseManifest(words, path);
        seal = hashOf(words);
        waiting.push(...manifest.members);
        reading = undefined;
      } else if (name === sealName) {
        const words = (await bytesOf(entry)).toString().trim();
        if (words !== seal) damaged.unshift(`${manifestName} is not what was put into it`);
        isSealed = true;
      } else {
        const expected = waiting.shift();
        if (expected === undefined || expected.name !== name) {
          damaged.push(`“${name}” stands where ${expected === undefined ? 'the end' : `“${expected.name}”`} should be`);
          break;
        }
        reading = name;
        const found = await passOn(entry, expected, onMember);
        if (found !== undefined) damaged.push(found);
        reading = undefined;
      }
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    cause = error;
    const next = reading ?? waiting.shift()?.name ?? sealName;
    damaged.push(isSealed ? 'its last bytes cannot be read' : `it cannot be read on from “${next}”`);
  }
  if (manifest === undefined) throw notOurs(path);
  if (waiting.length > 0) damaged.push(missing(waiting));
  else if (!isSealed && damaged.length === 0) damaged.push('its end is missing');
  if (damaged.length > 0)
    throw new UserError(
      `The backup ${path} is damaged: ${damaged.join('; ')}. Nothing of it was put in place. Take an earlier backup, or another copy of this one.`,
      { cause },
    );
  return manifest;
}

/** Gives a member to whoever wants it, hashing it on the way. @returns what is wrong with it, or undefined */
async function passOn(
  entry: Entry,
  expected: MemberFacts,
  onMember: (member: MemberFacts, bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<string | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  await onMember(
    expected,
    (async function* () {
      for await (const chunk of entry as AsyncIterable<Buffer>) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    })(),
  );
  if (size !== expected.size) return `“${expected.name}” has ${size} bytes instead of ${expected.size}`;
  return hash.digest('hex') === expected.sha256 ? undefined : `“${expected.name}” is not what was put into it`;
}

async function drain(_member: MemberFacts, bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of bytes);
}

/** Named at most, of what an archive lacks. */
const maxNamed = 5;

function missing(members: readonly MemberFacts[]): string {
  const named = members
    .slice(0, maxNamed)
    .map(({ name }) => `“${name}”`)
    .join(', ');
  const more = members.length > maxNamed ? ` and ${members.length - maxNamed} more` : '';
  return `it lacks ${named}${more}`;
}

/** The members of a tar file, one after the other; each must be read before the next. */
async function* entriesOf(path: string): AsyncGenerator<Entry> {
  if ((await stat(path).catch(() => undefined))?.isFile() !== true)
    throw new UserError(`There is no backup at ${path}. Give the path of a file that npm run backup made.`);
  const tar = extract();
  const source = createReadStream(path);
  source.on('error', (error) => tar.destroy(error));
  source.pipe(tar);
  try {
    for await (const entry of tar) yield entry;
  } finally {
    source.destroy();
    tar.destroy();
  }
}

/** Whether an error is of the tar file itself: those of the disk name the call that failed. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && !(error instanceof UserError) && !('syscall' in error);
}

function parseManifest(bytes: Buffer, path: string): Manifest {
  let found: unknown;
  try {
    found = JSON.parse(bytes.toString());
  } catch (cause) {
    throw new UserError(
      `The backup ${path} is damaged: its first member, ${manifestName}, cannot be read. Nothing of it was put in place. Take an earlier backup, or another copy of this one.`,
      { cause },
    );
  }
  const manifest = manifestSchema.safeParse(found);
  if (manifest.success) return manifest.data;
  const version = typeof found === 'object' && found !== null && 'version' in found ? found.version : undefined;
  throw typeof version === 'number' && version > 1
    ? new UserError(`The backup ${path} was made by a newer Signpost. Update this one, then restore it.`)
    : notOurs(path, manifest.error);
}

function notOurs(path: string, cause?: unknown): UserError {
  return new UserError(`${path} is no backup of Signpost, or its beginning is damaged. Give the path of a file that npm run backup made.`, {
    cause,
  });
}

async function factsOf({ name, source }: Member): Promise<MemberFacts> {
  if ('bytes' in source) return { name, size: source.bytes.length, sha256: hashOf(source.bytes) };
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(source.file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { name, size, sha256: hash.digest('hex') };
}

async function add(tar: ReturnType<typeof pack>, { name, source }: Member, size: number, mtime: Date): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const entry = tar.entry({ name, size, mtime, mode: 0o600 }, (error) => (error ? reject(error) : resolve()));
  await pipeline('bytes' in source ? Readable.from([source.bytes]) : createReadStream(source.file), entry);
  await promise;
}

async function bytesOf(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
