import type { PublicReader } from '../support/running/ask-public.ts';
import type { Finding } from './findings.ts';

/** Every address the public was ever given, and what it belongs to. */
export interface SeenAddresses {
  /** Notes that a thing was live at an address. */
  note(path: string, thing?: string): void;
  /** Notes what the sitemaps name now. */
  noteSitemaps(): Promise<void>;
  /** Asks every address. @returns what no promise allows */
  broken(): Promise<Pick<Finding, 'kind' | 'of' | 'what'>[]>;
  count(): number;
}

/** Redirects in a row, at most. */
const most = 5;

/** Starts with the addresses that there are. */
export function seenAddresses(reader: PublicReader, { currentOf }: { currentOf: (thing: string) => string | undefined }): SeenAddresses {
  const seen = new Map<string, string | undefined>();
  const addressesIn = async (path: string): Promise<string[]> =>
    [...(await reader.get(path)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  return {
    note: (path, thing) => {
      seen.set(path, thing ?? seen.get(path));
    },
    noteSitemaps: async () => {
      for (const sitemap of await addressesIn('/sitemap.xml'))
        for (const path of await addressesIn(sitemap)) seen.set(path, seen.get(path));
    },
    broken: async () => {
      const found: Pick<Finding, 'kind' | 'of' | 'what'>[] = [];
      for (const [path, thing] of seen) {
        const { status, end } = await follow(path, reader);
        const current = thing === undefined ? undefined : currentOf(thing);
        if (status !== 200 && status !== 410)
          found.push({ kind: 'brokenAddresses', of: path, what: `${path} was live and answers ${status} now (asked as far as ${end}).` });
        else if (current !== undefined && status === 200 && end !== current)
          found.push({
            kind: 'brokenAddresses',
            of: path,
            what: `${path} was the page of ${thing}, which is at ${current} now, and leads to ${end}.`,
          });
      }
      return found;
    },
    count: () => seen.size,
  };
}

/** Where an address leads in the end. A status of 508 says that it leads round and round. */
async function follow(path: string, reader: PublicReader): Promise<{ status: number; end: string }> {
  let end = path;
  for (let hops = 0; hops <= most; hops += 1) {
    const { status, headers } = await reader.get(end);
    if (status !== 301 && status !== 308) return { status, end };
    const target = headers.location ?? '';
    // It leads away from the site.
    if (/^[a-z]+:/i.test(target) && !target.startsWith('http://localhost')) return { status: 200, end: target };
    end = new URL(target, `http://localhost${end}`).pathname;
  }
  return { status: 508, end };
}
