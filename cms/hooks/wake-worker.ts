import { askWorker } from '../api/ask-worker.ts';

const recent = 5000;
let lastChange = -Infinity;

/** Remembers that a save under way changes what is public, so that the commits that follow wake the worker. */
export function noteChange(): void {
  lastChange = performance.now();
}

/**
 * Called by the database adapter after each commit. It does not say which save was committed, and there are
 * many others (autosaves, sign-ins), so only a commit soon after a change wakes the worker; once too often does no harm.
 */
export function wakeWorkerAfterCommit(): void {
  if (performance.now() - lastChange < recent) wakeWorker();
}

/** Tells the worker that there is something in the change log. Only a hint: the worker looks by itself as well. */
export function wakeWorker(): void {
  askWorker('/wake', { method: 'POST', deadline: 1000 }).catch(ignoreAbsentWorker);
}

function ignoreAbsentWorker(): void {
  // The worker reads the change log when it is back, so a hint that nobody heard is not an error.
}
