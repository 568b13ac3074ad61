import type { Issue } from '../mapping/context.ts';
import { addressIsFree } from './address-is-free.ts';
import type { Check, Publishing } from './check.ts';
import { evidenceIsForAPriority } from './evidence-is-for-a-priority.ts';
import { everyLinkLeadsSomewhere } from './every-link-leads-somewhere.ts';
import { loadingAllAtOnce } from './loading.ts';
import { partsHaveTheirOwnAddresses } from './parts-have-their-own-addresses.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { titleIsItsOwn } from './title-is-its-own.ts';

/** What must hold of a document before it is published, with the rest of the site as it is. */
const checks: readonly Check[] = [titleIsItsOwn, addressIsFree, partsHaveTheirOwnAddresses, picturesHaveWords];

/** What must hold of its references besides. Content that is loaded all at once is checked by the publisher when all of it is there. */
const referenceChecks: readonly Check[] = [everyLinkLeadsSomewhere, evidenceIsForAPriority];

/** Everything that is wrong with a document somebody wants to publish. */
export async function checkBeforePublish(publishing: Publishing): Promise<Issue[]> {
  const issues: Issue[] = [];
  // One after the other: they read in the save's own transaction, which has one connection.
  for (const check of loadingAllAtOnce(publishing.req) !== undefined ? checks : [...checks, ...referenceChecks])
    issues.push(...(await check(publishing)));
  return issues;
}
