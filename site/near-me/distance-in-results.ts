import type { Middle } from './distance.ts';
import { loadPlaces } from './find-place.ts';
import { keptMiddle } from './kept-district.ts';
import { districtAmong } from './match-place.ts';
import { middleOf } from './middle-of.ts';

export { showDistance } from './show-distance.ts';

/**
 * From where the results of a search are measured: from the postcode district in the question or, where there is none in it, from
 * the one that this tab keeps. Nothing of the question is kept.
 * @throws where the places cannot be loaded
 */
export async function middleOfQuestion(question: string): Promise<Middle | undefined> {
  const district = districtAmong(question);
  return district === undefined ? keptMiddle() : middleOf(district, await loadPlaces());
}
