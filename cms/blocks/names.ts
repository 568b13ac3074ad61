import type { BlockType } from '../../content/model/blocks/index.ts';

/** The names of the blocks, as documents hold them. */
export const blockTypes = [
  'callout',
  'careCard',
  'contribution',
  'keyFacts',
  'contactDetails',
  'openingHours',
  'callToAction',
  'expander',
  'image',
  'documentLink',
  'steps',
  'documentList',
  'table',
  'insetQuotation',
] as const satisfies BlockType[];
