import { mediaIn } from '../../media.ts';
import type { Change } from './editing.ts';
import type { Derived } from '../state.ts';

/**
 * Counts again what uses images and files.
 * @returns the ids of those that came into use or out of it
 */
export function editUses({ uses }: Pick<Derived, 'uses'>, changes: Iterable<Change<object>>): Set<string> {
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
