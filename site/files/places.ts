import type { Position } from '../../content/model/fields/position.ts';
import type { KnownPlace } from '../../content/model/reader/directory.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** The places that "near me" knows, for devices to match what somebody types. */
export function places(reader: Reader): KnownPlace[] {
  const areas = reader.list({ from: ['areas'] }).flatMap(({ id }) => {
    const area = reader.document(id);
    return area?.collection === 'areas' ? [area] : [];
  });
  return areas.map(({ slug, title, parent, postcodes, towns, centres, search }) => {
    const above = areas.find(({ id }) => id === parent)?.slug;
    return {
      slug,
      title,
      ...(above === undefined ? {} : { parent: above }),
      postcodes,
      names: search.words.filter(isNameOf(title)),
      towns,
      ...(centres.length > 0 && { centres: Object.fromEntries(centres.map(({ postcode, position }) => [postcode, pairOf(position)])) }),
    };
  });
}

function pairOf({ latitude, longitude }: Position): [number, number] {
  return [latitude, longitude];
}

/** Officers' extra words for an area hold other ways to write its name, and much else ("help near me"): a name begins like the title. */
function isNameOf(title: string): (words: string) => boolean {
  const start = title.slice(0, 3).toLowerCase();
  return (words) => words.toLowerCase().startsWith(start);
}
