import { linksOf } from '../lookups/links-and-pictures.ts';
import type { Advice, Adviser } from './advice.ts';
import { isAddress, isOutOfContext } from './out-of-context.ts';

/** The words of every link say where it leads, also when they are read without the text around them (WCAG 2.2, 2.4.4). */
export const linksSayWhereTheyLead: Adviser = ({ document }) =>
  linksOf(document).flatMap(({ path, to, words }): Advice[] => {
    const about = JSON.stringify(to);
    if (isOutOfContext(words))
      return [
        {
          path,
          words,
          about,
          weight: 'error',
          reason: `The link “${words}” does not say where it leads. Name the page, or what people can do there.`,
        },
      ];
    if (isAddress(words))
      return [
        {
          path,
          words,
          about,
          weight: 'suggestion',
          reason: `The link “${words}” is an address, which screen readers spell out. Write what people find there.`,
        },
      ];
    return [];
  });
