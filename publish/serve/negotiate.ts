import Negotiator from 'negotiator';
import { parse } from 'range-parser';

/** How a form of a file is compressed; null as it is. */
export type Coding = 'br' | 'gzip' | null;

/** A span of bytes, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** The codings a client can take, by its q-values, then brotli before gzip before plain (RFC 9110, 12.5.3). Plain is always among them, as a last resort. */
export function acceptedCodings(acceptEncoding: string | undefined): readonly Coding[] {
  if (acceptEncoding === undefined) return onlyPlain;
  const known = negotiated.get(acceptEncoding);
  if (known !== undefined) return known;
  const codings = negotiate(acceptEncoding);
  // Browsers send a handful of different ones; whoever makes up more must not fill the memory.
  if (negotiated.size >= 100) negotiated.clear();
  negotiated.set(acceptEncoding, codings);
  return codings;
}

/** Whether a list of ETags (If-None-Match) names this one; weak ones count (RFC 9110, 13.1.2). */
export function isNamedIn(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** The span of bytes a Range header asks for: 'unsatisfiable' where it lies outside, 'whole' where it is no single span we understand (RFC 9110, 14.2). */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  if (header === undefined) return 'whole';
  const { code, type, ranges } = parse(size, header);
  if (type !== 'bytes' || code === malformed) return 'whole';
  if (code === outside) return 'unsatisfiable';
  const [range] = ranges;
  return range === undefined || ranges.length > 1 ? 'whole' : range;
}

const onlyPlain: readonly Coding[] = [null];

const negotiated = new Map<string, readonly Coding[]>();

/** What range-parser answers for no range at all, and for one that lies outside. */
const [malformed, outside] = [1, 2];

function negotiate(acceptEncoding: string): readonly Coding[] {
  // An old name of gzip (RFC 9110, 8.4.1.3); offered to whoever says it, since `*` would mean it too.
  const names = /x-gzip/i.test(acceptEncoding) ? ['br', 'gzip', 'x-gzip', 'identity'] : ['br', 'gzip', 'identity'];
  const inOrder = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(names, { preferred: names });
  const codings = inOrder.map((name): Coding => (name === 'identity' ? null : name === 'br' ? 'br' : 'gzip'));
  return [...new Set([...codings, null])];
}
