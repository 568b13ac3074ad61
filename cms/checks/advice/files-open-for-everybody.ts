import { mediaIn } from '../../../content/model/media.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import type { Path } from '../../snapshot/mapping/context.ts';
import { finding } from '../../uploads/reading/file-facts.ts';
import { findStored } from '../lookups/find-stored.ts';
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

/** Where something names a file first. */
function placeOf(value: unknown, id: string, path: Path = []): Path | undefined {
  if (value === id) return path;
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : isRow(value) ? Object.entries(value) : [];
  for (const [key, inner] of parts) {
    const found = placeOf(inner, id, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
