import { z } from 'zod';
import { callout } from './callout.ts';
import { callToAction } from './call-to-action.ts';
import { careCard } from './care-card.ts';
import { contactDetails } from './contact-details.ts';
import { contributionBlock } from './contribution.ts';
import { documentLink } from './document-link.ts';
import { documentList } from './document-list.ts';
import { expander } from './expander.ts';
import { imageBlock } from './image.ts';
import { insetQuotation } from './inset-quotation.ts';
import { keyFacts } from './key-facts.ts';
import { openingHoursBlock } from './opening-hours.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

/** The blocks an officer can put into rich text. Each has a twin of its name in `cms/blocks/` and `site/blocks/`. */
export const block = z.discriminatedUnion('blockType', [
  callout,
  careCard,
  contributionBlock,
  keyFacts,
  contactDetails,
  openingHoursBlock,
  callToAction,
  expander,
  imageBlock,
  documentLink,
  steps,
  documentList,
  table,
  insetQuotation,
]);

export type Block = z.infer<typeof block>;

export type BlockType = Block['blockType'];

export type BlockOf<T extends BlockType> = Extract<Block, { blockType: T }>;
