import { createHash } from 'node:crypto';

/** What our names of parts are hashed with, so that nobody else's give the same identifiers. */
const namespace = Buffer.from('7d1a3c0e9b5f4e628a4d2f6c1e0b9a37', 'hex');

/**
 * A UUID for something that has no identifier of its own here: the same for the same name (version 5, RFC 9562, section 5.5), so
 * that a directory knows it again.
 */
export function partIdentifier(...name: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(namespace).update(name.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
