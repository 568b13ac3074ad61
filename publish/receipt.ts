import type { Problem, Quarantined } from './change.ts';

/** What became of an address with a release. */
export interface AddressChange {
  path: string;
  what: 'added' | 'changed' | 'moved' | 'withdrawn';
}

/** What the public server answered about a new release. */
export interface Proof {
  /** How many addresses were fetched and found as the release has them. */
  proved: number;
  /** Addresses that answered something else, with what. */
  wrong: { path: string; reason: string }[];
  /** When the last of them had answered. */
  at: string;
}

/** What made a receipt: a publish, or why there was none. */
export type ReceiptKind = 'publish' | 'full' | 'unchanged' | 'renderer' | 'rollback' | 'refused';

/**
 * Proof that a publish reached the public, or why it did not. It is kept in the same transaction as its release, so
 * that neither is there without the other, and handed to the CMS afterwards.
 */
export interface Receipt {
  /** The same wherever it is kept: a UUID. */
  id: string;
  kind: ReceiptKind;
  /** The release that is live now. */
  release: number;
  /** When it was committed, which made it live; the proof says when the public server had it. */
  at: string;
  /** Whose changes it made live. */
  by: string;
  /** From taking the changes to the swap, in milliseconds. */
  ms: number;
  /** Why there is no release, where there is none. */
  message?: string;
  /** The HTML pages and other addresses that are different. */
  addresses: AddressChange[];
  /** Pages that were rendered, changed or not. */
  rendered: number;
  /** Pages that show something older for a moment yet, and are rendered behind the swap, after those people come to first. */
  waiting: number;
  /** Properties that were checked on every changed page. */
  checks: number;
  /** What was made live, as the CMS names it. */
  shown: { collection: string; id: string; version: string }[];
  /** What was quarantined, and why. */
  quarantined: Quarantined[];
  /** Milliseconds of each step. */
  steps: Record<string, number>;
}

/** A receipt on its way to the CMS. */
export interface StagedReceipt extends Receipt {
  /** Absent until the public server has been asked. */
  proof?: Proof;
}

/** A publish that was refused as a whole: the live site stays as it was. */
export class PublishRefusedError extends Error {
  override name = 'PublishRefusedError';
  readonly problems: Problem[];
  constructor(message: string, problems: Problem[], options?: { cause?: unknown }) {
    super(message, options);
    this.problems = problems;
  }
}

/** What a release would lose. */
export interface Loss {
  /** What would go, each by its collection and identifier. */
  documents: { collection: string; id: string; title: string }[];
  /** How many documents would be left. */
  left: number;
  /** Says that exactly these are meant: publish with it as `confirmedLoss`. */
  confirm: string;
}

/** A publish that was refused because a large part of the site would go. Somebody who was shown the list can confirm it. */
export class ShrinkRefusedError extends PublishRefusedError {
  override name = 'ShrinkRefusedError';
  readonly loss: Loss;
  constructor(message: string, loss: Loss) {
    super(message, []);
    this.loss = loss;
  }
}

/** A publish that was not tried, because somebody went back to an earlier release and nobody resumed since. */
export class PublishPausedError extends Error {
  override name = 'PublishPausedError';
}
