import type { ExamplesOf } from '../../gallery/example.ts';
import type UnconfirmedFacts from './UnconfirmedFacts.astro';

const common = { verifiedOn: '2026-06-01', runsOut: '2026-06-30' } as const;

export const examples: ExamplesOf<typeof UnconfirmedFacts> = [
  { name: 'none', props: { facts: [] } },
  { name: 'one', props: { facts: [{ ...common, id: 'one', kind: 'telephone', at: ['contact.telephone'] }] } },
  {
    name: 'several',
    props: {
      facts: [
        { ...common, id: 'one', kind: 'telephone', at: ['contact.telephone'] },
        { ...common, id: 'two', kind: 'opening hours', at: ['openingHours'], verifiedOn: '2026-03-01' },
      ],
    },
  },
];
