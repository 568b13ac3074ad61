import { type Collection, collections, prefixes } from '../../content/model/collection-names.ts';
import { documentDataAddress } from '../../content/model/data/data-addresses.ts';
import { dataLicence } from '../../content/model/data/licence.ts';
import type { Document } from '../../content/model/documents/index.ts';
import { mediaIn } from '../../content/model/media.ts';
import { referencesOf } from '../../content/model/reader/references.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { shownAt } from '../../content/model/time/shown-at.ts';
import { fileAddress } from '../navigation/link-address.ts';

/** A document as JSON: its content as the model has it, with the addresses of what it names. */
export function documentData({ id }: { id: string }, reader: Reader): object {
  const whole = reader.document(id);
  if (whole === undefined) throw new Error(`There is no document ${id}.`);
  const phase = reader.phase(id);
  // Not what people typed to find it: that was never meant to be read.
  const { search: _, ...document } = shownAt(whole, phase);
  const unconfirmed = reader.factsRunOut(id).flatMap(({ at }) => at);
  return {
    url: reader.origin() + (reader.address(id) ?? ''),
    self: reader.origin() + documentDataAddress(document),
    licence: dataLicence.url,
    generated: document.updated,
    ...(document.sampleNotice === undefined ? {} : { sample: true }),
    ...(phase === undefined || phase === 'timeless' ? {} : { phase }),
    unconfirmed: [...new Set(unconfirmed)],
    document,
    references: referencesIn(whole, reader),
    media: mediaOf(document, reader),
  };
}

/** Where the documents stand that a document names in its fields, by their identifiers. What is not public is left out. */
function referencesIn(document: Document, reader: Reader): Record<string, object> {
  const named = new Set([...referencesOf(document), ...document.areas, ...document.topics]);
  return Object.fromEntries(
    [...named].flatMap((id) => {
      const address = reader.address(id);
      if (address === undefined) return [];
      const collection = collectionAt(address);
      return [[id, { collection, url: reader.origin() + address, data: reader.origin() + documentDataAddress({ collection, id }) }]];
    }),
  );
}

/** The collection of a document, by its address. */
export function collectionAt(address: string): Collection {
  const [, first = '', second = ''] = address.split('/');
  const found = collections.find((collection) => collection !== 'pages' && prefixes[collection] === first);
  return second === '' ? 'pages' : (found ?? 'pages');
}

function mediaOf(document: object, reader: Reader): Record<string, object> {
  return Object.fromEntries(
    [...new Set(mediaIn(document))].flatMap((id): [string, object][] => {
      const file = reader.file(id);
      if (file !== undefined) {
        const { title, type, size, pages, language, sha256, updated } = file;
        const url = reader.origin() + fileAddress(file);
        return [[id, { kind: 'file', url, title, type, size, ...(pages === undefined ? {} : { pages }), language, sha256, updated }]];
      }
      const image = reader.image(id);
      const largest = image?.sizes.toSorted((a, b) => b.width - a.width)[0];
      if (image === undefined || largest === undefined) return [];
      const { alt, credit, licence } = image;
      const url = reader.origin() + largest.path;
      return [
        [id, { kind: 'image', url, type: largest.type, ...(alt && { alt }), ...(credit && { credit }), ...(licence && { licence }) }],
      ];
    }),
  );
}
