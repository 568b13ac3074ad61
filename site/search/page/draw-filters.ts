import { collectionNames, collections } from '../../../content/model/collection-names.ts';
import type { QuickIndexFile, Shown } from '../../../content/model/search/quick-index.ts';
import { type SearchQuery, fitsQuery, type Narrowing, narrowings, valuesOf } from '../search-query.ts';
import { element } from '../../browser/create-element.ts';

/** Fills the filters with what would give results, and how many; one that has nothing to choose from is hidden. */
export function drawFilters(
  fields: Readonly<Record<Narrowing, HTMLSelectElement>>,
  results: readonly Shown[],
  asked: SearchQuery,
  info: QuickIndexFile,
): void {
  for (const narrowing of narrowings) {
    const field = fields[narrowing];
    const options = optionsOf(narrowing, results, asked, info);
    const all = element('option', { value: '' }, field.dataset['all'] ?? 'All');
    field.replaceChildren(all, ...options.map(({ value, words }) => element('option', { value }, words)));
    field.value = asked[narrowing] ?? '';
    const group = field.closest<HTMLElement>('.search-filter');
    if (group !== null) group.hidden = options.length < 2 && asked[narrowing] === undefined;
  }
}

function optionsOf(
  narrowing: Narrowing,
  results: readonly Shown[],
  asked: SearchQuery,
  info: QuickIndexFile,
): { value: string; words: string }[] {
  const counts = new Map<string, number>();
  for (const shown of results) {
    if (!fitsQuery(shown, asked, narrowing)) continue;
    for (const value of valuesOf(shown, narrowing)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = asked[narrowing];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  return namesOf(narrowing, info, counts)
    .filter(({ value }) => counts.has(value))
    .map(({ value, name }) => ({ value, words: `${name} (${counts.get(value)})` }));
}

/** The values of a narrowing with what they are called, in the order they are offered. */
function namesOf(
  narrowing: Narrowing,
  { areas, topics }: QuickIndexFile,
  counts: ReadonlyMap<string, number>,
): { value: string; name: string }[] {
  switch (narrowing) {
    case 'type':
      return collections.map((value) => ({ value, name: collectionNames[value].many }));
    case 'area':
      return areas.map(({ slug, title }) => ({ value: slug, name: title }));
    case 'topic':
      return topics.map(({ slug, title }) => ({ value: slug, name: title }));
    case 'year':
      return [...counts.keys()]
        .sort()
        .reverse()
        .map((value) => ({ value, name: value }));
  }
}
