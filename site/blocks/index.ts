import type { BlockOf, BlockType } from '../../content/model/blocks/index.ts';
import Callout from './Callout.astro';
import CallToAction from './CallToAction.astro';
import CareCard from './CareCard.astro';
import ContactDetails from './ContactDetails.astro';
import Contribution from './Contribution.astro';
import DocumentLink from './DocumentLink.astro';
import DocumentList from './DocumentList.astro';
import Expander from './Expander.astro';
import Image from './Image.astro';
import InsetQuotation from './InsetQuotation.astro';
import KeyFacts from './KeyFacts.astro';
import OpeningHours from './OpeningHours.astro';
import type { HeadingLevel } from './outline.ts';
import Steps from './Steps.astro';
import Table from './Table.astro';

/** What every block's component is given. */
export interface BlockProps<B extends BlockType> {
  block: BlockOf<B>;
  /** The level of the block's title, so that the page's headings stay in order. */
  headingLevel: HeadingLevel;
}

export type BlockComponent<B extends BlockType> = (props: BlockProps<B>) => unknown;

/** The component of every block of the content model, by the block's name. */
export const blocks: { readonly [B in BlockType]: BlockComponent<B> } = {
  callout: Callout,
  careCard: CareCard,
  contribution: Contribution,
  keyFacts: KeyFacts,
  contactDetails: ContactDetails,
  openingHours: OpeningHours,
  callToAction: CallToAction,
  expander: Expander,
  image: Image,
  documentLink: DocumentLink,
  steps: Steps,
  documentList: DocumentList,
  table: Table,
  insetQuotation: InsetQuotation,
};

/**
 * The component of a block.
 * @throws when the site has none of that name: a block that is not drawn would be content that is lost in silence
 */
export function blockNamed(name: BlockType): BlockComponent<BlockType> {
  if (!Object.hasOwn(blocks, name)) {
    throw new Error(
      `The block “${name}” has no component: add one to site/blocks/ and to its index.ts. The site draws ${Object.keys(blocks).join(', ')}.`,
    );
  }
  return blocks[name] as BlockComponent<BlockType>;
}
