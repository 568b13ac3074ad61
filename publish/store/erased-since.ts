import type { StoreReader } from './types.ts';

/** The name under which the store keeps which release was live when something was erased last. */
export const erasedNote = 'erased';

/**
 * Whether something was erased since a release: rows of addresses are gone that would tell what changed, so whoever kept something
 * of it (the public server in memory, an export in its folder) compares everything.
 */
export function isErasedSince(store: Pick<StoreReader, 'note'>, release: number): boolean {
  const note = store.note(erasedNote) as { release: number } | undefined;
  return note !== undefined && release < note.release;
}
