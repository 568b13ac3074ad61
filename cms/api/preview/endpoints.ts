import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { plainPage } from '../../../publish/http/plain-page.ts';
import { environment } from '../../environment.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { askForPage, type PreviewedPage } from './ask-for-page.ts';
import { previewedDraft, previewTarget, readDraft } from './draft.ts';
import { previewFile } from './preview-file.ts';
import { previewHeaders } from './preview-headers.mjs';
import { asPreview } from './preview-html.ts';

/** A page with what somebody is typing laid over what is public. */
export interface PreviewAnswer {
  /** Where the page would stand. */
  path: string;
  html: string;
  /** What stands in the way of publishing it, field by field. */
  problems: FieldProblem[];
  /** What the checks of a release say of the page: a link that leads nowhere, say. */
  findings: PreviewedPage['findings'];
}

/** `GET /api/preview/page?of=news&document=…`: the page of the newest draft, as it is saved. */
const savedPage = officerEndpoint('get', '/preview/page', async (req) => {
  const target = previewTarget(req.query);
  const draft = await readDraft(target, 'officer', req);
  const previewed = await previewedDraft(target, draft, 'officer', req).catch((error: unknown) => {
    if (error instanceof APIError && error.status === 422) return error;
    throw error;
  });
  if (previewed instanceof APIError) return htmlAnswer(plainPage('There is no page to show yet', previewed.message), previewed.status);
  const { request } = previewed;
  const page = await askForPage(request);
  return htmlAnswer(asPreview(page.body, { files: '/api/preview/file', publicUrl: environment.publicUrl, path: page.path }));
});

/** `POST /api/preview/page {of, document, data}`: the page with what is in a form laid over it; nothing is saved. */
const livePage = officerEndpoint('post', '/preview/page', async (req): Promise<PreviewAnswer> => {
  await addDataAndFileToRequest(req);
  const target = previewTarget(req.data);
  const data: unknown = req.data?.['data'];
  if (!isRow(data)) throw new APIError('Send the fields of the form as “data”.', 400, undefined, true);
  const { request, problems } = await previewedDraft(target, { ...(await readDraft(target, 'officer', req)), ...data }, 'officer', req);
  const { path, body, findings } = await askForPage(request);
  const html = asPreview(body, { files: '/api/preview/file', publicUrl: environment.publicUrl, path });
  return { path, html, problems, findings };
});

/** `GET /api/preview/file/…`: what a preview's page loads, under its public address. */
const file = officerEndpoint('get', '/preview/file/:path+', async (req) => {
  const found = await previewFile({ path: pathIn(req), files: '/api/preview/file', looker: 'officer' }, req);
  if (found === undefined) throw new APIError('There is no such file in a preview.', 404, undefined, true);
  return found;
});

/** Previews for officers who are signed in. */
export const previewEndpoints: Endpoint[] = [savedPage, livePage, file];

/** The public address that a request for a file of a preview names. */
export function pathIn({ routeParams }: PayloadRequest): string {
  const parts: unknown = routeParams?.['path'];
  return `/${(Array.isArray(parts) ? parts : [parts]).map(String).join('/')}`;
}

/** A page of a preview, with the headers that let nothing run in it. */
export function htmlAnswer(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: { ...previewHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  });
}
