import { type Change, nameOf, type Problem, type Quarantined } from '../../change.ts';
import type { Finding } from '../../checks/check.ts';

/** A change that cannot go live, with why. */
export interface Culprit {
  change: Change;
  quarantined: Quarantined;
}

/**
 * Finds the changes that findings name, so that everything else can go live: those that a check says are at fault,
 * then the changed documents whose own pages fail, then those that failing pages link to, then whatever else changed
 * that is on many pages (a menu with a link to nowhere, say). None means that no finding tells.
 * @param documentAt the id of the document an address belongs to, before or after the changes
 */
export function findCulprits(
  changes: readonly Change[],
  findings: readonly Finding[],
  documentAt: (path: string) => string | undefined,
  isPublic: (change: Change) => boolean,
): Culprit[] {
  const among = (pick: (finding: Finding, change: Change) => boolean): Culprit[] =>
    changes.flatMap((change) => {
      const found = findings.filter((finding) => pick(finding, change));
      if (found.length === 0) return [];
      const culprit = culpritOf(change, found.map(problemOf), isPublic(change));
      const waitsFor = found.flatMap(({ upload = [] }) => upload);
      return [waitsFor.length === 0 ? culprit : { change, quarantined: { ...culprit.quarantined, waitsFor } }];
    });
  const isDocument = (change: Change, path: string | undefined): boolean =>
    path !== undefined && (change.kind === 'document' || change.kind === 'withdrawn') && change.id === documentAt(path);
  const ways: ((finding: Finding, change: Change) => boolean)[] = [
    ({ culprit }, change) => {
      const { collection, id } = nameOf(change);
      return culprit?.collection === collection && culprit.id === id;
    },
    ({ path, culprit }, change) => culprit === undefined && isDocument(change, path),
    ({ target, culprit }, change) => culprit === undefined && isDocument(change, target?.replace(/#.*$/, '')),
    ({ culprit }, { kind }) => culprit === undefined && (kind === 'global' || kind === 'alert' || kind === 'redirect' || kind === 'phrase'),
  ];
  for (const way of ways) {
    const found = among(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** A change with why it is quarantined; only the first twenty reasons are told. */
export function culpritOf(change: Change, problems: readonly Problem[], isPublic: boolean): Culprit {
  return { change, quarantined: { ...nameOf(change), problems: problems.slice(0, 20), isPublic } };
}

/** A finding as officers read it. */
export function problemOf({ path, field, reason }: Finding): Problem {
  const isSaid = path === '' || reason.includes(` ${path} `);
  return { field, reason: isSaid ? reason : `${reason} (on ${path})` };
}
