import { directoryLimit } from '../../addresses/routes.ts';
import { endParts, partSize, topic } from '../../reader/topic-names.ts';
import type { Editing } from './editing.ts';
import { groupsOf, type Listed } from '../entries.ts';
import { listOfGroup } from '../list-pages.ts';
import { compareListed, type EditedGroup, editGroup, type Group, placeOfValue } from '../groups.ts';

/** What goes into a group and what comes out of it. */
interface GroupEdit {
  removed: Listed[];
  added: Listed[];
  /** Whether some added or went, or are filed elsewhere under something else. */
  isRefiled: boolean;
}

/** Moves documents between groups, and keeps what values each facet has. */
export function editGroups(editing: Editing): void {
  const { derived, groups, isTracked } = editing;
  const values = new Map<string, { removed: Set<string>; added: string[] }>();
  const valuesOf = (name: string): { removed: Set<string>; added: string[] } => {
    const found = values.get(name) ?? { removed: new Set(), added: [] };
    values.set(name, found);
    return found;
  };
  for (const [name, edit] of groupEdits(editing)) {
    const before = derived.groups.get(name);
    const result = editGroup(before, edit.removed, edit.added, isByLetter(name) ? directoryLimit : Infinity);
    const { group } = result;
    if (group === undefined) derived.groups.delete(name);
    else derived.groups.set(name, group);
    groups.set(name, { before, after: group });
    const equals = name.indexOf('=');
    if (equals !== -1 && before === undefined && group !== undefined) valuesOf(name.slice(0, equals)).added.push(name.slice(equals + 1));
    if (equals !== -1 && before !== undefined && group === undefined) valuesOf(name.slice(0, equals)).removed.add(name.slice(equals + 1));
    if (isTracked) touchGroup(name, edit, result, before, editing);
  }
  for (const [name, { removed, added }] of values) {
    const left = withEdits(derived.values.get(name) ?? [], removed, added);
    if (left.length === 0) derived.values.delete(name);
    else derived.values.set(name, left);
  }
}

function withEdits(values: readonly string[], removed: ReadonlySet<string>, added: readonly string[]): readonly string[] {
  // One among thousands is put in its place; many are sorted in together.
  if (removed.size + added.length > 16) return [...values.filter((value) => !removed.has(value)), ...added].sort();
  const left = [...values];
  for (const value of removed) left.splice(placeOfValue(left, value), 1);
  for (const value of added) left.splice(placeOfValue(left, value), 0, value);
  return left;
}

/** Whether the list of a group has a page a letter where it is long. */
function isByLetter(group: string): boolean {
  const list = listOfGroup(group);
  return list !== undefined && list.collection !== 'news';
}

function groupEdits({ entries }: Editing): Map<string, GroupEdit> {
  const edits = new Map<string, GroupEdit>();
  const editOf = (name: string): GroupEdit => {
    let edit = edits.get(name);
    if (edit === undefined) edits.set(name, (edit = { removed: [], added: [], isRefiled: false }));
    return edit;
  };
  const changes = [...entries.values()]
    .map(({ before, after }) => ({ before: before?.listed, after: after?.listed }))
    .filter(({ before, after }) => before !== after);
  // Thousands are put in order once, and not again in each of their groups.
  changes.sort((a, b) =>
    a.after === undefined || b.after === undefined
      ? Number(b.after === undefined) - Number(a.after === undefined)
      : compareListed(a.after, b.after),
  );
  for (const { before, after } of changes) {
    const isRefiled = before?.facets !== after?.facets;
    for (const name of before === undefined ? [] : groupsOf(before)) {
      const edit = editOf(name);
      edit.removed.push(before as Listed);
      edit.isRefiled ||= isRefiled;
    }
    for (const name of after === undefined ? [] : groupsOf(after)) {
      const edit = editOf(name);
      edit.added.push(after as Listed);
      edit.isRefiled ||= isRefiled;
    }
  }
  return edits;
}

function touchGroup(
  name: string,
  { isRefiled }: GroupEdit,
  { group, removedAt, addedAt }: EditedGroup,
  before: Group | undefined,
  { touch }: Editing,
): void {
  const bar = name.indexOf('|');
  for (const one of [name, bar === -1 ? '*' : `*${name.slice(bar)}`]) {
    touch(topic.group(one));
    if (isRefiled) touch(topic.count(one));
  }
  const [length, lengthBefore] = [group?.members.length ?? 0, before?.members.length ?? 0];
  const equals = name.indexOf('=');
  if (equals !== -1 && length !== lengthBefore) touch(topic.values(name.slice(0, bar), name.slice(bar + 1, equals)));
  // Where as many came as went, what stands beyond the outermost of them stays in its place.
  const isShifted = removedAt.length !== addedAt.length;
  const touchParts = (places: readonly number[], max: number, of: (part: number) => string): void => {
    const last = isShifted
      ? max
      : Math.min(
          max,
          places.reduce((a, b) => Math.max(a, b), 0),
        );
    const first = places.reduce((a, b) => Math.min(a, b), Infinity);
    for (let part = Math.floor(first / partSize); part <= Math.floor(last / partSize); part += 1) touch(of(part));
  };
  touchParts([...removedAt, ...addedAt], Math.max(length, lengthBefore) - 1, (part) => topic.part(name, part));
  touchParts(
    [...removedAt.map((place) => lengthBefore - 1 - place), ...addedAt.map((place) => length - 1 - place)],
    endParts * partSize - 1,
    (part) => topic.end(name, part),
  );
}
