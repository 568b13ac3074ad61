import { randomUUID } from 'node:crypto';
import { APIError, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { nameOf } from '../access/name-of.ts';
import { isAdministrator } from '../access/policies.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { checkWhere } from '../api/guard/check-query.ts';
import { shownInList } from './selection.ts';

/** A filter of a list, as somebody called it. */
export interface ShownFilter {
  id: string;
  name: string;
  where?: Where;
  search?: string;
  isShared: boolean;
  /** Who made it, where that is somebody else. */
  by?: string;
  /** Whether whoever asks may take it away. */
  isRemovable: boolean;
}

/** How many filters one person may keep. */
const maxOwn = 100;

const wanted = shownInList.extend({ of: z.string().max(60), name: z.string().trim().min(1).max(80), isShared: z.boolean() });

/** `GET /api/saved-filters/list?of=…`: the filters of one list, one's own and those that are for everybody. */
export const savedFiltersOf = officerEndpoint('get', '/list', async (req): Promise<{ filters: ShownFilter[] }> => {
  const me = idOfCaller(req);
  const mine: Where = { or: [{ owner: { equals: me } }, { isShared: { equals: true } }] };
  const { docs } = await req.payload.find({
    collection: 'saved-filters',
    where: { and: [{ of: { equals: String(req.query?.['of'] ?? '') } }, mine] },
    sort: 'name',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return {
    filters: docs.map(({ id, name, where, search, isShared, owner, ownerName }) => ({
      id: String(id),
      name,
      ...(where === null || where === undefined ? {} : { where: where as Where }),
      ...(search ? { search } : {}),
      isShared: isShared === true,
      ...(owner === me ? {} : { by: ownerName }),
      isRemovable: owner === me || isAdministrator(req.user),
    })),
  };
});

/** `POST /api/saved-filters/save {of, name, where, search, isShared}`: keeps what a list is narrowed to; the same name again replaces it. */
export const saveFilter = officerEndpoint('post', '/save', async (req) => {
  const { success, data } = wanted.safeParse(req.data);
  if (!success) throw new APIError('Give the filter a name of 80 characters at most.', 400, undefined, true);
  const config = req.payload.config.collections.find(({ slug }) => slug === data.of);
  if (config === undefined) throw new APIError('There is no such list.', 400, undefined, true);
  checkWhere(data.where ?? {}, config.flattenedFields, req);
  const owner = idOfCaller(req);
  const { of, name, isShared, where = null, search = null } = data;
  const own: Where = { owner: { equals: owner } };
  const same: Where = { and: [own, { of: { equals: of } }, { name: { equals: name } }] };
  await req.payload.delete({ collection: 'saved-filters', where: same, depth: 0, overrideAccess: true, req });
  const { totalDocs } = await req.payload.count({ collection: 'saved-filters', where: own, overrideAccess: true, req });
  if (totalDocs >= maxOwn)
    throw new APIError(`You keep ${maxOwn} filters, which is the most. Remove one that you do not need.`, 400, undefined, true);
  const ownerName = nameOf(req.user);
  await req.payload.create({
    collection: 'saved-filters',
    data: { id: randomUUID(), of, name, where: where as { [key: string]: unknown } | null, search, isShared, owner, ownerName },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { message: `“${name}” was saved.` };
});

/** `POST /api/saved-filters/ID/remove`: takes one's own filter away, or anybody's, for administrators. */
export const removeFilter = officerEndpoint('post', '/:id/remove', async (req) => {
  const id = { id: { equals: String(req.routeParams?.['id'] ?? '') } };
  const where: Where = isAdministrator(req.user) ? id : { and: [id, { owner: { equals: idOfCaller(req) } }] };
  const { docs } = await req.payload.delete({ collection: 'saved-filters', where, depth: 0, overrideAccess: true, req });
  if (docs.length === 0) throw new APIError('Only whoever saved this filter, or an administrator, can remove it.', 403, undefined, true);
  return { message: 'Removed.' };
});

function idOfCaller({ user }: PayloadRequest): string {
  return String(user?.id);
}
