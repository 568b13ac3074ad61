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
