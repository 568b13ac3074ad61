import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose request is under way, as far as the database cares. */
export type Caller = {
  /** Who signed in; nobody until that is known, and for ever where nobody did. */
  user: object | null;
};

// On `globalThis`, because Next bundles this file once for each of its layers, and all of them must see the same callers.
const key = Symbol.for('signpost.caller');
const shared = globalThis as { [key]?: AsyncLocalStorage<Caller> };
const callers = (shared[key] ??= new AsyncLocalStorage<Caller>());

/** Does the work of one request, whose caller is unknown until {@link callerIs} says otherwise. */
export function asUnknownCaller<Result>(work: () => Promise<Result>): Promise<Result> {
  return callers.run({ user: null }, work);
}

/** Says who makes the request under way. */
export function callerIs(user: object): void {
  const caller = callers.getStore();
  if (caller) caller.user = user;
}

/**
 * Does work that is nobody's own, as the worker does: what an editor approved is carried out, whoever pressed the button. The
 * code that calls this has made sure that it was approved.
 */
export function asApproved<Result>(work: () => Promise<Result>): Promise<Result> {
  return callers.exit(work);
}

/** Whose request is under way; nothing in the worker, in commands and where a page of the admin is drawn. */
export function currentCaller(): Caller | undefined {
  return callers.getStore();
}

/** Whether a caller is somebody who has not signed in. */
export function isUnknown(caller: Caller | undefined): boolean {
  return caller?.user === null;
}
