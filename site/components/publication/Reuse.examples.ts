import { currentEdition, withdrawnEdition } from '../../gallery/example-editions.ts';
import { exampleDocument, leastFields } from '../../gallery/example-documents.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Reuse from './Reuse.astro';

const publication = exampleDocument('publications', { ...leastFields.publications, editions: [currentEdition, withdrawnEdition] });
const madeUp = exampleDocument('publications', { ...leastFields.publications, sampleNotice: 'Made up.', editions: [currentEdition] });
const without = exampleDocument('publications', leastFields.publications);
if (publication.collection !== 'publications' || madeUp.collection !== 'publications' || without.collection !== 'publications')
  throw new Error('These examples are made of publications.');

export const examples: ExamplesOf<typeof Reuse> = [
  { name: 'of the latest edition', props: { document: publication, edition: undefined } },
  { name: 'of an edition that was withdrawn', props: { document: publication, edition: withdrawnEdition } },
  { name: 'of what is made up', props: { document: madeUp, edition: undefined } },
  { name: 'of a publication without an edition', props: { document: without, edition: undefined } },
];
