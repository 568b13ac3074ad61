import { useSyncExternalStore } from 'react';
import type { Finding } from '../../checks/findings.ts';

const nothing: readonly Finding[] = [];
let found: readonly Finding[] = nothing;
const listeners = new Set<() => void>();

/** Tells the rest of the page, the preview say, what the checks find in the document that is open. */
export function tellFound(findings: readonly Finding[]): void {
  found = findings;
  for (const listener of listeners) listener();
}

/** What the checks find in the document that is open: the panel asks once for all who show it. */
export function useFound(): readonly Finding[] {
  return useSyncExternalStore(
    subscribe,
    () => found,
    () => nothing,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
