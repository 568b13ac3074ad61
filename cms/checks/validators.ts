import type { PayloadRequest } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { GlobalName } from '../../content/model/globals/index.ts';
import { publicFieldsOf, type Source } from '../collections/public-fields.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { type FieldProblem, problemsFrom } from '../snapshot/mapping/problems.ts';
import { toAlert, toDocument, toFact, toGlobal, toRedirect } from '../snapshot/to-document.ts';
import { publicFactsFor } from './lookups/public-facts.ts';
import { checkDocument, checkFittingParts, checkRedirect } from './index.ts';

/** What is wrong with a document somebody wants to publish: by itself, and with the rest of the site as it is. */
export async function validateDocument(collection: Source, written: Data, req: PayloadRequest): Promise<FieldProblem[]> {
  const id = String(written['id'] ?? '');
  const facts = await publicFactsFor(req, collection, written);
  const mapped = toDocument(collection, { ...written, id: id || 'new', updatedAt: new Date().toISOString() }, facts);
  const of = { collection: collection.slug as Collection, id, written, req };
  const fields = publicFieldsOf(collection);
  if (mapped.ok !== undefined) {
    const issues = await checkDocument({ ...of, document: mapped.ok });
    return [...(mapped.doubts ?? []), ...problemsFrom(issues, fields, mapped.ok)];
  }
  // What does not fit does not hide what else is wrong: an officer who mends one fault a time gives up.
  if (mapped.read === undefined) return mapped.problems;
  const { value, issues } = mapped.read;
  const more = await checkFittingParts({ ...of, document: value as unknown as Document }, issues);
  return [...mapped.problems, ...problemsFrom(more, fields, value)];
}

/** What is wrong with a fact. */
export function validateFact(collection: Source, written: Data): FieldProblem[] {
  const { problems, doubts = [] } = toFact(collection, { ...written, id: written['id'] ?? 'new' });
  return problems ?? doubts;
}

/** What is wrong with an alert. */
export async function validateAlert(collection: Source, written: Data, req: PayloadRequest): Promise<FieldProblem[]> {
  const facts = await publicFactsFor(req, collection, written);
  return toAlert(collection, { ...written, id: written['id'] ?? 'new' }, facts).problems ?? [];
}

/** What is wrong with a redirect: by itself, and with the pages and redirects there are. */
export async function validateRedirect(collection: Source, written: Data, req: PayloadRequest): Promise<FieldProblem[]> {
  const { ok: redirect, problems } = toRedirect(collection, { ...written, id: written['id'] ?? 'new' });
  if (redirect === undefined) return problems;
  return problemsFrom(await checkRedirect({ redirect, written, req }), publicFieldsOf(collection), redirect);
}

/** What is wrong with a global. */
export async function validateGlobal(global: Source, written: Data, req: PayloadRequest): Promise<FieldProblem[]> {
  const facts = await publicFactsFor(req, global, written);
  const { problems, doubts = [] } = toGlobal(global.slug as GlobalName, global, written, facts);
  return problems ?? doubts;
}
