/** What Windows-1252 has where Unicode has control characters: text from old programs means these. */
const windows = new TextDecoder('windows-1252');

/**
 * Text as every part of the site can take it: whole characters, of which half of one is none (a lone surrogate); lines
 * that end in `\n`; and nothing that nobody sees but machines stumble over: control characters, soft hyphens, byte order
 * marks and code points that are no characters. Joiners stay, which emoji and many scripts are written with.
 */
export function wellFormed(text: string): string {
  if (!needsMending.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0080-\u009f]/g, (character) => windows.decode(Uint8Array.of(character.charCodeAt(0))))
    .replace(/[^\P{Cc}\t\n]|[\u00ad\u2060\ufeff]|\p{Noncharacter_Code_Point}/gu, '');
}

const needsMending = /[^\P{Cc}\t\n]|[\u00ad\u2028\u2029\u2060\ufeff]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

/** The same for every text in plain data, however deep; gives back what it was given where all of it is well-formed. */
export function wellFormedData<T>(value: T): T {
  if (typeof value === 'string') return wellFormed(value) as T;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const mended = items.map(wellFormedData);
    return (mended.some((item, index) => item !== items[index]) ? mended : value) as T;
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value);
  const mended = entries.map(([key, inner]) => [key, wellFormedData(inner)] as const);
  return mended.some(([, inner], index) => inner !== entries[index]?.[1]) ? (Object.fromEntries(mended) as T) : value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
