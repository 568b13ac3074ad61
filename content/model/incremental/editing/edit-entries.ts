import { collections } from '../../collection-names.ts';
import type { Document } from '../../documents/index.ts';
import { yearOf } from '../../fields/imprecise-date.ts';
import { topic } from '../../reader/topic-names.ts';
import { changedDocuments, type Editing } from './editing.ts';
import { momentOf } from '../../time/phase.ts';
import { entryOf } from '../entries.ts';

/** Works out the entries of documents that changed, and of those that depend on them or on the time. */
export function editEntries(editing: Editing, due: Iterable<string>): void {
  const { before, maps, derived, scalars, entries, isTracked } = editing;
  const moment = momentOf(scalars);
  for (const id of staleDocuments(editing, due)) {
    const document = maps.documents.get(id);
    const old = before.derived.entries.get(id);
    const after = document === undefined ? undefined : entryOf(document, maps.documents, moment, old);
    if (after === old) continue;
    if (after === undefined) derived.entries.delete(id);
    else derived.entries.set(id, after);
    entries.set(id, { before: old, after });
  }
  if (isTracked) touchDocuments(editing);
}

function staleDocuments(editing: Editing, due: Iterable<string>): Set<string> {
  const { before, maps, documents } = editing;
  const stale = new Set<string>([...documents.keys(), ...due]);
  // The addresses of pages hold those of the pages above them.
  const children = new Map<string, string[]>();
  for (const [id, { after }] of documents)
    if (after?.collection === 'pages' && after.parent !== undefined)
      children.set(after.parent, [...(children.get(after.parent) ?? []), id]);
  const seen = new Set<string>();
  const addBelow = (id: string): void => {
    const waiting = [id];
    for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
      if (seen.has(above)) continue;
      seen.add(above);
      stale.add(above);
      for (const { card } of before.derived.groups.get(`pages|refers-to=${above}`)?.members ?? [])
        if (parentOf(maps.documents.get(card.id)) === above) waiting.push(card.id);
      waiting.push(...(children.get(above) ?? []));
    }
  };
  for (const [id, { before: old, after }] of changedDocuments(editing, (a, b) => a.slug !== b.slug || parentOf(a) !== parentOf(b))) {
    if (old?.collection === 'pages' || after?.collection === 'pages') addBelow(id);
  }
  // A document in an area is in those above it too, and its card may name them; the group of an area holds what lies in the areas below it.
  for (const [id, { before: old, after }] of changedDocuments(editing, (a, b) => parentOf(a) !== parentOf(b) || a.title !== b.title))
    if (old?.collection === 'areas' || after?.collection === 'areas')
      for (const collection of collections)
        for (const { card } of before.derived.groups.get(`${collection}|area=${id}`)?.members ?? []) stale.add(card.id);
  // For how long somebody's word holds is on every card of a place or a service.
  if (momentOf(before.snapshot).confirmedForMonths !== momentOf(editing.scalars).confirmedForMonths)
    for (const collection of ['hubs', 'services', 'offers'] as const)
      for (const { card } of before.derived.groups.get(collection)?.members ?? []) stale.add(card.id);
  return stale;
}

function parentOf(document: Document | undefined): string | undefined {
  return document?.collection === 'pages' || document?.collection === 'areas' ? document.parent : undefined;
}

function touchDocuments({ before: { maps: old }, maps, documents, entries, touch }: Editing): void {
  for (const id of documents.keys()) touch(topic.document(id));
  for (const [id, { before, after }] of entries) {
    if (before?.listed.card !== after?.listed.card) touch(topic.card(id));
    if (before?.listed.card.address !== after?.listed.card.address) touch(topic.address(id));
    if (before?.phase !== after?.phase) touch(topic.phase(id));
    if (before?.runOut !== after?.runOut) touch(topic.factsRunOut(id));
  }
  for (const id of new Set([...documents.keys(), ...entries.keys()]))
    for (const document of [old.documents.get(id), maps.documents.get(id)])
      if (document !== undefined) for (const section of sitemapsOf(document)) touch(topic.sitemap(section));
}

/** The sitemaps a document stands in, or may be asked for in. */
function sitemapsOf(document: Document): string[] {
  return document.collection === 'news' ? ['news', `news-${yearOf(document.date) ?? 'undated'}`] : [document.collection];
}
