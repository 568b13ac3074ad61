import type { ExamplesOf } from '../../gallery/example.ts';
import type Money from './Money.astro';

export const examples: ExamplesOf<typeof Money> = [
  { name: 'a sum', props: { money: { amount: 1_250_000, currency: 'GBP' } } },
  { name: 'with pence, for each', props: { money: { amount: 2.5, currency: 'GBP', per: 'session' } } },
];
