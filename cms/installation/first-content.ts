import type { Payload } from 'payload';
import type { GlobalName } from '../../content/model/globals/index.ts';
import { startingGlobals } from '../../content/model/globals/starting.ts';
import { publicFieldsOf } from '../collections/public-fields.ts';
import { contentGlobals } from '../globals/content.ts';
import { writeFields } from '../snapshot/mapping/write-fields.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { loadSample } from './sample/load-sample.ts';

/** What an installation began with, and where that stands. Each is kept as a number beside the change log’s. */
const numbers = { 'sample-begun': 1, sample: 2, own: 3, 'sample-removed': 4 } as const;

/** `sample-begun` while the sample is not loaded to its end; undefined where somebody wrote here before this was kept. */
type FirstContent = keyof typeof numbers;

const counter = 'sample';

/** What an installation began with. */
export async function readFirstContent(payload: Payload): Promise<FirstContent | undefined> {
  const row = await payload.db.findOne<{ id: string; value: number }>({ collection: 'counters', where: { name: { equals: counter } } });
  return (Object.keys(numbers) as FirstContent[]).find((one) => numbers[one] === row?.value);
}

/** Keeps what an installation began with, in the transaction of `req` where there is one. */
export async function keepFirstContent(
  payload: Payload,
  content: FirstContent,
  scope: { req?: Parameters<Payload['create']>[0]['req'] } = {},
): Promise<void> {
  const value = numbers[content];
  const where = { name: { equals: counter } };
  const { docs } = await payload.update({ collection: 'counters', where, data: { value }, depth: 0, overrideAccess: true, ...scope });
  if (docs.length === 0)
    await payload.create({ collection: 'counters', data: { name: counter, value }, depth: 0, overrideAccess: true, ...scope });
}

/**
 * Gives a database in which nobody wrote anything what it begins with, once: the sample, or a site of one’s own that says of
 * itself that it is being set up. Goes on where an earlier run was cut off.
 */
export async function ensureFirstContent(
  payload: Payload,
  { wantsSample, onProgress }: { wantsSample: boolean; onProgress?: (done: number, total: number) => void },
): Promise<void> {
  const begun = await readFirstContent(payload);
  if ((begun !== undefined && begun !== 'sample-begun') || (begun === undefined && !(await isEmpty(payload)))) return;
  if (begun === undefined && !wantsSample) return beginOwnSite(payload);
  if (begun === undefined) await keepFirstContent(payload, 'sample-begun');
  await loadSample(payload, onProgress === undefined ? {} : { onProgress });
  await keepFirstContent(payload, 'sample');
}

/** All of it in one transaction, so that nothing is half begun. */
async function beginOwnSite(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const name of Object.keys(contentGlobals) as GlobalName[]) await writeStartingGlobal(name, req);
    await keepFirstContent(payload, 'own', { req });
  });
}

/** Publishes a global as a site of one’s own begins with it. */
export async function writeStartingGlobal(name: GlobalName, req: Parameters<Parameters<typeof inTransaction>[1]>[0]): Promise<void> {
  await req.payload.updateGlobal({
    slug: name,
    // A global of the model written as the CMS has it: that it fits, the hooks check.
    data: { ...startingGlobalAsStored(name), _status: 'published' } as never,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** A global as a site of one’s own begins with it, as the CMS keeps it. */
function startingGlobalAsStored(name: GlobalName): ReturnType<typeof writeFields> {
  return writeFields(publicFieldsOf(contentGlobals[name]), startingGlobals[name], {
    collectionOf: (id) => {
      throw new Error(`What a site begins with refers to ${id}, and there is no document yet. Take the reference out.`);
    },
  });
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const documents = payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'workflow'));
  for (const { slug } of documents) {
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true });
    if (totalDocs > 0) return false;
  }
  return true;
}
