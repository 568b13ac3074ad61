import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createLocalReq } from 'payload';
import type { Payload, TypedUser } from 'payload';
import { nameOf } from '../access/name-of.ts';
import { canPublish } from '../access/policies.ts';
import { counted } from '../admin/formatting.ts';
import { fetchSource } from './fetch-source.ts';
import { importFile } from './import-file.ts';
import { type AddressOutcome, type ImportReport, type ItemOutcome, mediaToBring } from './outcomes.ts';
import { importable, readMapping } from './source.ts';

const usage = `Brings in what another site had, as drafts. Without --save it only says what would become of it.

  npm run import -- [open-referral] FILE|URL [--save] [--into ${importable.join('|')}] [--map KIND=COLLECTION,…] [--as E-MAIL]

FILE is an export of WordPress (WXR), a saved answer of Drupal’s JSON:API, a spreadsheet of pages, stories, services or
vacancies as CSV (say which with --into), or a list of old addresses with where each leads, as CSV. URL is the address of
Drupal’s JSON:API, such as https://old.example.org/jsonapi/node/article. Behind open-referral stands a file with services of
Open Referral UK 3.0, or the address of a directory, to which /services is added. --map says what a kind becomes, such as
tribe_events=pages, or nothing. --as names the officer in whose name it is done; else it is the first administrator.`;

/** Pages or addresses of one file. */
const max = 20_000;

/** `npm run import`: answers the code the command ends with. */
export async function importCommand(payload: Payload, words: readonly string[], say: (line: string) => void): Promise<number> {
  const { values, positionals } = parsed(words);
  const isDirectory = positionals[0] === 'open-referral';
  const [source, ...others] = isDirectory ? positionals.slice(1) : positionals;
  if (source === undefined || others.length > 0) {
    say(usage);
    return 1;
  }
  const into = importable.find((one) => one === values.into);
  if (values.into !== undefined && into === undefined) throw new Error(`--into is one of ${importable.join(', ')}.`);
  const user = await inWhoseName(payload, values.as);
  const text = /^https?:\/\//i.test(source) ? await fetchSource(source, { isDirectory }) : await readSource(source);
  const req = await createLocalReq({ user }, payload);
  const report = await importFile(text, { req, isDry: values.save !== true, into, mapping: readMapping(values.map ?? []), max });
  for (const line of reportInWords(report, nameOf(user))) say(line);
  return 0;
}

/** What an import did or would do, line by line. */
export function reportInWords({ format, isDry, items, addresses, leftOut, ignored }: ImportReport, name: string): string[] {
  const lines = [`${format}: ${counted(items.length, 'page')}, ${counted(addresses.length, 'old address', 'old addresses')}.`];
  if (ignored.length > 0) lines.push(`Columns that match no field, and are ignored: ${ignored.join(', ')}.`);
  lines.push(
    ...items.flatMap((item) => [
      `${itemWords[item.outcome]}  ${item.kind} “${item.title}” → ${item.into}. ${item.words}`,
      ...item.lost.map((one) => `        ${one}`),
    ]),
  );
  const media = mediaToBring(items);
  if (media.length > 0)
    lines.push(
      '',
      'To do: pictures and files stay there. Upload those that you may use, and put each into its page, whose notes name it too:',
      ...media.map(({ address, on }) => `        ${address}  (${on.map(({ title }) => `“${title}”`).join(', ')})`),
    );
  if (leftOut.length > 0) lines.push('', 'Left out:', ...leftOut.map(({ what, why }) => `        ${what}: ${why}`));
  if (addresses.length > 0)
    lines.push('', 'Old addresses:', ...addresses.map(({ from, outcome, words }) => `${addressWords[outcome]}  ${from}  ${words}`));
  lines.push(
    '',
    isDry
      ? 'Nothing is saved. Run it again with --save to save this.'
      : `Saved as drafts, in the name of ${name}. Nothing of it is public until somebody publishes it; redirects are, at once.`,
  );
  return lines;
}

const itemWords: Readonly<Record<ItemOutcome['outcome'], string>> = {
  new: 'NEW    ',
  changed: 'CHANGED',
  same: 'SAME   ',
  kept: 'KEPT   ',
  refused: 'REFUSED',
};

const addressWords: Readonly<Record<AddressOutcome['outcome'], string>> = {
  new: 'NEW    ',
  same: 'SAME   ',
  waits: 'WAITS  ',
  kept: 'KEPT   ',
  nothing: 'NOTHING',
  refused: 'REFUSED',
};

function parsed(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { save: { type: 'boolean' }, into: { type: 'string' }, map: { type: 'string', multiple: true }, as: { type: 'string' } },
  });
}

async function readSource(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}. Name a file, or an address that starts with https://.`,
      { cause },
    );
  }
}

async function inWhoseName(payload: Payload, email: string | undefined): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    where: email === undefined ? { role: { equals: 'administrator' } } : { email: { equals: email.toLowerCase() } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [user] = docs;
  if (user === undefined)
    throw new Error(email === undefined ? 'There is no administrator yet. Run npm start once first.' : `Nobody signs in as ${email}.`);
  const officer = { ...user, collection: 'users' as const } as TypedUser;
  if (!canPublish(officer)) throw new Error(`${nameOf(user)} is an author. Only editors and administrators bring things in.`);
  return officer;
}
