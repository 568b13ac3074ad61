import type { Edition, Publication } from './publication.ts';

/** The part of a publication's addresses below which editions are compared, so that no edition can have it. */
export const compareFolder = 'compare';

/** The edition that stands at a publication's own address: the current one, else the newest that was not withdrawn. */
export function latestEdition(editions: readonly Edition[]): Edition | undefined {
  const standing = newestFirst(editions).filter(({ status }) => status.status !== 'withdrawn');
  return standing.find(({ status }) => status.status === 'current') ?? standing[0];
}

/** Editions by number, newest first. */
export function newestFirst(editions: readonly Edition[]): Edition[] {
  return editions.toSorted((a, b) => b.number - a.number);
}

/** The edition that took another's place: the next one that was not withdrawn, the latest at the furthest. */
export function successorOf(edition: Edition, editions: readonly Edition[]): Edition | undefined {
  const latest = latestEdition(editions);
  if (latest === undefined || latest.number <= edition.number) return undefined;
  return newestFirst(editions).findLast(
    ({ number, status }) => number > edition.number && number <= latest.number && status.status !== 'withdrawn',
  );
}

/** Where a publication is kept that nobody can read here: in words, with the address where somebody knows it. */
export interface KeptElsewhere {
  text: string;
  url?: string;
}

/** Where a publication is kept whose latest edition, if there is one, has neither a text nor a file here; undefined for the others. */
export function keptElsewhere({ editions, keptAt }: Pick<Publication, 'editions' | 'keptAt'>): KeptElsewhere | undefined {
  const latest = latestEdition(editions);
  if (latest !== undefined && (latest.body.length > 0 || latest.formats.some(({ file }) => file !== undefined))) return undefined;
  const url = latest?.formats.find((format) => format.url !== undefined)?.url;
  if (keptAt !== undefined) return { text: keptAt.text, ...withUrl(keptAt.url ?? url) };
  return url === undefined ? undefined : { text: `On ${hostOf(url)}`, url };
}

function withUrl(url: string | undefined): Pick<KeptElsewhere, 'url'> {
  return url === undefined ? {} : { url };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? 'another website';
}
