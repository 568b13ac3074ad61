/** A table as text, as the public gets it. */
export interface Table {
  bytes: Buffer;
  /** Whether it was written in an older encoding than UTF-8. */
  wasConverted: boolean;
}

const byteOrderMark = '\uFEFF';

/**
 * Reads a table as text (CSV, RFC 4180), in UTF-8, UTF-16 or Windows-1252, and gives it in UTF-8: that is what the public’s
 * programs expect, and what the site says it is. One that was converted begins with a byte order mark, without which Excel
 * takes é for two other letters.
 * @returns undefined where it is no text, or a page with markup
 */
export function readTable(bytes: Buffer): Table | undefined {
  const found = decode(bytes);
  if (found === undefined) return undefined;
  const text = found.text.replace(byteOrderMark, '');
  if (text.trim() === '' || hasControls(text) || /^\s*</.test(text)) return undefined;
  return found.encoding === 'utf-8' ? { bytes, wasConverted: false } : { bytes: Buffer.from(byteOrderMark + text), wasConverted: true };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function decode(bytes: Buffer): { text: string; encoding: Encoding } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  // Without its mark, UTF-16 shows by its zero bytes: every letter and comma of our alphabet has one.
  const candidates = bytes.includes(0)
    ? ([zerosAreSecond(bytes) ? 'utf-16le' : 'utf-16be'] as const)
    : (['utf-8', 'windows-1252'] as const);
  for (const encoding of candidates) {
    const found = decodeAs(encoding, bytes);
    if (found !== undefined) return found;
  }
  return undefined;
}

function decodeAs(encoding: Encoding, bytes: Buffer): { text: string; encoding: Encoding } | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    // Not in this encoding; the next one is tried.
    return undefined;
  }
}

function zerosAreSecond(bytes: Buffer): boolean {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 4096).entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  return (zeros[1] ?? 0) >= (zeros[0] ?? 0);
}

/** Whether there are characters that no table has: those that steer a machine. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\r\n\f]|\p{Noncharacter_Code_Point}/u.test(text);
}
