import { z } from 'zod';
import { hasWebPage } from '../../../content/model/documents/lagging-formats.ts';
import { edition } from '../../../content/model/documents/publication.ts';
import { mediaIn } from '../../../content/model/media.ts';
import { type Data, rowsOf } from '../../snapshot/mapping/fields.ts';
import { faults, finding } from '../../uploads/reading/file-facts.ts';
import { findStored } from '../lookups/find-stored.ts';
import { placeOf } from '../lookups/place-of.ts';
import type { Advice, Adviser } from './advice.ts';

/**
 * The files that a page offers can be opened, searched and heard: what was found in each when it was taken in is said before it
 * is published. A fault keeps it from being published where no web page says the same beside it.
 */
export const filesOpenForEverybody: Adviser = async ({ document, req }) => {
  const used = [...new Set(mediaIn(document))];
  if (used.length === 0) return [];
  const stored = await findStored(req, 'files', { id: { in: used } }, { title: true, filename: true, findings: true });
  return stored.flatMap((file) => adviceOn(file, document));
};

function adviceOn({ id, title, filename, findings }: Data, document: Data): Advice[] {
  const found = Array.isArray(findings) ? findings.filter((sentence) => typeof sentence === 'string') : [];
  const name = `The file “${String(title || filename)}”`;
  const path = placeOf(document, String(id)) ?? [];
  const isAlone = !isBesideWebPage(String(id), document);
  // Whoever says why it stays says it once of a file.
  const alone = isAlone ? found.filter((sentence) => faults.includes(sentence) && sentence !== finding.password) : [];
  const rest = found.filter((sentence) => !alone.includes(sentence));
  return [
    ...(alone.length === 0 ? [] : [{ path, weight: 'error' as const, reason: `${name}: ${alone.join(' ')} ${whatHelps(document)}` }]),
    ...rest.map((sentence) => ({
      path,
      weight: sentence === finding.password ? ('error' as const) : ('suggestion' as const),
      reason: `${name}: ${sentence}`,
    })),
  ];
}

function whatHelps({ collection }: Data): string {
  return collection === 'publications'
    ? 'Upload it mended, or give its edition the text as a web page too.'
    : 'Upload it mended, or write what it says on a page and lead there.';
}

/** What says in which forms an edition comes: the rest of it may not fit yet. */
const formsOfEdition = z.object({ body: edition.shape.body, formats: edition.shape.formats });

/** Whether every edition that offers a file can be read as a web page too, and nothing but editions offers it. */
function isBesideWebPage(id: string, document: Data): boolean {
  if (document['collection'] !== 'publications') return false;
  const { editions, ...rest } = document;
  if (placeOf(rest, id) !== undefined) return false;
  return rowsOf(editions)
    .filter((one) => placeOf(one, id) !== undefined)
    .every((one) => {
      const read = formsOfEdition.safeParse(one);
      return read.success && hasWebPage(read.data);
    });
}
