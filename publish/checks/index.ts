import { addressesAreFree } from './addresses-are-free.ts';
import type { Check, CheckedAddresses, CheckedPages, Finding } from './check.ts';
import { everyLinkResolves } from './every-link-resolves.ts';
import { everyPageHasOneH1 } from './every-page-has-one-h1.ts';
import { noPageIsEmpty } from './no-page-is-empty.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** What must hold of addresses. */
const addressChecks: readonly Check<CheckedAddresses>[] = [addressesAreFree, redirectsLeadSomewhere];

/** What must hold of pages, in the order a reader would notice that it does not. */
const pageChecks: readonly Check<CheckedPages>[] = [everyPageHasOneH1, titlesAreUnique, noPageIsEmpty, everyLinkResolves];

/** The number of properties that are checked on every changed page. */
export const checkCount = pageChecks.length;

/** Everything that is wrong with the addresses of a release. */
export function checkAddresses(checked: CheckedAddresses): Finding[] {
  return addressChecks.flatMap((check) => check(checked));
}

/** Everything that is wrong with the pages of a release that are new or changed, and those that point to what went. */
export function checkPages(checked: CheckedPages): Finding[] {
  return pageChecks.flatMap((check) => check(checked));
}
