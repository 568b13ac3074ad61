import type { Encodings, ObjectRef } from '../store/index.ts';

/** One form of a file: as it is, or compressed. */
export interface Representation extends ObjectRef {
  /** Its Content-Encoding, or null as it is. */
  encoding: 'br' | 'gzip' | null;
  /** Its strong ETag, quotes included. */
  etag: string;
}

/** A span of bytes, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Picks the form a client likes best: by its q-values, then brotli before gzip before plain (RFC 9110, 12.5.3). */
export function chooseRepresentation(file: ObjectRef & { encodings: Encodings }, acceptEncoding: string | undefined): Representation {
  const plain = represent(file, null);
  if (acceptEncoding === undefined) return plain;
  const wishes = qualities(acceptEncoding);
  const wish = (...names: string[]) => names.map((name) => wishes.get(name)).find((quality) => quality !== undefined) ?? wishes.get('*');

  const { br, gzip } = file.encodings;
  const candidates = [
    ...(br ? [{ quality: wish('br') ?? 0, form: represent(br, 'br') }] : []),
    ...(gzip ? [{ quality: wish('gzip', 'x-gzip') ?? 0, form: represent(gzip, 'gzip') }] : []),
  ].filter(({ quality }) => quality > 0);
  // Plain is always acceptable, unless it is refused; unless it is asked for, anything else is better.
  const plainQuality = wish('identity') ?? Number.MIN_VALUE;
  const best = candidates.reduce((a, b) => (b.quality > a.quality ? b : a), candidates[0] ?? { quality: 0, form: plain });
  return best.quality >= plainQuality ? best.form : plain;
}

/** The file as it is. */
export function asItIs(file: ObjectRef): Representation {
  return represent(file, null);
}

/** Whether a list of ETags (If-None-Match) names this one; weak ones count (RFC 9110, 13.1.2). */
export function isNamedIn(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** The span of bytes a Range header asks for: 'unsatisfiable' where it lies outside, 'whole' where it is no single span we understand (RFC 9110, 14.2). */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, from, to] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  if (from === '') {
    const length = Number(to);
    if (length === 0 || size === 0) return 'unsatisfiable';
    return { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return 'whole';
  return start >= size ? 'unsatisfiable' : { start, end };
}

function represent({ sha256, size }: ObjectRef, encoding: Representation['encoding']): Representation {
  const suffix = { br: '-br', gzip: '-gz' };
  return { sha256, size, encoding, etag: `"${sha256}${encoding ? suffix[encoding] : ''}"` };
}

function qualities(header: string): Map<string, number> {
  return new Map(
    header.split(',').flatMap((part): [string, number][] => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      if (name === '') return [];
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      const value = quality === undefined ? 1 : Number(quality);
      return [[name, value >= 0 && value <= 1 ? value : 0]];
    }),
  );
}
