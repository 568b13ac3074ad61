import type { Contribution as ContributionOf } from '../../../content/model/fields/contribution.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Contribution from './Contribution.astro';

/** Somebody's own words. */
export const quotation: ContributionOf = {
  kind: 'quotation',
  person: { name: 'Ben Example', asAt: 'March 2018' },
  text: 'I came for the singing and stayed for the people.',
};

/** What somebody said, in ours. */
export const paraphrase: ContributionOf = {
  kind: 'paraphrase',
  person: { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council' },
  text: 'Working together costs less and helps sooner.',
};

export const examples: ExamplesOf<typeof Contribution> = [
  { name: 'a quotation', props: { contribution: quotation } },
  { name: 'a paraphrase', props: { contribution: paraphrase } },
];
