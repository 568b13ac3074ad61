import { mediaIn } from '../../../content/model/media.ts';
import { finding } from '../../uploads/reading/file-facts.ts';
import { findStored } from '../lookups/find-stored.ts';
import { placeOf } from '../lookups/place-of.ts';
import type { Adviser } from './advice.ts';

/** The files that a page offers can be opened, searched and heard: what was found in each when it was taken in is said before it is published. */
export const filesOpenForEverybody: Adviser = async ({ document, req }) => {
  const used = [...new Set(mediaIn(document))];
  if (used.length === 0) return [];
  const stored = await findStored(req, 'files', { id: { in: used } }, { title: true, filename: true, findings: true });
  return stored.flatMap(({ id, title, filename, findings }) =>
    (Array.isArray(findings) ? findings : [])
      .filter((sentence) => typeof sentence === 'string')
      .map((sentence) => ({
        path: placeOf(document, String(id)) ?? [],
        weight: sentence === finding.password ? ('error' as const) : ('suggestion' as const),
        reason: `The file “${String(title || filename)}”: ${sentence}`,
      })),
  );
};
