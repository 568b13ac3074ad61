import { recordsRoute } from '../../data/data-routes.ts';
import { readRecordList, type Recorded, recordsPerPage } from '../../data/records.ts';
import { topic } from '../../reader/topic-names.ts';
import { editGroup } from '../groups.ts';
import type { Editing } from './editing.ts';

/** Moves documents between lists of data, and works out which pages of those come and go. */
export function editRecords({ derived, entries, removed, added, touch }: Editing): void {
  const edits = new Map<string, { removed: Recorded[]; added: Recorded[] }>();
  const editOf = (list: string): { removed: Recorded[]; added: Recorded[] } => {
    let edit = edits.get(list);
    if (edit === undefined) edits.set(list, (edit = { removed: [], added: [] }));
    return edit;
  };
  for (const { before, after } of entries.values()) {
    const [old, young] = [before?.recorded, after?.recorded];
    if (old === young) continue;
    if (old !== undefined) for (const list of old.lists) editOf(list).removed.push(old);
    if (young !== undefined) for (const list of young.lists) editOf(list).added.push(young);
  }
  for (const [list, edit] of edits) {
    const before = derived.records.get(list);
    const { group, removedAt, addedAt } = editGroup(before, edit.removed, edit.added, Infinity);
    if (group === undefined) derived.records.delete(list);
    else derived.records.set(list, group);
    const [was, is] = [before?.members.length ?? 0, group?.members.length ?? 0];
    const [pagesBefore, pagesAfter] = [pagesOf(list, was), pagesOf(list, is)];
    for (let page = pagesAfter + 1; page <= pagesBefore; page += 1) removed.push(recordsRoute(list, page));
    for (let page = pagesBefore + 1; page <= pagesAfter; page += 1) added.push(recordsRoute(list, page));

    if (was !== is) touch(topic.recordCount(list));
    const places = [...removedAt, ...addedAt];
    const first = places.reduce((a, b) => Math.min(a, b), Infinity);
    // Where as many came as went, what stands beyond the last of them stays in its place.
    const last = removedAt.length === addedAt.length ? places.reduce((a, b) => Math.max(a, b), 0) : Math.max(was, is) - 1;
    for (let page = pageOf(first); page <= pageOf(last); page += 1) touch(topic.records(list, page));
  }
}

/** How many pages a list has that stand at an address because of what is in it: the first page of a whole one is always there. */
function pagesOf(list: string, length: number): number {
  const isAlways = readRecordList(list)?.facet === undefined;
  return Math.max(isAlways ? 1 : 0, Math.ceil(length / recordsPerPage));
}

function pageOf(place: number): number {
  return Math.floor(place / recordsPerPage) + 1;
}
