import type { PublicReader } from '../../support/running/ask-public.ts';
import type { Finding } from '../findings.ts';
import { follow } from './follow.ts';

/** Every address the public was ever given, and what it belongs to. */
export interface SeenAddresses {
  /** Notes that a thing was live at an address. */
  note(path: string, thing?: string): void;
  /** Notes what the sitemaps name now. */
  noteSitemaps(): Promise<void>;
  /** Asks every address. @returns what no promise allows */
  broken(): Promise<Pick<Finding, 'kind' | 'of' | 'what'>[]>;
  has(path: string): boolean;
  count(): number;
}

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
    has: (path) => seen.has(path),
    count: () => seen.size,
  };
}
