import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyPairFrom, openSealed, sealFor } from './seal.ts';

const mine = keyPairFrom(randomBytes(32));

it('an address is read again by whoever has the secret, and differs each time it is encrypted', () => {
  const [one, other] = [sealFor(mine.publicKey, 'ann@example.org'), sealFor(mine.publicKey, 'ann@example.org')];
  expect([openSealed(mine.privateKey, one), openSealed(mine.privateKey, other)]).toEqual(['ann@example.org', 'ann@example.org']);
  expect(one).not.toBe(other);
});

it('is read by nobody else, and not where a letter of it was changed', () => {
  const sealed = sealFor(mine.publicKey, 'ann@example.org');
  expect(() => openSealed(keyPairFrom(randomBytes(32)).privateKey, sealed)).toThrow();
  expect(() => openSealed(mine.privateKey, sealed.slice(0, -1) + (sealed.endsWith('A') ? 'B' : 'A'))).toThrow();
  expect(() => openSealed(mine.privateKey, 'ann@example.org')).toThrow();
});
