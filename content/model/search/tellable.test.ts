import { expect, it } from 'vitest';
import { isTellable } from './tellable.ts';

it('what this site has not may be told', () => {
  for (const words of [
    'chair yoga',
    'hearing aids',
    'my mum needs a stairlift',
    'i want to learn spanish',
    'اردو',
    'death certificate',
    'ibuprofen gel',
  ])
    expect(isTellable(words), words).toBe(true);
});

it('what may tell of a person, or of their trouble, is not told', () => {
  for (const words of [
    'jane@example.org',
    '07700 900123',
    'jane smith gl50 1aa',
    'I want to die',
    'so depressed',
    'hearing voices zzz',
    'chcę umrzeć',
    'my ramipril makes me cough',
    'i take sertraline',
    'my husband died of asbestos',
    'she is scared of the landlord',
    'our baby was stillborn',
    'x'.repeat(101),
  ])
    expect(isTellable(words), words).toBe(false);
});
