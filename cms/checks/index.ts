import type { Issue } from '../mapping/context.ts';
import { addressIsFree } from './address-is-free.ts';
import type { Check, CheckedDocument, CheckedRedirect } from './check.ts';
import { everyLinkLeadsSomewhere } from './every-link-leads-somewhere.ts';
import { everyUploadCanBeShown } from './every-upload-can-be-shown.ts';
import { endsAfterItStarts } from './ends-after-it-starts.ts';
import { evidenceIsForAPriority } from './evidence-is-for-a-priority.ts';
import { bulkLoadOf } from './lookups/bulk-load.ts';
import { partsHaveTheirOwnAddresses } from './parts-have-their-own-addresses.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { redirectLeadsSomewhereNew } from './redirect-leads-somewhere-new.ts';
import { titleIsItsOwn } from './title-is-its-own.ts';

/** What must hold of a document before it is published, with the rest of the site as it is. */
const documentChecks: readonly Check<CheckedDocument>[] = [
  titleIsItsOwn,
  addressIsFree,
  partsHaveTheirOwnAddresses,
  picturesHaveWords,
  endsAfterItStarts,
  everyUploadCanBeShown,
];

/** What must hold of its references besides. Content that is loaded all at once is checked by the publisher when all of it is there. */
const referenceChecks: readonly Check<CheckedDocument>[] = [everyLinkLeadsSomewhere, evidenceIsForAPriority];

/** What must hold of a redirect. */
const redirectChecks: readonly Check<CheckedRedirect>[] = [redirectLeadsSomewhereNew];

/** Everything that is wrong with a document somebody wants to publish. */
export function checkDocument(checked: CheckedDocument): Promise<Issue[]> {
  const isLoading = bulkLoadOf(checked.req) !== undefined;
  return issuesOf(isLoading ? documentChecks : [...documentChecks, ...referenceChecks], checked);
}

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
