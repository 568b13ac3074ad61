import { describe, expect, it } from 'vitest';
import { nextSecurityTextChange, securityTextExpires } from './security-text.ts';

describe('the security text', () => {
  it.each([
    ['2026-11-22T13:00:00.000Z', '2027-06-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00.000Z', '2027-07-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2027-01-31T23:59:59.999Z', '2027-08-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z'],
  ])('that is published at %s holds until %s, and for longer from %s on', (moment, until, next) => {
    expect([securityTextExpires(moment), nextSecurityTextChange(moment)]).toEqual([until, next]);
  });
});
