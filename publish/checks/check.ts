import type { Edited } from '../../content/model/reader/reader.ts';
import type { Change, Problem } from '../change.ts';
import type { PageFacts } from '../rendering/page-facts.ts';
import type { StoreReader } from '../store/index.ts';

/** Finds what lacks a property that must hold, which the check is named after. */
export type Check<Checked> = (checked: Checked) => Finding[];

/** The addresses of a release, before anything is rendered. */
export interface CheckedAddresses {
  edited: Pick<Edited, 'reader' | 'routes' | 'conflicts'>;
  changes: readonly Change[];
  ledger: StoreReader['ledger'];
  /** Whether an address answers whatever the content: scripts, styles, search's files. */
  isFixed: (path: string) => boolean;
  /** Whether something stands at an address of the new release: a page, a file, a feed, a redirect. */
  answers: (path: string) => boolean;
}

/** The pages of a release, rendered but seen by nobody yet. */
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
  /** The picture or file that cannot be shown, when that is what is wrong. */
  upload?: string;
  /** The change that is at fault, where that is known. */
  culprit?: { collection: string; id: string };
}
