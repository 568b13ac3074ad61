import type { Held, Problem } from './change.ts';
import type { Proof } from './steps/prove-live.ts';

/** What became of an address with a release. */
export interface AddressChange {
  path: string;
  what: 'added' | 'changed' | 'moved' | 'withdrawn';
}

/** Proof that a publish reached the public, or why it did not. */
export interface Receipt {
  /** The release that is live now. */
  release: number;
  /** Whether this publish made it; where nothing the public sees was different, the release before stays. */
  isNew: boolean;
  /** When the public could first see it. */
  liveAt: string;
  /** From taking the changes to the proof, in milliseconds. */
  ms: number;
  /** The HTML pages and other addresses that are different. */
  addresses: AddressChange[];
  /** Pages that were rendered, changed or not. */
  rendered: number;
  /** Properties that were checked on every changed page. */
  checks: number;
  proof: Proof;
  /** What was made live, as the CMS names it. */
  shown: { collection: string; id: string; version: string }[];
  /** What was held back, and why. */
  held: Held[];
  /** Milliseconds of each step. */
  steps: Record<string, number>;
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
