import type { PayloadRequest } from 'payload';
import type { Issue } from '../../snapshot/mapping/context.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';

/**
 * How much a finding weighs. An `error` keeps a document from being published until it is mended or an editor says why it
 * stays; a `suggestion` never does.
 */
export type Weight = 'error' | 'suggestion';

/** Something in a document that could be better, at a place, with what to do about it. */
export interface Advice extends Issue {
  weight: Weight;
  /** The words it is about, as they stand there, so that they can be marked; absent where it is about the field as a whole. */
  words?: string;
  /** What tells it from others of its check in the same field, where the words alone do not: the address of a link, say. */
  about?: string;
}

/** A document that is looked at, finished or not. */
export interface AdvisedDocument {
  id: string;
  /** As the content model has it. Where it is being written, parts of it may be missing or not fit. */
  document: Data;
  /** The day in London (YYYY-MM-DD). */
  today: string;
  /** What a check may read with. */
  req: PayloadRequest;
}

/** Looks for one kind of thing that could be better. */
export type Adviser = (advised: AdvisedDocument) => Advice[] | Promise<Advice[]>;
