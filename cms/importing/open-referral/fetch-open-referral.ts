import { z } from 'zod';

/** Services of one directory, and bytes of all its answers together, at most: they are in memory until they are read. */
const max = { services: 10_000, bytes: 100_000_000 } as const;

/** What asks for services at once. */
const atOnce = 4;

const listPage = z.looseObject({
  contents: z.array(z.looseObject({ id: z.string().optional() })),
  total_pages: z.number().optional(),
  last_page: z.boolean().optional(),
});

/**
 * Fetches every service of a directory of Open Referral UK: the pages of its list, then each service with all that belongs to it.
 * One that cannot be had stays as the list has it.
 * @param ask fetches one address as text
 * @throws where it is no such directory, or larger than is taken in at once
 */
export async function fetchOpenReferral(address: string, ask: (address: string) => Promise<string>): Promise<string> {
  const base = address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\/services$/, '');
  const records = new Map<string, unknown>();
  const odd: unknown[] = [];
  let bytes = 0;
  const counted = (text: string): string => {
    bytes += Buffer.byteLength(text);
    if (bytes > max.bytes) throw new Error(`${base} is larger than ${max.bytes / 1_000_000} MB. Save it in parts, and bring in the files.`);
    return text;
  };
  for (let page = 1; ; page += 1) {
    const read = listPage.safeParse(jsonOf(counted(await ask(`${base}/services${page === 1 ? '' : `?page=${page}`}`))));
    if (!read.success)
      throw new Error(
        `${base}/services is no list of Open Referral UK (page ${page}). Check the address: it is the one to which /services is added.`,
      );
    const { contents, total_pages: pages = 1, last_page: isLast } = read.data;
    const before = records.size + odd.length;
    for (const record of contents)
      if (record.id === undefined) odd.push(record);
      else if (!records.has(record.id)) records.set(record.id, record);
    if (records.size + odd.length > max.services)
      throw new Error(
        `${base} has more than ${max.services.toLocaleString('en-GB')} services. Save them in parts, and bring in the files.`,
      );
    // A host that does not know pages gives the first one again.
    if (isLast === true || page >= pages || records.size + odd.length === before) break;
  }
  const waiting = [...records.keys()];
  const whole = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const found = await ask(`${base}/services/${encodeURIComponent(id)}`).then(
        (text) => jsonOf(counted(text)),
        () => undefined,
      );
      if (found !== undefined) records.set(id, found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, whole));
  return JSON.stringify([...records.values(), ...odd]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Whoever asked says what was expected.
    return undefined;
  }
}
