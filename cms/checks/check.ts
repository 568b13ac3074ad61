import type { PayloadRequest } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Issue } from '../mapping/context.ts';
import type { Data } from '../mapping/fields.ts';

/** A document that somebody wants to publish. */
export interface Publishing {
  collection: Collection;
  id: string;
  /** As the public would see it. */
  document: Document;
  /** As it was written; it says which collection a reference is to. */
  written: Data;
  /** The request it came with, so that the check sees what the same save wrote before. */
  req: PayloadRequest;
}

/** Finds what is wrong with a document that fits the content model, but not the rest of the site. */
export type Check = (publishing: Publishing) => Promise<Issue[]> | Issue[];
