import { APIError } from 'payload';
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { type Alert, alert } from '../../../content/model/alert.ts';
import { document } from '../../../content/model/documents/index.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { type GlobalName, globals } from '../../../content/model/globals/index.ts';
import { mediaIn } from '../../../content/model/media.ts';
import type { PreviewRequest } from '../../../publish/preview.ts';
import { validateAlert, validateDocument, validateGlobal } from '../../checks/validators.ts';
import { publicFactsFor } from '../../checks/lookups/public-facts.ts';
import { sourceOf } from '../../checks/source-of.ts';
import { alerts } from '../../collections/alerts.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { type Facts, noFacts } from '../../snapshot/mapping/lay-facts-over.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import { isSchedulable } from '../../workflow/scheduling/is-schedulable.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { documentFacts, readForModel } from '../../snapshot/to-document.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import { toFile, toImage } from '../../snapshot/to-media.ts';
import { withStandIns } from './stand-ins.ts';

/** Who looks: an officer, with their own rights, or the holder of a signed link to this one document. */
export type Looker = 'officer' | 'link';

/** A document, alert or global that has a preview, as the address of a request names it. @throws APIError where it has none */
export function previewTarget(given: Record<string, unknown> | undefined): Target {
  const target = { of: given?.['of'], document: given?.['document'] };
  if (typeof target.of !== 'string' || typeof target.document !== 'string' || target.document === '')
    throw new APIError('Say which document: its collection as “of”, and its identifier as “document”.', 400, undefined, true);
  const named = { of: target.of, document: target.document };
  // What can be scheduled is what the public reads.
  if (!isSchedulable(named)) throw new APIError(`Nothing in “${named.of}” has a page to preview.`, 400, undefined, true);
  return named;
}

/** The newest words of something, as its form has them. @throws APIError where there is no such thing, or not for whoever looks */
export async function readDraft({ of, document: id }: Target, looker: Looker, req: PayloadRequest): Promise<Data> {
  const asked = { draft: true, depth: 0, overrideAccess: looker === 'link', user: req.user, req } as const;
  if (of === 'globals') return dataOf(await req.payload.findGlobal({ slug: id as GlobalSlug, ...asked }));
  const found = await req.payload.findByID({ collection: of as CollectionSlug, id, disableErrors: true, ...asked });
  // A link shows nothing to whoever has it that is kept to some officers.
  if (found === null || (looker === 'link' && dataOf(found)['isEmbargoed'] === true))
    throw new APIError('This document is not there (any more).', 404, undefined, true);
  return dataOf(found);
}

/** What to ask the publisher for, so that it shows a draft. */
export interface PreviewedDraft {
  request: PreviewRequest;
  /** What stands in the way of publishing it, field by field. */
  problems: FieldProblem[];
}

/**
 * A draft as the publisher lays it over what is public, with the pictures and files it uses. What is not written yet has a
 * stand-in, so that a page is to be seen from the first words on.
 * @throws APIError where so little fits that there is no page to see
 */
export async function previewedDraft(target: Target, written: Data, looker: Looker, req: PayloadRequest): Promise<PreviewedDraft> {
  const problems = looker === 'officer' ? await problemsOf(target, stamped(target, written), req) : [];
  return { request: await draftRequest(target, written, looker, req, problems), problems };
}

/** What to ask the publisher for, so that it shows a draft; see {@link previewedDraft}. */
export async function draftRequest(
  target: Target,
  written: Data,
  looker: Looker,
  req: PayloadRequest,
  problems: readonly FieldProblem[] = [],
  /** Facts as they will be, in place of those that are public. */
  facts: Facts = noFacts,
): Promise<PreviewRequest> {
  const draft = stamped(target, written);
  const known = await publicFactsFor(req, sourceOf(target), draft);
  const model = modelOf(target, draft, new Map([...known, ...facts]));
  if (model === undefined) throw tooLittle(problems);
  return { ...model.request, ...(await mediaOf(model.content, looker, req)) };
}

function stamped({ document }: Target, written: Data): Data {
  return { updatedAt: new Date().toISOString(), ...written, id: document };
}

/** What is wrong with a draft that somebody would publish now. */
export function problemsOf({ of, document: id }: Target, written: Data, req: PayloadRequest): FieldProblem[] | Promise<FieldProblem[]> {
  if (of === 'globals') return validateGlobal(contentGlobals[id as GlobalName], written, req);
  if (of === alerts.slug) return validateAlert(alerts, written, req);
  return isDocumentCollection(of) ? validateDocument(documentCollections[of], written, req) : [];
}

type Model = { content: object; request: PreviewRequest };

function modelOf({ of, document: id }: Target, written: Data, facts: Facts): Model | undefined {
  if (of === 'globals') {
    const name = id as GlobalName;
    const content = withStandIns<object>(globals.shape[name], readForModel(contentGlobals[name], written, facts).read);
    return content && { content, request: { show: { path: '/' }, globals: { [name]: content } } };
  }
  if (of === alerts.slug) {
    const content = withStandIns<Alert>(alert, { ...readForModel(alerts, written, facts).read, id });
    // As it looks while it stands there, whenever that is.
    const { starts: _starts, ends: _ends, ...shown } = content ?? {};
    return content && { content, request: { show: { path: content.paths[0] ?? '/' }, alerts: [shown as Alert] } };
  }
  if (!isDocumentCollection(of)) return undefined;
  const collection = documentCollections[of];
  const content = withStandIns<Document>(document, {
    ...readForModel(collection, written, facts).read,
    ...documentFacts(collection, written),
  });
  return content && { content, request: { show: { document: id }, documents: [content] } };
}

/** The pictures and files that something uses, drafts among them. */
async function mediaOf(content: object, looker: Looker, req: PayloadRequest): Promise<Pick<PreviewRequest, 'images' | 'files'>> {
  const used = [...new Set(mediaIn(content))];
  if (used.length === 0) return {};
  const find = async (collection: 'images' | 'files'): Promise<Data[]> => {
    const { docs } = await req.payload.find({
      collection,
      where: looker === 'link' ? { and: [{ id: { in: used } }, { isEmbargoed: { not_equals: true } }] } : { id: { in: used } },
      limit: used.length,
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: looker === 'link',
      user: req.user,
      req,
    });
    return docs.map(dataOf);
  };
  return {
    images: (await find('images')).flatMap((one) => toImage(one).ok?.value ?? []),
    files: (await find('files')).flatMap((one) => toFile(one).ok?.value ?? []),
  };
}

function tooLittle(problems: readonly FieldProblem[]): Error {
  const missing = problems.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`)).join(' ');
  return new APIError(`There is no page to show yet. ${missing}`.trim(), 422, { code: 'no-page-yet', problems }, true);
}
