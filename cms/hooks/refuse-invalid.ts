import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import { validateAlert, validateDocument, validateGlobal, validateRedirect } from '../checks/validators.ts';
import type { FieldProblem } from '../mapping/problems.ts';

/**
 * Refuses to publish a document that the public site could not show, or that would break something there,
 * naming every field and what to do. A draft is always saved.
 */
export const refuseInvalidDocument: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data;
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: await validateDocument(collection, { ...data, id }, req), req });
  return data;
};

/** The same for an alert. */
export const refuseInvalidAlert: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data['_status'] === 'published') refuse({ collection: collection.slug, problems: validateAlert(collection, data), req });
  return data;
};

/** The same for a redirect, which has no drafts. */
export const refuseInvalidRedirect: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: await validateRedirect(collection, { ...data, id }, req), req });
  return data;
};

/** The same for a global. */
export const refuseInvalidGlobal: GlobalBeforeChangeHook = ({ data, global, req }) => {
  if (data['_status'] === 'published') refuse({ global: global.slug, problems: validateGlobal(global, data), req });
  return data;
};

interface Refusal {
  collection?: string;
  global?: string;
  id?: string;
  problems: FieldProblem[];
  req: PayloadRequest;
}

/** Throws unless there is nothing to refuse. The admin marks the fields by their paths. */
function refuse({ problems, req, ...of }: Refusal): void {
  if (problems.length === 0) return;
  throw new ValidationError({ ...of, errors: problems.map(({ field, path, reason }) => ({ label: field, path, message: reason })), req });
}
