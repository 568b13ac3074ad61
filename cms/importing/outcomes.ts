import type { LeftOut } from './source.ts';

/** What becomes of one page of another site. */
export interface ItemOutcome {
  /** What it is there: `post`, `row 3`. */
  kind: string;
  title: string;
  /** The collection it becomes a draft of. */
  into: string;
  outcome: 'new' | 'changed' | 'same' | 'kept' | 'refused';
  words: string;
  /** What is lost of it, as sentences. */
  lost: string[];
  /** Addresses of the pictures and files that it shows there, which are not brought along. */
  media: string[];
  /** The draft, where there is one. */
  document?: string;
}

/** What becomes of one address of another site. */
export interface AddressOutcome {
  from: string;
  /** `nothing`: it would answer nothing here. `waits`: it leads on as soon as its page is public. */
  outcome: 'new' | 'same' | 'waits' | 'kept' | 'nothing' | 'refused';
  words: string;
}

/** What becomes of everything in a file. */
export interface ImportReport {
  /** What the file is: “WordPress”. */
  format: string;
  /** Whether it was only tried: nothing of it was kept. */
  isDry: boolean;
  items: ItemOutcome[];
  addresses: AddressOutcome[];
  leftOut: LeftOut[];
  /** Columns of a spreadsheet that were passed over. */
  ignored: string[];
}

/** A picture or a file of the other site that somebody has still to bring along, with the pages that show it. */
export interface MediaToBring {
  address: string;
  on: Pick<ItemOutcome, 'title' | 'into' | 'document'>[];
}

/** The pictures and files that are still to be brought along, in the order in which pages show them; each once. */
export function mediaToBring(items: readonly ItemOutcome[]): MediaToBring[] {
  const found = new Map<string, MediaToBring>();
  for (const { media, outcome, ...on } of items) {
    if (outcome === 'refused') continue;
    for (const address of media) {
      const known = found.get(address) ?? { address, on: [] };
      known.on.push(on);
      found.set(address, known);
    }
  }
  return [...found.values()];
}
