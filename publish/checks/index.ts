import type { Problem } from '../change.ts';
import { everyLinkResolves } from './every-link-resolves.ts';
import { everyPageHasOneH1 } from './every-page-has-one-h1.ts';
import { noPageIsEmpty } from './no-page-is-empty.ts';
import type { PageFacts } from './page-facts.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** What the checks look at. */
export interface Checked {
  /** Every HTML page of the new release, by address. */
  pages: ReadonlyMap<string, PageFacts>;
  /** The addresses that are new or changed. */
  changed: ReadonlySet<string>;
  /** Addresses that were pages of the live release and are not of the new one, and fragments that went. */
  hasLostTargets: boolean;
  /** Whether something that is no HTML page answers at an address: a file, a feed, a redirect. */
  answers: (path: string) => boolean;
}

/** A page that lacks a property every page must have. */
export interface Finding extends Problem {
  /** The page's address. */
  path: string;
  /** Where a link on it leads, when that is what is wrong. */
  target?: string;
}

/** Each property that must hold, in the order a reader would notice that it does not. */
const checks = [everyPageHasOneH1, titlesAreUnique, noPageIsEmpty, everyLinkResolves];

/** The number of properties that are checked. */
export const checkCount = checks.length;

/** Checks the pages of a release. @returns every finding of every check */
export function checkPages(checked: Checked): Finding[] {
  return checks.flatMap((check) => check(checked));
}
