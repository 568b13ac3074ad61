import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import { validateAlert, validateDocument, validateFact, validateGlobal, validateRedirect } from '../checks/validators.ts';
import { isLaunching } from '../workflow/sets/launching.ts';
import { type Checked, problemsOfErrors } from '../checks/findings.ts';
import { roleOf } from '../access/roles.ts';
import { isBroughtBack } from '../workflow/bin/brought-back.ts';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { type FieldProblem, marksFrom } from '../snapshot/mapping/problems.ts';

/**
 * Refuses to publish a document that the public site could not show, or that would break something there,
 * naming every field and what to do. A draft is always saved.
 */
export const refuseInvalidDocument: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published' || isLaunching(req)) return data;
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: await validateDocument(collection, { ...data, id }, req), req });
  const { slug: of } = collection;
  await refuseErrors({ of, document: id, source: collection, written: { ...data, id } }, { collection: of, id, req });
  return data;
};

/** The same for an alert. */
export const refuseInvalidAlert: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (data['_status'] === 'published' && !isLaunching(req))
    refuse({ collection: collection.slug, problems: await validateAlert(collection, data, req), req });
  return data;
};

/** The same for a fact. */
export const refuseInvalidFact: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data['id']);
  if (data['_status'] === 'published')
    refuse({ collection: collection.slug, id, problems: validateFact(collection, { ...data, id }), req });
  return data;
};

/** The same for a redirect, which has no drafts. */
export const refuseInvalidRedirect: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (isLaunching(req)) return data;
  const id = String(originalDoc?.id ?? data['id']);
  refuse({ collection: collection.slug, id, problems: await validateRedirect(collection, { ...data, id }, req), req });
  return data;
};

/** The same for a global. */
export const refuseInvalidGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  if (data['_status'] !== 'published' || isLaunching(req)) return data;
  refuse({ global: global.slug, problems: await validateGlobal(global, data, req), req });
  await refuseErrors({ of: 'globals', document: global.slug, source: global, written: data }, { global: global.slug, req });
  return data;
};

/**
 * Refuses what the public could be shown and should not be, unless an editor said why it stays. What was approved for a time
 * of its own was checked when it was scheduled, and what is loaded or comes back from the bin was public: those go through.
 */
async function refuseErrors(checked: Checked, of: Omit<Refusal, 'problems'>): Promise<void> {
  const { req } = of;
  if (roleOf(req.user) === undefined || bulkLoadOf(req) !== undefined || isBroughtBack(req)) return;
  refuse({ ...of, problems: await problemsOfErrors(checked, req) });
}

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
  const errors = marksFrom(problems).map(({ field, path, message }) => ({ label: field, path, message }));
  const error = new ValidationError({ ...of, errors, req });
  error.message = refusal(problems);
  throw error;
}

/** The refusal as a whole: how much is wrong, where, and what to do. The admin takes a message apart at its first colon, so it has none. */
function refusal(problems: readonly FieldProblem[]): string {
  const [first] = problems;
  const places = [...new Set(problems.map(({ field }) => field).filter((field) => field !== ''))];
  if (problems.length === 1 && first !== undefined && !first.reason.includes(':'))
    return `This was not published. ${first.field === '' ? '' : `${first.field} – `}${first.reason}`;
  const where = places.length === 0 ? '' : `, in ${new Intl.ListFormat('en-GB').format(places)}`;
  return `This was not published. ${problems.length === 1 ? 'One thing needs' : `${problems.length} things need`} putting right${where}. The list at the top of the page says what to do about each.`;
}
