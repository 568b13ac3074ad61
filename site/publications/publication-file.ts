import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { RenderedFile } from '../../content/model/render.ts';
import { badgePng, badgeSvg } from './badge.ts';
import { asBibtex, asCsl, asRis, asWords, citationOf } from './citation.ts';
import { checksums, editionFiles, plainText } from './edition-files.ts';

/**
 * A file beside a publication's page, or an edition's.
 * @throws when the route names no public publication, or an edition that it does not have
 */
export function publicationFile(
  { path, id, edition: slug, name }: Extract<Route, { kind: 'publication-file' }>,
  reader: Reader,
): RenderedFile {
  const document = reader.document(id);
  if (document?.collection !== 'publications')
    throw new Error(`The file ${path} is of ${id}, which is no public publication: expected one in the snapshot.`);
  const edition = slug === undefined ? undefined : document.editions.find((one) => one.slug === slug);
  if (slug !== undefined && edition === undefined)
    throw new Error(`The file ${path} is of the edition “${slug}”, which “${document.title}” does not have.`);
  const address = path.slice(0, path.lastIndexOf('/') + 1);
  switch (name) {
    case 'cite.txt':
      return answer('text/plain; charset=utf-8', `${asWords(citationOf(document, edition, reader))}\n`);
    case 'cite.bib':
      return answer('text/x-bibtex; charset=utf-8', asBibtex(citationOf(document, edition, reader)));
    case 'cite.ris':
      return answer('application/x-research-info-systems; charset=utf-8', asRis(citationOf(document, edition, reader)));
    case 'cite.json':
      return answer('application/vnd.citationstyles.csl+json; charset=utf-8', asCsl(citationOf(document, edition, reader)));
    case 'badge.svg':
      return answer('image/svg+xml; charset=utf-8', badgeSvg(document, edition, reader));
    case 'badge.png':
      return answer('image/png', badgePng(document, edition));
    case 'text.txt':
      return answer('text/plain; charset=utf-8', plainText(edition ?? { body: [] }));
    case 'SHA256SUMS':
      return answer('text/plain; charset=utf-8', edition === undefined ? '' : checksums(editionFiles(edition, address, reader)));
  }
}

function answer(type: string, body: string | Uint8Array<ArrayBuffer>): RenderedFile {
  return typeof body === 'string' ? { type, body } : { type, body: '', bytes: body };
}
