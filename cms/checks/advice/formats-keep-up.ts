import { z } from 'zod';
import { latestEdition } from '../../../content/model/documents/editions.ts';
import { laggingFormats } from '../../../content/model/documents/lagging-formats.ts';
import { edition } from '../../../content/model/documents/publication.ts';
import type { Adviser } from './advice.ts';

/** The latest edition comes in every form that an earlier one came in. Until it does, its page says of which edition a form is. */
export const formatsKeepUp: Adviser = ({ document }) => {
  if (document['collection'] !== 'publications') return [];
  // What does not fit yet is told of elsewhere.
  const read = z.array(edition).safeParse(document['editions']);
  const latest = read.success ? latestEdition(read.data) : undefined;
  if (!read.success || latest === undefined) return [];
  const index = read.data.indexOf(latest);
  return laggingFormats(read.data).map(({ format, edition: of }) => {
    const language = format.kind === 'other language' ? ` (${format.language})` : '';
    return {
      path: ['editions', index, format.kind === 'web page' ? 'body' : 'formats'],
      weight: 'suggestion',
      about: `${format.kind}${language}`,
      reason: `The ${format.kind}${language} is of “${of.label}”, and “${latest.label}” has none. The page tells readers so. Add the new one as soon as it is ready.`,
    };
  });
};
