import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { plainPage } from '../../../publish/http/plain-page.ts';
import type { PreviewRequest } from '../../../publish/preview.ts';
import { environment } from '../../environment.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { Facts } from '../../snapshot/mapping/lay-facts-over.ts';
import { isUpload, membersOf, readSet } from '../../workflow/sets/members.ts';
import { toFile, toImage } from '../../snapshot/to-media.ts';
import { askForPage } from '../preview/ask-for-page.ts';
import { draftRequest, type Looker, previewTarget, readDraft } from '../preview/draft.ts';
import { htmlAnswer } from '../preview/endpoints.ts';
import { asPreview } from '../preview/preview-html.ts';

/** Where the pages and files of a set’s preview are found. */
interface Places {
  /** What stands before the encoded address of a page. */
  pages: string;
  files: string;
}

/** A page of the site as it will be with a set: that of a member, or whatever stands at an address. Its links lead to such pages again. */
export async function pageWithSet(
  set: string,
  show: PreviewRequest['show'],
  places: Places,
  looker: Looker,
  req: PayloadRequest,
): Promise<Response> {
  try {
    const page = await askForPage({ ...(await requestOfSet(set, looker, req)), show });
    return htmlAnswer(asPreview(page.body, { ...places, publicUrl: environment.publicUrl, path: page.path }));
  } catch (error) {
    if (!(error instanceof APIError) || (error.status !== 404 && error.status !== 422)) throw error;
    const words =
      error.status === 422 ? error.message : 'With this set, no page stands at this address: it is withdrawn, or was never there.';
    return htmlAnswer(plainPage('There is no page to show', words), 404);
  }
}

/** Every draft of a set, as the publisher lays them over what is public. */
export async function requestOfSet(set: string, looker: Looker, req: PayloadRequest): Promise<Omit<PreviewRequest, 'show'>> {
  await readSet(set, req);
  const members = await membersOf(set, req);
  const all: Required<Omit<PreviewRequest, 'show'>> = { documents: [], images: [], files: [], alerts: [], globals: {}, withdrawn: [] };
  const facts = await factsOf(members, looker, req);
  for (const { of, document, action } of members) {
    if (of === 'redirects' || of === 'facts') continue;
    if (action === 'withdraw') all.withdrawn.push(document);
    else if (!isUpload({ of })) {
      const target = previewTarget({ of, document });
      const { show: _, ...request } = await draftRequest(target, await readDraft(target, looker, req), looker, req, [], facts);
      all.documents.push(...(request.documents ?? []));
      all.images.push(...(request.images ?? []));
      all.files.push(...(request.files ?? []));
      all.alerts.push(...(request.alerts ?? []));
      all.globals = { ...all.globals, ...request.globals };
    }
  }
  for (const { of, document } of members.filter((member) => isUpload(member) && member.action === 'publish'))
    await layUpload(all, of, document, looker, req);
  // Where there are alerts, the publisher shows the home page in place of one that is not there.
  const { alerts, ...others } = all;
  return alerts.length === 0 ? others : all;
}

/** The facts that go live with a set, as their drafts have them. */
async function factsOf(
  members: readonly Pick<LaunchSetMember, 'of' | 'document' | 'action'>[],
  looker: Looker,
  req: PayloadRequest,
): Promise<Facts> {
  const facts = new Map<string, Data>();
  for (const { of, document, action } of members)
    if (of === 'facts' && action === 'publish') facts.set(document, await readDraft({ of, document }, looker, req));
  return facts;
}

/** The newest version of a picture or file, in place of the one that is public. */
async function layUpload(
  all: { images: NonNullable<PreviewRequest['images']>; files: NonNullable<PreviewRequest['files']> },
  of: string,
  id: string,
  looker: Looker,
  req: PayloadRequest,
): Promise<void> {
  const found = await req.payload.findByID({
    collection: of as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: looker === 'link',
    user: req.user,
    req,
  });
  // A link shows nothing to whoever has it that is kept to some officers.
  if (found === null || (looker === 'link' && dataOf(found)['isEmbargoed'] === true)) return;
  if (of === 'images') {
    const image = toImage(dataOf(found)).ok?.value;
    if (image !== undefined) all.images = [...all.images.filter((one) => one.id !== id), image];
    return;
  }
  const file = toFile(dataOf(found)).ok?.value;
  if (file !== undefined) all.files = [...all.files.filter((one) => one.id !== id), file];
}
