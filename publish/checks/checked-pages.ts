import type { Problem } from '../change.ts';
import type { PageFacts } from '../rendering/page-facts.ts';

/** What the checks look at. */
export interface CheckedPages {
  /** The HTML pages that are new or changed, by address. */
  changed: ReadonlyMap<string, PageFacts>;
  /** The fragments of any page of the new release; undefined where no HTML page stands. */
  idsOf: (path: string) => readonly string[] | undefined;
  /** Pages, changed ones left out, with a title. */
  othersWithTitle: (title: string) => readonly string[];
  /** Unchanged pages that link to fragments which are gone, each with its link. */
  lostFragments: readonly { path: string; link: string }[];
  /** Whether something answers at an address: a page, a file, a feed, a redirect, a tombstone. */
  answers: (path: string) => boolean;
}

/** A page or a change that lacks a property it must have. */
export interface Finding extends Problem {
  /** The page's address; empty where no page is at fault but a change itself. */
  path: string;
  /** Where a link on it leads, when that is what is wrong. */
  target?: string;
  /** The change that is at fault, where that is known. */
  culprit?: { collection: string; id: string };
}
