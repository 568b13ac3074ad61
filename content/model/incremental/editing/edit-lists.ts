import { type Collection, collections } from '../../collection-names.ts';
import { directoryAddress } from '../../reader/directory.ts';
import type { Document } from '../../documents/index.ts';
import { directoryLimit, isFiltered, publicFacets } from '../../addresses/routes.ts';
import { topic } from '../../reader/topic-names.ts';
import { changedDocuments, type Editing } from './editing.ts';
import type { Listed } from '../entries.ts';
import { placeOfValue } from '../groups.ts';
import { changedListPages, listOfGroup, listPagesOf } from '../list-pages.ts';

/** Works out which pages of lists, letters, directories and sitemaps come and go. */
export function editLists(editing: Editing): void {
  editListPages(editing);
  editAlphabet(editing);
  editDirectories(editing);
  editSitemaps(editing);
}

function editListPages(editing: Editing): void {
  const { derived, maps, groups, removed, added, touch } = editing;
  const stale = new Set<string>();
  for (const [name, { before, after }] of groups)
    if (before?.members.length !== after?.members.length || String(before?.letters) !== String(after?.letters)) stale.add(name);
  for (const name of namedLists(editing)) stale.add(name);
  for (const name of stale) {
    const list = listOfGroup(name);
    if (list === undefined) continue;
    const before = derived.listPages.get(name);
    const after = listPagesOf(list, derived.groups.get(name), maps.documents);
    const changed = changedListPages(before, after);
    if (changed.removed.length + changed.added.length === 0) continue;
    if (after === undefined) derived.listPages.delete(name);
    else derived.listPages.set(name, after);
    removed.push(...changed.removed);
    added.push(...changed.added);
    for (const { page, letter } of [...changed.removed, ...changed.added]) touch(topic.list(name, { page, letter }));
    touch(topic.sitemap('site'));
    const facet = list.year === undefined ? list.facet?.name : 'year';
    if (facet !== undefined && before?.base !== after?.base) touch(topic.facet(list.collection, facet));
  }
}

/** The lists of areas and topics that are called something else, stand elsewhere, or lie in another area. */
function* namedLists(editing: Editing): Generator<string> {
  const { before, maps, derived, touch } = editing;
  // Looked up in the values there are: nearly all documents are no area or topic that others name.
  const named = collections.flatMap((collection) =>
    (['area', 'topic'] as const)
      .filter((facet) => publicFacets[collection]?.includes(facet))
      .map((facet) => ({ collection, facet, values: derived.values.get(`${collection}|${facet}`) ?? [] })),
  );
  const listsOf = function* (id: string): Generator<string> {
    for (const { collection, facet, values } of named) {
      if (values[placeOfValue(values, id)] !== id) continue;
      touch(topic.facet(collection, facet));
      yield `${collection}|${facet}=${id}`;
    }
  };
  for (const [id, change] of changedDocuments(
    editing,
    (a, b) => a.slug !== b.slug || a.title !== b.title || areaAbove(a) !== areaAbove(b),
  )) {
    yield* listsOf(id);
    if (change.before !== undefined && change.after !== undefined) continue;
    // An area names the one above it where that is public.
    for (const { card } of before.derived.groups.get(`areas|refers-to=${id}`)?.members ?? [])
      if (areaAbove(maps.documents.get(card.id)) === id) yield* listsOf(card.id);
  }
}

function areaAbove(document: Document | undefined): string | undefined {
  return document?.collection === 'areas' ? document.parent : undefined;
}

function editAlphabet({ derived, entries, removed, added, touch }: Editing): void {
  const changes = new Map<string, number>();
  const count = (listed: Listed | undefined, by: number): void => {
    if (listed === undefined || listed.card.collection === 'news' || !listed.facets.has('search=shown')) return;
    changes.set(listed.letter, (changes.get(listed.letter) ?? 0) + by);
  };
  for (const { before, after } of entries.values()) {
    count(before?.listed, -1);
    count(after?.listed, 1);
  }
  for (const [letter, change] of changes) {
    const before = derived.letters.get(letter) ?? 0;
    const after = before + change;
    if (after === 0) derived.letters.delete(letter);
    else derived.letters.set(letter, after);
    if ((before === 0) === (after === 0)) continue;
    (after === 0 ? removed : added).push({ kind: 'a-to-z', path: `/a-to-z/${letter}/`, letter });
    touch(topic.letters());
    touch(topic.sitemap('site'));
  }
}

function editDirectories({ groups, removed, added }: Editing): void {
  for (const collection of collections) {
    const change = groups.get(collection);
    if (change === undefined || !isFiltered(collection)) continue;
    const [was, is] = [change.before, change.after].map((group) => (group?.members.length ?? 0) > directoryLimit);
    if (was !== is) (is ? added : removed).push({ kind: 'directory', path: directoryAddress(collection), collection });
  }
}

/** One sitemap a collection, and one a year for stories, so that a story changes one small file. */
function editSitemaps({ groups, removed, added, touch }: Editing): void {
  for (const [name, { before, after }] of groups) {
    const section = sectionOf(name);
    if (section === undefined || (before === undefined) === (after === undefined)) continue;
    (after === undefined ? removed : added).push({ kind: 'sitemap', path: `/sitemaps/${section}.xml`, section });
    touch(topic.sitemaps());
  }
}

function sectionOf(group: string): string | undefined {
  if (group.startsWith('news|year=')) return `news-${group.slice('news|year='.length)}`;
  return group !== 'news' && collections.includes(group as Collection) ? group : undefined;
}
