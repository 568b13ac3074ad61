import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import { checkBeforePublish } from '../checks/index.ts';
import { publicFieldsOf } from '../collections/public-fields.ts';
import type { Data } from '../snapshot/fields.ts';
import { type FieldProblem, problemsFrom } from '../snapshot/problems.ts';
import { toAlert, toDocument, toGlobal, toRedirect } from '../snapshot/to-document.ts';

/**
 * Refuses to publish a document that the public site could not show, or that would break something there,
 * naming every field and what to do. A draft is always saved.
 */
export const refuseUnfitDocument: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data;
  const id = String(originalDoc?.id ?? data['id']);
  const written: Data = { ...data, id, updatedAt: new Date().toISOString() };
  const { ok: document, problems } = toDocument(collection, written);
  if (document === undefined) throw refusal({ collection: collection.slug, id, problems, req });
  const findings = await checkBeforePublish({ collection: collection.slug as Collection, id, document, written, req });
  refuse({ collection: collection.slug, id, problems: problemsFrom(findings, publicFieldsOf(collection), document), req });
  return data;
};

/** The same for an alert. */
export const refuseUnfitAlert: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data;
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: toAlert(collection, { ...data, id }).problems ?? [], req });
  return data;
};

/** The same for a redirect, which has no drafts. */
export const refuseUnfitRedirect: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: toRedirect(collection, { ...data, id }).problems ?? [], req });
  return data;
};

/** The same for a global. */
export const refuseUnfitGlobal: GlobalBeforeChangeHook = ({ data, global, req }) => {
  if (data['_status'] !== 'published') return data;
  refuse({ global: global.slug, problems: toGlobal(global, data).problems ?? [], req });
  return data;
};

interface Refusal {
  collection?: string;
  global?: string;
  id?: string;
  problems: FieldProblem[];
  req: PayloadRequest;
}

function refuse(found: Refusal): void {
  if (found.problems.length > 0) throw refusal(found);
}

/** The admin marks the fields by their paths. */
function refusal({ problems, req, ...of }: Refusal): ValidationError {
  return new ValidationError({ ...of, errors: problems.map(({ field, path, reason }) => ({ label: field, path, message: reason })), req });
}
