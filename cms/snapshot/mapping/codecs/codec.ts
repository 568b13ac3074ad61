import type { Block } from 'payload';
import type { Context } from '../context.ts';

/** What writing a model's value back needs to know. */
export interface WriteContext {
  /** The collection a document, picture or file is in. */
  collectionOf: (id: string) => string;
}

/** Blocks by their names in the content model. */
export type Blocks = Readonly<Record<string, Block>>;

/** How one kind of value goes from the CMS into the model, and back. A field names its own, as `custom.codec`. */
export interface Codec {
  /** The model's value; undefined where nothing was written. Notes what cannot be read. */
  toModel: (written: unknown, context: Context) => unknown;
  /** The same value as an officer would write it. */
  toCms: (value: unknown, context: WriteContext) => unknown;
  /** The blocks that a text of this kind may hold. */
  blocks?: Blocks;
}
