import type { Collection } from '../model/collections.ts';
import type { Link, LinkTarget } from '../model/fields/link.ts';

/** A sample document's name: its collection and slug. */
export type DocumentName = `${Collection}/${string}`;

/** The identifier of a sample document: a UUID that is always the same for the same name. */
export function idOf(name: DocumentName): string {
  return uuidFrom(name);
}

/** The identifier of a sample picture, by the name of its file without the ending. */
export function imageIdOf(name: string): string {
  return uuidFrom(`images/${name}`);
}

/** Where a link to a sample document leads. */
export function to(name: DocumentName, fragment?: string): LinkTarget {
  return { kind: 'document', id: idOf(name), ...(fragment === undefined ? {} : { fragment }) };
}

/** A link to a sample document, for fields that hold one. */
export function linkTo(text: string, name: DocumentName, fragment?: string): Link {
  return { text, to: to(name, fragment) };
}

/** A link to an address of the site that belongs to no document. */
export function pathTo(text: string, path: string): Link {
  return { text, to: { kind: 'path', path } };
}

/** A UUID of version 8 (RFC 9562, section 5.8) made from a name alone. */
export function uuidFrom(name: string): string {
  const hex = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** FNV-1a over the characters, then mixed so that close names give numbers far apart. */
function hash(name: string, seed: number): number {
  let value = seed;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}
