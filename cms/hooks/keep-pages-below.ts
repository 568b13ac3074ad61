import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { type Data, dataOf, idOf } from '../snapshot/mapping/fields.ts';

/**
 * Asks where the pages below a page go before that is taken down or deleted, because nothing can stand below what is not
 * there. `?pagesBelow=up` moves them one step up, `?pagesBelow=ID` below another page, in the same save.
 */
export const keepPagesBelow: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['_status'] === 'published') return data;
  const id = String(originalDoc?.['id']);
  // A draft is saved beside what is public, and changes nothing below it.
  const isDraft = String(req.query?.['draft']) === 'true' && !data['deletedAt'];
  const stored = isDraft
    ? null
    : await req.payload.db.findOne<{ id: string } & Data>({ collection: 'pages', where: { id: { equals: id } }, req });
  if (stored?.['_status'] !== 'published') return data;
  const below = await publicPagesBelow(id, req);
  if (below.length === 0) return data;
  const asked = req.query?.['pagesBelow'];
  if (typeof asked !== 'string' || asked === '') throw pagesBelow(stored, below);
  await moveAll(below, asked === 'up' ? (idOf(stored['parent']) ?? null) : asked, req);
  return data;
};

async function publicPagesBelow(id: string, req: PayloadRequest): Promise<Data[]> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { and: [{ parent: { equals: id } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(dataOf);
}

async function moveAll(pages: readonly Data[], parent: string | null, req: PayloadRequest): Promise<void> {
  const drafted: string[] = [];
  for (const { id, title } of pages) {
    const latest = dataOf(
      await req.payload.findByID({
        collection: 'pages',
        id: String(id),
        draft: true,
        depth: 0,
        select: { title: true, _status: true },
        overrideAccess: true,
        req,
      }),
    );
    if (latest['_status'] !== 'published') drafted.push(`“${String(title)}”`);
  }
  if (drafted.length > 0)
    throw new APIError(
      `${inList(drafted)} ${drafted.length === 1 ? 'has' : 'have'} a draft that nobody published, and moving would publish it. Nothing was changed. Publish ${drafted.length === 1 ? 'it' : 'them'} first, or restore the public version.`,
      409,
      { code: 'drafts-below' },
      true,
    );
  for (const { id } of pages)
    await req.payload.update({
      collection: 'pages',
      id: String(id),
      data: { parent, _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req,
    });
}

function pagesBelow({ title }: Data, below: readonly Data[]): Error {
  const titles = below.slice(0, 5).map((page) => `“${String(page['title'])}”`);
  const rest = below.length - titles.length;
  const message = `${below.length === 1 ? 'A page stands' : `${below.length} pages stand`} below “${String(title)}”: ${inList([...titles, ...(rest > 0 ? [`${rest} more`] : [])])}. Nothing was changed. Say where ${below.length === 1 ? 'it goes' : 'they go'}: open this page, choose “Withdraw” or “Delete” there, and choose the page above ${below.length === 1 ? 'it' : 'them'}.`;
  return new APIError(message, 409, { code: 'pages-below', pages: below.map(({ id, title: name }) => ({ id, title: name })) }, true);
}

function inList(words: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}
