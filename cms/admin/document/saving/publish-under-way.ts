import { useSyncExternalStore } from 'react';

/** Presses of “Publish” on this page that are not answered yet, each with its document as `COLLECTION/ID`. */
let pressed: readonly { document: string }[] = [];
const listeners = new Set<() => void>();

/** Says that a publish was pressed. @returns what says that it was answered */
export function publishBegins(document: string): () => void {
  const press = { document };
  tell([...pressed, press]);
  return () => tell(pressed.filter((one) => one !== press));
}

/** Whether a publish of a document was pressed and is not answered yet: what is known of the public site is of the version before. */
export function usePublishUnderWay(document: string): boolean {
  return useSyncExternalStore(
    listen,
    () => pressed.some((press) => press.document === document),
    () => false,
  );
}

function tell(now: typeof pressed): void {
  pressed = now;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
