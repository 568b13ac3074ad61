import { describe, expect, it } from 'vitest';
import type { UsedFact } from '../../content/model/fields/fact.ts';
import { confirmedWords, unconfirmedWords } from './facts.ts';

const fact = (kind: UsedFact['kind'], verifiedOn: string): UsedFact => ({
  id: kind,
  kind,
  at: ['contact'],
  source: 'the team',
  verifiedOn,
  runsOut: '2026-12-01',
});

describe('the facts of a page', () => {
  const facts = [fact('telephone', '2026-06-03'), fact('opening hours', '2026-06-01'), fact('telephone', '2026-06-02')];

  it('that nobody confirmed for too long are named once each, with the oldest day', () => {
    expect(unconfirmedWords(facts)).toBe('Not confirmed since 1 June 2026: the telephone number and the opening hours.');
  });

  it('that are confirmed say so with the oldest day', () => {
    expect(confirmedWords(facts)).toBe('Telephone number and opening hours last confirmed on 1 June 2026.');
    expect(confirmedWords([fact('price', '2026-11-29')])).toBe('Cost last confirmed on 29 November 2026.');
  });
});
