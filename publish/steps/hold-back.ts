import { type Change, type Held, nameOf, type Problem } from '../change.ts';
import type { Finding } from '../checks/index.ts';
import type { RenderFailure } from './render-pages.ts';

/** What went wrong with a release before it was made. */
export interface Trouble {
  findings: Finding[];
  failures: RenderFailure[];
}

/** A change that cannot go live, with why. */
export interface HeldChange {
  change: Change;
  held: Held;
}

/**
 * Finds the changes that are at fault, so that everything else can go live.
 * First the changed documents whose own pages have the trouble, then those that troubled pages link to,
 * then whatever else changed (a menu with a link to nowhere, say). None means that the fault is in the code.
 * @param documentAt the id of the document an address belongs to, before or after the changes
 */
export function findCulprits(
  changes: readonly Change[],
  trouble: Trouble,
  documentAt: (path: string) => string | undefined,
  isPublic: (id: string) => boolean,
): HeldChange[] {
  const problems = [
    ...trouble.findings.map(({ path, field, reason, target }) => ({ path, target, problem: { field, reason: `${reason} (on ${path})` } })),
    ...trouble.failures.map(({ route, error }) => ({
      path: route.path,
      target: undefined,
      problem: { field: '', reason: `The page ${route.path} can’t be made: ${messageOf(error)}` },
    })),
  ];
  const owners = (pick: (row: (typeof problems)[number]) => string | undefined): Map<string, Problem[]> => {
    const byDocument = new Map<string, Problem[]>();
    for (const row of problems) {
      const path = pick(row);
      const id = path === undefined ? undefined : documentAt(path);
      if (id !== undefined) byDocument.set(id, [...(byDocument.get(id) ?? []), row.problem]);
    }
    return byDocument;
  };
  const among = (byDocument: ReadonlyMap<string, Problem[]>): HeldChange[] =>
    changes.flatMap((change) => {
      const found = change.kind === 'document' || change.kind === 'withdrawn' ? byDocument.get(change.id) : undefined;
      return found === undefined ? [] : [heldChange(change, found, isPublic)];
    });
  const own = among(owners(({ path }) => path));
  if (own.length > 0) return own;
  const linked = among(owners(({ target }) => target?.replace(/#.*$/, '')));
  if (linked.length > 0) return linked;
  return changes
    .filter(({ kind }) => kind === 'global' || kind === 'alert' || kind === 'redirect')
    .map((change) =>
      heldChange(
        change,
        problems.map(({ problem }) => problem),
        isPublic,
      ),
    );
}

function heldChange(change: Change, problems: Problem[], isPublic: (id: string) => boolean): HeldChange {
  return { change, held: { ...nameOf(change), problems: problems.slice(0, 20), isPublic: 'id' in change ? isPublic(change.id) : true } };
}

/** An error as a sentence, with what caused it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${messageOf(error.cause)})`;
}
