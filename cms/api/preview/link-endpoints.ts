import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadHandler, PayloadRequest, Where } from 'payload';
import { plainPage } from '../../../publish/http/plain-page.ts';
import type { PreviewRequest } from '../../../publish/preview.ts';
import { canPublish } from '../../access/policies.ts';
import { roleOf } from '../../access/roles.ts';
import { isUnderEmbargo } from '../../access/embargo/refuse-closed.ts';
import { environment } from '../../environment.ts';
import type { PreviewLink } from '../../payload-types.ts';
import { launchSetsSlug } from '../../workflow/sets/collections.ts';
import { membersOf, readSet } from '../../workflow/sets/members.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { titleOf } from '../../workflow/scheduling/title-of.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import { WorkerUnreachableError } from '../../worker-client/ask-worker.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { pageWithSet, requestOfSet } from '../sets/preview.ts';
import { askForPage } from './ask-for-page.ts';
import { previewedDraft, previewTarget, readDraft } from './draft.ts';
import { htmlAnswer, pathIn } from './endpoints.ts';
import { previewFile } from './preview-file.ts';
import { asPreview } from './preview-html.ts';
import { previewLinkAddress, readToken } from './signed-link.ts';

const collection = 'preview-links';

/** A link as the page of its document shows it. */
export interface ShownLink {
  id: string;
  address: string;
  madeBy: string;
  /** When it runs out (ISO). */
  expiresAt: string;
  /** Whether whoever asks may revoke it. */
  isRevocable: boolean;
}

/** Days a link can be good for. */
const daysOfLinks = [1, 7, 30] as const;

const dayInMs = 86_400_000;

/** `GET /api/preview-links/document?of=news&document=…`: the links to one document, or launch set, that are still good. */
export const linksOfDocument = officerEndpoint('get', '/document', async (req): Promise<{ links: ShownLink[] }> => {
  const { of, document } = linkedTarget(req.query);
  const good: Where[] = [
    { of: { equals: of } },
    { document: { equals: document } },
    { revokedAt: { exists: false } },
    { expiresAt: { greater_than: new Date().toISOString() } },
  ];
  const rows = await find({ and: good }, req);
  return { links: rows.map((row) => shown(row, req)) };
});

