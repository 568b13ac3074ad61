import { inlineWords } from '../../../content/model/fields/inline-words.ts';
import type { Advice, Adviser } from './advice.ts';
import { textsOf } from './passages.ts';

/** No heading skips a level: people who listen look for the one in between (WCAG 2.2, 1.3.1). The page’s title is level 1. */
export const headingsGoDownInSteps: Adviser = ({ document }) =>
  textsOf(document).flatMap(({ path, nodes }) => {
    let before = 1;
    return nodes.flatMap(({ type, level, children }, index): Advice[] => {
      if (type !== 'heading' || typeof level !== 'number') return [];
      const wanted = before + 1;
      before = level;
      if (level <= wanted) return [];
      const words = Array.isArray(children) ? inlineWords(children) : '';
      return [
        {
          path: [...path, index],
          words,
          weight: 'error',
          reason: `The heading “${words}” is of level ${level}, and the one before it is of level ${wanted - 1}. Make it a heading of level ${wanted}, so that nobody looks for one in between.`,
        },
      ];
    });
  });
