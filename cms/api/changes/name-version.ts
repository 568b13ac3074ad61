import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, APIError } from 'payload';
import { officerEndpoint } from '../officer-endpoint.ts';
import { previewTarget, readDraft } from '../preview/draft.ts';
import { readVersion } from './versions.ts';

const collection = 'version-names';

/** The most characters a version's name may have. */
const maxNameLength = 80;

/** `POST /api/version-names/name {of, document, version, name}`: gives a version a name, another one, or none where it is empty. */
export const nameVersion = officerEndpoint('post', '/name', async (req): Promise<object> => {
  await addDataAndFileToRequest(req);
  const target = previewTarget(req.data);
  const name: unknown = req.data?.['name'];
  if (typeof name !== 'string' || name.trim().length > maxNameLength)
    throw new APIError(`Send the name as words of ${maxNameLength} characters at most.`, 400, undefined, true);
  await readDraft(target, 'officer', req);
  const { id: version } = await readVersion(target, String(req.data?.['version']), req);
  const { docs } = await req.payload.find({
    collection,
    where: { version: { equals: slotOf(target.of, version) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [known] = docs;
  const words = name.trim();
  const data = { name: words, by: String((req.user as { name?: unknown } | null)?.name ?? 'somebody') };
  const write = { collection, depth: 0, overrideAccess: true, req } as const;
  if (words === '') {
    if (known !== undefined) await req.payload.delete({ ...write, id: known.id });
  } else if (known !== undefined) await req.payload.update({ ...write, id: known.id, data });
  else await req.payload.create({ ...write, data: { ...target, ...data, id: randomUUID(), version: slotOf(target.of, version) } });
  return { message: words === '' ? 'The name was taken away.' : `This version is called “${words}” now.` };
});

/** A version among those of all collections: on SQLite each collection counts its own. */
export function slotOf(of: string, version: string): string {
  return `${of}/${version}`;
}
