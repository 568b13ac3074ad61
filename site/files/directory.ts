import type { DirectoryEntry } from '../../content/model/reader/directory.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { Route } from '../../content/model/addresses/addresses.ts';
import { marksOf } from '../directory/marks.ts';

/** The entries of a directory that is too long for one page, in the order of its letters. */
export function directory({ collection }: Extract<Route, { kind: 'directory' }>, reader: Reader): DirectoryEntry[] {
  const marks = marksOf(collection, reader);
  return reader.list({ from: [collection] }).map((card) => {
    const { id, areas, topics, audiences, image, isMentalHealth, ...shown } = card;
    return { card: shown, marks: marks(card) };
  });
}
