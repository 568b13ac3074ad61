import { mediaIn } from '../../media.ts';
import { shownAt } from '../../time/shown-at.ts';
import type { Change, Editing } from './editing.ts';
import type { Derived } from '../state.ts';

/**
 * Counts again what uses images and files, and what of it may be seen by now: a document of which the clock changed the phase
 * may show what it kept back before.
 * @param others what is different besides documents
 * @returns the ids of those that came into public view or out of it
 */
export function editUses(
  editing: Pick<Editing, 'before' | 'maps' | 'derived' | 'documents' | 'entries'>,
  others: Iterable<Change<object>>,
): Set<string> {
  const { before, maps, derived, documents, entries } = editing;
  const same = [...others];
  countUses(derived.uses, [...documents.values(), ...same]);
  const shown = (of: Pick<Editing['before'], 'maps' | 'derived'>, id: string): object | undefined => {
    const document = of.maps.documents.get(id);
    return document && shownAt(document, of.derived.entries.get(id)?.phase);
  };
  const stale = [...new Set([...documents.keys(), ...entries.keys()])];
  return countUses(derived.shown, [...stale.map((id) => ({ before: shown(before, id), after: shown({ maps, derived }, id) })), ...same]);
}

/** Counts what the globals of a snapshot of nothing else use. */
export function countGlobals({ uses, shown }: Pick<Derived, 'uses' | 'shown'>, globals: object): void {
  for (const counted of [uses, shown]) countUses(counted, [{ after: globals }]);
}

/** @returns the ids of which the count came from nothing, or went to it */
function countUses(uses: Derived['uses'], changes: Iterable<Change<object>>): Set<string> {
  const by = new Map<string, number>();
  const count = (content: object | undefined, step: number): void => {
    for (const id of content === undefined ? [] : new Set(mediaIn(content))) by.set(id, (by.get(id) ?? 0) + step);
  };
  for (const { before, after } of changes) {
    count(before, -1);
    count(after, 1);
  }
  const crossed = new Set<string>();
  for (const [id, step] of by) {
    const before = uses.get(id) ?? 0;
    const after = before + step;
    if (after === 0) uses.delete(id);
    else uses.set(id, after);
    if ((before === 0) !== (after === 0)) crossed.add(id);
  }
  return crossed;
}
