import type { Issue } from '../../snapshot/mapping/context.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { storedPicturesOf } from '../lookups/stored-pictures.ts';

/** Every picture says what it shows, or that it is decorative (WCAG 2.2, 1.1.1). */
export const picturesHaveWords: Check<CheckedDocument> = async ({ document, req }) => {
  return (await storedPicturesOf(document, req)).flatMap(({ path, picture }): Issue[] => {
    if (picture === undefined) return [{ path, reason: 'This picture is no longer there. Choose another, or take it out.' }];
    const alt = picture['alt'];
    if (picture['isDecorative'] === true || (typeof alt === 'string' && alt.trim() !== '')) return [];
    return [
      {
        path,
        reason: `Nobody has said what the picture ${String(picture['filename'])} shows. Open it and write that for people who do not see it, or mark it as decorative.`,
      },
    ];
  });
};
