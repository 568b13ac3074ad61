import { spellPath } from '../../../content/model/addresses/address-grammar.ts';

/** The folder of the public server in which the site answers as it was. */
export const archiveFolder = '/archive/';

/** The stylesheet of the archive's own words. */
export const archiveStyles = `${archiveFolder}archive.css`;

/** What somebody asks the archive for. */
export type ArchiveRequest =
  /** A page on which a day is chosen, and which lists how a page changed. */
  | { kind: 'front'; query: URLSearchParams }
  | { kind: 'styles' }
  /** A page as it was at a second (14 figures), or at the end of a day (8). */
  | { kind: 'memento'; stamp: string; path: string }
  | { kind: 'timegate'; path: string }
  | { kind: 'timemap'; format: TimeMapFormat; path: string; page: number };

/** How a TimeMap is written. */
export type TimeMapFormat = 'link' | 'json';

/** Whether a target is the archive's to answer. */
export function isOfArchive(target: string): boolean {
  return target === '/archive' || target.startsWith(archiveFolder) || target.startsWith('/archive?');
}

/**
 * Reads what is asked for. TimeGate and TimeMap take the path of a page or its whole address, because clients of RFC 7089 put that
 * behind the address of a TimeGate.
 * @returns undefined where it is nothing of the archive, or an address of another site
 */
export function readArchiveRequest(target: string, origin: string): ArchiveRequest | undefined {
  const mark = target.indexOf('?');
  const asked = mark === -1 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark));
  if (asked === archiveFolder) return { kind: 'front', query };
  if (asked === archiveStyles) return { kind: 'styles' };
  const [, first = '', rest = ''] = /^\/archive\/([^/]+)(\/.*)$/.exec(asked) ?? [];
  if (/^(?:\d{8}|\d{14})$/.test(first)) {
    const path = spellPath(rest);
    return path === undefined ? undefined : { kind: 'memento', stamp: first, path };
  }
  if (first === 'timegate') {
    const path = pathOfOriginal(rest, origin);
    return path === undefined ? undefined : { kind: 'timegate', path };
  }
  const [, format = '', original = ''] = first === 'timemap' ? (/^\/(link|json)(\/.*)$/.exec(rest) ?? []) : [];
  const path = original === '' ? undefined : pathOfOriginal(original, origin);
  const page = Number(query.get('page') ?? '1');
  if (path === undefined || !Number.isInteger(page) || page < 1 || page > 10_000) return undefined;
  return { kind: 'timemap', format: format === 'json' ? 'json' : 'link', path, page };
}

/** Where a page answers as it was at an instant. */
export function mementoAddress(instant: number, path: string): string {
  return `/archive/${stampOf(instant)}${path}`;
}

/** The second of an instant as 14 figures, in UTC, as web archives write it. */
export function stampOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replaceAll(/\D/g, '');
}

/** The instant of 14 figures; undefined where there is no such second. */
export function instantOfStamp(stamp: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(instant) || stampOf(instant) !== stamp ? undefined : instant;
}

function pathOfOriginal(rest: string, origin: string): string | undefined {
  // Some proxies make one slash of two that stand together.
  const [, scheme, host, path = '/'] = /^\/(https?):\/{1,2}([^/]+)(\/.*)?$/i.exec(rest) ?? [];
  if (scheme === undefined) return spellPath(rest);
  return `${scheme}://${host}`.toLowerCase() === origin.toLowerCase() ? spellPath(path) : undefined;
}
