import { everyLinkResolves } from './every-link-resolves.ts';
import { everyPageHasOneH1 } from './every-page-has-one-h1.ts';
import type { CheckedPages, Finding } from './checked-pages.ts';
import { noPageIsEmpty } from './no-page-is-empty.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** Each property that must hold, in the order a reader would notice that it does not. */
const checks = [everyPageHasOneH1, titlesAreUnique, noPageIsEmpty, everyLinkResolves];

/** The number of properties that are checked. */
export const checkCount = checks.length;

/** Checks the pages of a release that are new or changed, and those that point to what went. @returns every finding of every check */
export function checkPages(checked: CheckedPages): Finding[] {
  return checks.flatMap((check) => check(checked));
}
