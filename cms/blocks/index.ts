import type { Block } from 'payload';
import type { BlockType } from '../../content/model/blocks/index.ts';
import { validatedByTheModel } from '../fields/validated-by-the-model.ts';
import { callout } from './callout.ts';
import { callToAction } from './call-to-action.ts';
import { careCard } from './care-card.ts';
import { contactDetails } from './contact-details.ts';
import { contribution } from './contribution.ts';
import { documentLink } from './document-link.ts';
import { documentList } from './document-list.ts';
import { expander } from './expander.ts';
import { image } from './image.ts';
import { insetQuotation } from './inset-quotation.ts';
import { keyFacts } from './key-facts.ts';
import { openingHours } from './opening-hours.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

/** Every block officers can put into rich text, by its name in the content model. */
export const blocks: Readonly<Record<BlockType, Block>> = {
  callout,
  careCard,
  contribution,
  keyFacts,
  contactDetails,
  openingHours,
  callToAction,
  expander,
  image,
  documentLink,
  steps,
  documentList,
  table,
  insetQuotation,
};

for (const { fields } of Object.values(blocks)) validatedByTheModel(fields);
