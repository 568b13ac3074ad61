import type { PayloadRequest } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Redirect } from '../../content/model/redirect.ts';
import type { Issue } from '../snapshot/mapping/context.ts';
import type { Data } from '../snapshot/mapping/fields.ts';

/** Finds what lacks a property that must hold beside fitting the content model, which the check is named after. */
export type Check<Checked> = (checked: Checked) => Promise<Issue[]> | Issue[];

/** A document that somebody wants to publish. */
export interface CheckedDocument {
  collection: Collection;
  id: string;
  /** As the public would see it. */
  document: Document;
  /** As it was written; it says which collection a reference is to. */
  written: Data;
  /** The request it came with, so that the check sees what the same save wrote before. */
  req: PayloadRequest;
  /** Set where other fields of it do not fit the content model. */
  isUnfit?: boolean;
}

/** A redirect that somebody wants to make, and the request it came with. */
export interface CheckedRedirect {
  redirect: Redirect;
  /** As it was written; it says which collection a reference is to. */
  written: Data;
  req: PayloadRequest;
}