/** `POST /api/preview-links/make {of, document, days}`: makes a link that shows the draft of one document, or those of a launch set, to whoever has it. */
export const makePreviewLink = officerEndpoint('post', '/make', async (req): Promise<ShownLink> => {
  await addDataAndFileToRequest(req);
  const target = linkedTarget(req.data);
  const days: unknown = req.data?.['days'];
  if (!daysOfLinks.some((one) => one === days)) throw refused(`Say for how many days: ${daysOfLinks.join(', ')}.`, 400);
  const title = await titleFor(target, req);
  const row = await req.payload.create({
    collection,
    data: {
      ...target,
      id: randomUUID(),
      title,
      madeBy: nameOf(req),
      maker: String(req.user?.id),
      expiresAt: new Date(Date.now() + Number(days) * dayInMs).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  return shown(row, req);
});

/** `POST /api/preview-links/ID/revoke`: ends a link at once. Whoever made it may, and whoever may publish. */
export const revokePreviewLink = officerEndpoint('post', '/:id/revoke', async (req): Promise<object> => {
  const row = await rowOf(String(req.routeParams?.['id'] ?? ''), req);
  if (row === undefined) throw refused('There is no such link (any more).', 404);
  if (!isRevocable(row, req)) throw refused('Only whoever made this link, editors and administrators can revoke it.', 403);
  await req.payload.update({
    collection,
    id: row.id,
    data: { revokedAt: new Date().toISOString(), revokedBy: nameOf(req) },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { message: 'Revoked. The link shows nothing any more.' };
});

/** `GET /api/preview/link/TOKEN`: the page of the newest draft, for whoever has the link. */
const linkedPage: PayloadHandler = async (req) => {
  const link = await standingLink(req);
  if ('answer' in link) return link.answer;
  try {
    if (link.row.of === launchSetsSlug) return await pageOfSet(link.row.document, req);
    const target = previewTarget({ of: link.row.of, document: link.row.document });
    const { request } = await previewedDraft(target, await readDraft(target, 'link', req), 'link', req);
    const page = await askForPage(request);
    return htmlAnswer(asPreview(page.body, { files: filesOf(req), publicUrl: environment.publicUrl, path: page.path }));
  } catch (error) {
    if (error instanceof WorkerUnreachableError)
      return words(503, 'The preview cannot be shown just now', 'Please try again in a few minutes.');
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return words(
      error.status === 404 ? 404 : 409,
      'There is nothing to see yet',
      'The page is still being written, or is not there any more. Ask whoever sent you this link.',
    );
  }
};

/** `GET /api/preview/link/TOKEN/file/…`: what that page loads: styles, fonts, and the pictures and files that the draft uses. */
const linkedFile: PayloadHandler = async (req) => {
  const link = await standingLink(req);
  if ('answer' in link) return link.answer;
  const path = pathIn(req);
  // Styles and fonts are everybody's.
  const only = /^\/(?:images|files)\//.test(path) ? await mediaOfDraft(link.row, req) : new Set<string>();
  const found = await previewFile({ path, files: filesOf(req), looker: 'link', only }, req);
  return found ?? words(404, 'Not found', 'This preview has no such file.');
};

/** The pictures and files that the draft of a link uses. */
async function mediaOfDraft({ of, document }: PreviewLink, req: PayloadRequest): Promise<ReadonlySet<string>> {
  const request = of === launchSetsSlug ? await requestOfSet(document, 'link', req) : await requestOfDraft({ of, document }, req);
  return new Set([...(request.images ?? []), ...(request.files ?? [])].map(({ id }) => id));
}

async function requestOfDraft(of: Target, req: PayloadRequest): Promise<Pick<PreviewRequest, 'images' | 'files'>> {
  const target = previewTarget({ ...of });
  return (await previewedDraft(target, await readDraft(target, 'link', req), 'link', req)).request;
}

/** A document that has a preview, or a launch set. @throws APIError where it is neither */
function linkedTarget(given: Record<string, unknown> | undefined): Target {
  const { of, document } = given ?? {};
  return of === launchSetsSlug && typeof document === 'string' ? { of, document } : previewTarget(given);
}

/** What a link is called. @throws APIError where whoever makes it may not read all that it would show */
async function titleFor(target: Target, req: PayloadRequest): Promise<string> {
  if (target.of !== launchSetsSlug) {
    const draft = await readDraft(target, 'officer', req);
    if (draft['isEmbargoed'] === true)
      throw refused('This is under embargo, so no link shows it. Add people under “Who can read it before it is live” instead.', 409);
    return titleOf(target, draft, req);
  }
  const { name } = await readSet(target.document, req);
  for (const { of, document } of await membersOf(target.document, req))
    if (await isUnderEmbargo({ of, document }, req))
      throw refused('Something in this set is under embargo, so no link shows it. Take the embargo off, or take it out of the set.', 409);
  await requestOfSet(target.document, 'officer', req);
  return `Launch set “${name}”`;
}

/** A page as it will be with a set: the one that was asked for, or the first of the set. */
async function pageOfSet(set: string, req: PayloadRequest): Promise<Response> {
  const { path } = req.query;
  const first = (await membersOf(set, req)).find(({ of, action }) => action === 'publish' && isDocumentCollection(of));
  const show = typeof path === 'string' ? { path } : first === undefined ? { path: '/' } : { document: first.document };
  const pages = `/api/preview/link/${tokenIn(req)}?path=`;
  return pageWithSet(set, show, { pages, files: filesOf(req) }, 'link', req);
}

/** What somebody without an account may see by a link. */
export const linkedPreviewEndpoints: Endpoint[] = [
  { method: 'get', path: '/preview/link/:token', handler: linkedPage },
  { method: 'get', path: '/preview/link/:token/file/:path+', handler: linkedFile },
];

/** The link that a request came by; or what to say where it is no good. */
async function standingLink(req: PayloadRequest): Promise<{ row: PreviewLink } | { answer: Response }> {
  const signed = readToken(tokenIn(req));
  // The signature is looked at first: whoever guesses costs the database nothing.
  if (signed === undefined)
    return { answer: words(404, 'This link is not complete', 'Open it again from where you were sent it, all of it.') };
  if (signed.expires <= Date.now()) return { answer: words(410, 'This link has run out', 'Ask whoever sent it to you for a new one.') };
  const row = await rowOf(signed.id, req);
  const ended = row === undefined || row.revokedAt || Date.parse(row.expiresAt) !== signed.expires || !(await isMakerHere(row, req));
  return ended ? { answer: words(410, 'This link was ended', 'Ask whoever sent it to you for a new one.') } : { row };
}

/** Whether whoever made a link may still use the CMS. */
async function isMakerHere({ maker }: PreviewLink, req: PayloadRequest): Promise<boolean> {
  const user = await req.payload.findByID({ collection: 'users', id: maker, depth: 0, disableErrors: true, overrideAccess: true, req });
  return roleOf(user) !== undefined;
}

async function rowOf(id: string, req: PayloadRequest): Promise<PreviewLink | undefined> {
  const [row] = await find({ id: { equals: id } }, req);
  return row;
}

async function find(where: Where, req: PayloadRequest): Promise<PreviewLink[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  return docs;
}

function shown(row: PreviewLink, req: PayloadRequest): ShownLink {
  const { id, madeBy } = row;
  const expires = Date.parse(row.expiresAt);
  return {
    id,
    madeBy,
    address: previewLinkAddress({ id, expires }),
    expiresAt: new Date(expires).toISOString(),
    isRevocable: isRevocable(row, req),
  };
}

function isRevocable({ maker }: PreviewLink, { user }: PayloadRequest): boolean {
  return canPublish(user) || maker === String(user?.id);
}

function tokenIn({ routeParams }: PayloadRequest): string {
  return String(routeParams?.['token'] ?? '');
}

function filesOf(req: PayloadRequest): string {
  return `/api/preview/link/${tokenIn(req)}/file`;
}

function nameOf({ user }: PayloadRequest): string {
  const { name, email } = (user ?? {}) as { name?: unknown; email?: unknown };
  return String(name || email || 'somebody');
}

function words(status: number, title: string, text: string): Response {
  return htmlAnswer(plainPage(title, text), status);
}

function refused(message: string, status: number): Error {
  return new APIError(message, status, { code: 'preview-link' }, true);
}
