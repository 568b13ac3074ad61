import { archiveFolder, mementoAddress, type TimeMapFormat } from './archive-addresses.ts';

/** One version of a page: since when it answered so. */
interface Version {
  /** Milliseconds since 1970. */
  since: number;
}

/** A page of the list of a page's versions. */
interface TimeMap {
  path: string;
  versions: readonly Version[];
  /** Numbered from the oldest, from 1. */
  page: number;
  pages: number;
}

/** The media types of TimeMaps. */
export const timeMapTypes = { link: 'application/link-format; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** The value of `Link` for a page as it is today: where its earlier versions are (RFC 7089, 2.2.1). */
export function linksOfOriginal(path: string, origin: string): string {
  return [original(path, origin), ...gateAndMaps(path, origin)].join(', ');
}

/** The value of `Link` for a TimeGate's answer, and for a page as it was: the same, and the versions around it. */
export function linksOfVersions(
  path: string,
  origin: string,
  { first, last, previous, next, shown }: { first: number; last: number; previous?: number; next?: number; shown?: number },
): string {
  const relations = new Map<number, string[]>();
  const add = (instant: number | undefined, relation: string): void => {
    if (instant === undefined) return;
    // One second has one address, whatever became live in it.
    const second = Math.floor(instant / 1000) * 1000;
    relations.set(second, [...new Set([...(relations.get(second) ?? []), relation])]);
  };
  add(first, 'first');
  add(previous, 'prev');
  add(shown, '');
  add(next, 'next');
  add(last, 'last');
  const mementos = [...relations]
    .sort(([a], [b]) => a - b)
    .map(([instant, names]) => mementoLink(path, origin, instant, names.filter((name) => name !== '').join(' ')));
  return [original(path, origin), ...gateAndMaps(path, origin), ...mementos].join(', ');
}

/** A TimeMap as `application/link-format` (RFC 6690, RFC 7089 section 5). */
export function timeMapAsLinks({ path, versions, page, pages }: TimeMap, origin: string): string {
  const span = (index: number): string => {
    const at = versions.at(index);
    return at === undefined ? '' : httpDate(at.since);
  };
  const other = (number: number): string => `<${origin}${mapAddress('link', path, number)}>; rel="timemap"; type="application/link-format"`;
  const lines = [
    original(path, origin),
    `<${origin}${mapAddress('link', path, page)}>; rel="self"; type="application/link-format"; from="${span(0)}"; until="${span(-1)}"`,
    timeGate(path, origin),
    ...Array.from({ length: pages }, (_, index) => index + 1)
      .filter((number) => number !== page)
      .map(other),
    ...versions.map(({ since }, index) => {
      const isFirst = page === 1 && index === 0;
      const isLast = page === pages && index === versions.length - 1;
      return mementoLink(path, origin, since, [...(isFirst ? ['first'] : []), ...(isLast ? ['last'] : [])].join(' '));
    }),
  ];
  return `${lines.join(',\n')}\n`;
}

/** The same as JSON, as other archives write it. */
export function timeMapAsJson({ path, versions, page, pages }: TimeMap, origin: string): string {
  const entries = versions.map(({ since }) => ({
    datetime: new Date(Math.floor(since / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
    uri: origin + headerSafe(mementoAddress(since, path)),
  }));
  const pageAt = (number: number): string => origin + mapAddress('json', path, number);
  return `${JSON.stringify(
    {
      original_uri: origin + headerSafe(path),
      self: pageAt(page),
      timegate_uri: `${origin}${archiveFolder}timegate${headerSafe(path)}`,
      timemap_uri: { link_format: origin + mapAddress('link', path, 1), json_format: pageAt(1) },
      ...(page > 1 ? { previous: pageAt(page - 1) } : {}),
      ...(page < pages ? { next: pageAt(page + 1) } : {}),
      mementos: {
        ...(page === 1 && entries[0] !== undefined ? { first: entries[0] } : {}),
        ...(page === pages && entries.length > 0 ? { last: entries.at(-1) } : {}),
        list: entries,
      },
    },
    null,
    1,
  )}\n`;
}

/** An instant as HTTP writes it (RFC 9110, 5.6.7), to the second. */
export function httpDate(instant: number): string {
  return new Date(instant).toUTCString();
}

/** What an address may not have in a header or between angle brackets, percent-encoded. */
export function headerSafe(path: string): string {
  return path.toWellFormed().replace(/[^\x21-\x7e]+|[<>"]/g, encodeURIComponent);
}

function original(path: string, origin: string): string {
  return `<${origin}${headerSafe(path)}>; rel="original"`;
}

function timeGate(path: string, origin: string): string {
  return `<${origin}${archiveFolder}timegate${headerSafe(path)}>; rel="timegate"`;
}

function gateAndMaps(path: string, origin: string): string[] {
  return [
    timeGate(path, origin),
    `<${origin}${mapAddress('link', path, 1)}>; rel="timemap"; type="application/link-format"`,
    `<${origin}${mapAddress('json', path, 1)}>; rel="timemap"; type="application/json"`,
  ];
}

function mapAddress(format: TimeMapFormat, path: string, page: number): string {
  return `${archiveFolder}timemap/${format}${headerSafe(path)}${page === 1 ? '' : `?page=${page}`}`;
}

function mementoLink(path: string, origin: string, instant: number, relation: string): string {
  const rel = relation === '' ? 'memento' : `${relation} memento`;
  return `<${origin}${headerSafe(mementoAddress(instant, path))}>; rel="${rel}"; datetime="${httpDate(Math.floor(instant / 1000) * 1000)}"`;
}
