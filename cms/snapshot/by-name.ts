import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { GlobalName, Globals } from '../../content/model/globals/index.ts';
import { documentCollections } from '../collections/documents.ts';
import { contentGlobals } from '../globals/content.ts';
import type { Data } from './fields.ts';
import { type Mapped, toDocument, toGlobal } from './to-document.ts';

/** A document of the CMS, read at depth 0, as the content model has it; for previews, of a draft as well. */
export function mapDocument(collection: Collection, written: Data): Mapped<Document> {
  return toDocument(documentCollections[collection], written);
}

/** A global of the CMS, read at depth 0, as the content model has it. */
export function mapGlobal<N extends GlobalName>(name: N, written: Data): Mapped<Globals[N]> {
  return toGlobal<N>(contentGlobals[name], written);
}
