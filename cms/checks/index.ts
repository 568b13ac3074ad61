import type { Issue } from '../snapshot/mapping/context.ts';
import { addressIsFree } from './blocking/address-is-free.ts';
import type { Check, CheckedDocument, CheckedRedirect } from './check.ts';
import { everyLinkLeadsSomewhere } from './blocking/every-link-leads-somewhere.ts';
import { everyUploadCanBeShown } from './blocking/every-upload-can-be-shown.ts';
import { endsAfterItStarts } from './blocking/ends-after-it-starts.ts';
import { endedYearsKeepTheirMeaning } from './blocking/ended-years-keep-their-meaning.ts';
import { evidenceHasADate } from './blocking/evidence-has-a-date.ts';
import { evidenceIsForAPriority } from './blocking/evidence-is-for-a-priority.ts';
import { bulkLoadOf } from './lookups/bulk-load.ts';
import { partsHaveTheirOwnAddresses } from './blocking/parts-have-their-own-addresses.ts';
import { peopleCanTakePart } from './blocking/people-can-take-part.ts';
import { picturesHaveWords } from './blocking/pictures-have-words.ts';
import { publicEditionsKeepTheirMeaning } from './blocking/public-editions-keep-their-meaning.ts';
import { redirectLeadsSomewhereNew } from './blocking/redirect-leads-somewhere-new.ts';
import { titleIsItsOwn } from './blocking/title-is-its-own.ts';

/** What must hold of a document before it is published, with the rest of the site as it is. */
const documentChecks: readonly Check<CheckedDocument>[] = [
  titleIsItsOwn,
  addressIsFree,
  partsHaveTheirOwnAddresses,
  publicEditionsKeepTheirMeaning,
  picturesHaveWords,
  endsAfterItStarts,
  peopleCanTakePart,
  everyUploadCanBeShown,
  endedYearsKeepTheirMeaning,
];

/** What must hold of its references besides. Content that is loaded all at once is checked by the publisher when all of it is there. */
const referenceChecks: readonly Check<CheckedDocument>[] = [everyLinkLeadsSomewhere, evidenceIsForAPriority, evidenceHasADate];

/** What must hold of a redirect. */
const redirectChecks: readonly Check<CheckedRedirect>[] = [redirectLeadsSomewhereNew];

/** Everything that is wrong with a document somebody wants to publish. */
export function checkDocument(checked: CheckedDocument): Promise<Issue[]> {
  return issuesOf(checksFor(checked), checked);
}

function checksFor({ req }: CheckedDocument): readonly Check<CheckedDocument>[] {
  return bulkLoadOf(req) === undefined ? [...documentChecks, ...referenceChecks] : documentChecks;
}

/**
 * What else is wrong with a document that does not fit the content model: the checks of the fields that fit.
 * @param checked with what was read of the document, however much of it fits
 * @param unfit where it does not fit
 */
export async function checkFittingParts(checked: CheckedDocument, unfit: readonly Issue[]): Promise<Issue[]> {
  const wrong = new Set(unfit.map(({ path: [field] }) => field));
  const isWhole = (fields: readonly string[]): boolean => !fields.some((field) => wrong.has(field));
  const checks = checksFor(checked).filter((check) => isWhole(readBy.get(check) ?? []));
  const issues = await issuesOf(checks, { ...checked, isUnfit: true });
  const said = new Set(unfit.map(({ path }) => path.join('.')));
  return issues.filter(({ path }) => !said.has(path.join('.')));
}

/** The fields that a check takes to fit. The others look for links and pictures in whatever they are given. */
const readBy: ReadonlyMap<Check<CheckedDocument>, readonly string[]> = new Map([
  [titleIsItsOwn, ['title']],
  [addressIsFree, ['slug', 'parent']],
  [publicEditionsKeepTheirMeaning, ['editions']],
  [partsHaveTheirOwnAddresses, ['editions', 'steps', 'objectives', 'priorities', 'removed']],
  [evidenceIsForAPriority, ['evidenceFor']],
  [evidenceHasADate, ['priorities']],
]);

/** Everything that is wrong with a redirect. */
export function checkRedirect(checked: CheckedRedirect): Promise<Issue[]> {
  return issuesOf(redirectChecks, checked);
}

async function issuesOf<Checked>(checks: readonly Check<Checked>[], checked: Checked): Promise<Issue[]> {
  const issues: Issue[] = [];
  // One after the other: they read in the save's own transaction, which has one connection.
  for (const check of checks) issues.push(...(await check(checked)));
  return issues;
}
