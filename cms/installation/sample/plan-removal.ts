import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { collectionNames, collections } from '../../../content/model/collections.ts';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import { sampleImages, sampleSnapshot } from '../../../content/sample/index.ts';
import { redirects } from '../../collections/redirects.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Data, dataOf, idOf, rowsOf } from '../../snapshot/mapping/fields.ts';
import { toRedirect } from '../../snapshot/to-document.ts';
import { readFirstContent } from '../first-content.ts';
import { findMembers } from '../../workflow/sets/holding.ts';

/** Something of the sample: a document, picture, alert, redirect or phrase, or one of what the site has one of each. */
export interface SampleThing {
  /** Its collection; `globals` for a global, whose name is its identifier. */
  of: string;
  id: string;
  title: string;
  /** What it is, in a word: “Service”. */
  kind: string;
}

/** What goes with the sample, and what stays, each with the reason; and a word that says that exactly this is meant. */
export interface RemovalPlan {
  goes: SampleThing[];
  stays: (SampleThing & { why: string })[];
  confirm: string;
}

type Asked = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/**
 * Works out what may go: everything of the sample that nobody has changed, asked for or written beside, and that nothing
 * which officers wrote needs. Nothing is changed.
 */
export async function planRemoval(req: Asked): Promise<RemovalPlan> {
  const sample = sampleSnapshot();
  const things = await thingsThere(sample, req);
  const touched = await whyTouched(things, req);
  const own = await writtenByOfficers(new Set(things.map(({ id }) => id)), req);
  const why = new Map(touched);
  for (const { id, title, mentions } of own)
    for (const of of mentions) if (!why.has(of) && of !== id) why.set(of, `“${title}”, which is not of the sample, refers to it`);
  keepWhatStaysNeeds(things, why);
  const stays = things.flatMap((thing) => {
    const reason = why.get(thing.id);
    return reason === undefined ? [] : [{ ...withoutContent(thing), why: reason }];
  });
  const goes = things.filter(({ id }) => !why.has(id)).map(withoutContent);
  const confirm = createHash('sha256')
    .update(JSON.stringify(goes.map(({ id }) => id).sort()))
    .digest('hex')
    .slice(0, 32);
  return { goes, stays, confirm };
}

/** Translations of a phrase that are somebody's own, and no part of the sample. */
export function ownTranslations(phrase: Data): Data[] {
  return rowsOf(phrase['translations']).filter(
    (row) =>
      row['isSample'] !== true || row['approvedBy'] !== 'the sample' || row['words'] !== row['approvedWords'] || Boolean(row['writtenBy']),
  );
}

/** A thing of the sample with all that is stored of it: its main row, and its newest draft where there is one. */
type Stored = SampleThing & { content: Data };

function withoutContent({ of, id, title, kind }: Stored): SampleThing {
  return { of, id, title, kind };
}

async function thingsThere(sample: ReturnType<typeof sampleSnapshot>, req: Asked): Promise<Stored[]> {
  const things: Stored[] = [];
  const wanted: [CollectionSlug, string, string[]][] = [
    ...collections.map((collection): [CollectionSlug, string, string[]] => [
      collection,
      collectionNames[collection].one,
      sample.documents.filter((one) => one.collection === collection).map(({ id }) => id),
    ]),
    ['images', 'Picture', sampleImages.map(({ id }) => id)],
    ['alerts', 'Alert', sample.alerts.map(({ id }) => id)],
    ['redirects', 'Redirect', sample.redirects.map(({ id }) => id)],
    ['phrases', 'Phrase', sample.phrases.map(({ id }) => id)],
  ];
  for (const [of, kind, ids] of wanted)
    for (const content of await rows(of, ids, req))
      // What is in the bin went already.
      if (!content['deletedAt'] && !(of === 'phrases' && isUnapprovedSentence(content)))
        things.push({ of, kind, id: String(content['id']), title: titleOf(content), content });
  const begun = await readFirstContent(req.payload);
  // A site of one's own began with globals of its own.
  if (begun === 'own' || begun === 'sample-removed') return things;
  for (const name of Object.keys(contentGlobals) as GlobalName[]) {
    const content = dataOf(await req.payload.findGlobal({ slug: name, depth: 0, showHiddenFields: true, overrideAccess: true, req }));
    things.push({ of: 'globals', kind: 'On every site', id: name, title: String(contentGlobals[name].label), content });
  }
  return things;
}

/** Whether a sentence has nothing of the sample any more. */
function isUnapprovedSentence(phrase: Data): boolean {
  return rowsOf(phrase['translations']).length === ownTranslations(phrase).length && rowsOf(phrase['translations']).length > 0;
}

function titleOf({ title, alt, from, english, id }: Data): string {
  return String(title || alt || from || english || id);
}

async function rows(collection: CollectionSlug, ids: readonly string[], req: Asked): Promise<Data[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<{ id: string } & Data>({
    collection,
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

/** Why officers would miss what somebody changed, asked about, or wrote beside it. */
async function whyTouched(things: readonly Stored[], req: Asked): Promise<Map<string, string>> {
  const why = new Map<string, string>();
  const ids = things.map(({ id }) => id);
  for (const { of, id, content } of things) {
    const { savedBy, confirmedBy } = content;
    if (typeof savedBy === 'string' && savedBy !== '') why.set(id, `${savedBy} changed it`);
    else if (typeof confirmedBy === 'string' && confirmedBy !== '') why.set(id, `${confirmedBy} said that it is still correct`);
    else if (of === 'redirects' && !isSampleRedirect(content)) why.set(id, 'somebody changed where it leads');
    else if (of === 'phrases' && ownTranslations(content).length > 0)
      why.set(id, 'somebody wrote or approved a translation; only the sample’s own translations go');
  }
  for (const [of, some] of Map.groupBy(things, (thing) => thing.of))
    for (const [id, by] of await whoSaved(of, some, req)) if (!why.has(id)) why.set(id, `${by} changed it`);
  const about = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const history = await req.payload.find({ collection: 'history', where: { document: { in: ids } }, ...about });
  for (const { document, by } of history.docs)
    if (!why.has(document)) why.set(document, `${by} did something with it, which its history says`);
  const comments = await req.payload.find({ collection: 'comments', where: { document: { in: ids } }, ...about });
  for (const row of comments.docs) {
    const document = String(dataOf(row)['document']);
    if (!why.has(document)) why.set(document, 'there are comments on it');
  }
  for (const { document } of await findMembers({ and: [{ document: { in: ids } }, { isOpen: { equals: true } }] }, req))
    if (!why.has(document)) why.set(document, 'it is in a launch set');
  return why;
}

function isSampleRedirect(content: Data): boolean {
  const { ok } = toRedirect(redirects, content);
  return sampleSnapshot().redirects.some((redirect) => isDeepStrictEqual(redirect, ok));
}

/** Who saved a version of some things: the loader is nobody. */
async function whoSaved(of: string, things: readonly Stored[], req: Asked): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const note = (id: string, version: Data): void => {
    const { savedBy } = version;
    if (typeof savedBy === 'string' && savedBy !== '') found.set(id, savedBy);
  };
  const all = { pagination: false, limit: 0, req } as const;
  if (of === 'globals') {
    for (const { id } of things)
      for (const { version } of (await req.payload.db.findGlobalVersions({ global: id as GlobalName, ...all })).docs)
        note(id, dataOf(version));
    return found;
  }
  if (!req.payload.collections[of as CollectionSlug].config.versions) return found;
  const where = { parent: { in: things.map(({ id }) => id) } };
  const { docs } = await req.payload.db.findVersions({ collection: of as CollectionSlug, where, ...all });
  for (const { parent, version } of docs) note(String(parent), dataOf(version));
  return found;
}

interface Written {
  id: string;
  title: string;
  mentions: string[];
}

/** What officers wrote, as public and as draft, with what of the sample each refers to. */
async function writtenByOfficers(ofSample: ReadonlySet<string>, req: Asked): Promise<Written[]> {
  const written: Written[] = [];
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  for (const collection of [...collections, 'alerts', 'redirects'] as const) {
    const where = { id: { not_in: [...ofSample] } };
    const hasDrafts = Boolean(req.payload.collections[collection].config.versions);
    for (const draft of hasDrafts ? [false, true] : [false]) {
      const { docs } = await req.payload.find({ collection, where, draft, ...all });
      for (const doc of docs.map(dataOf)) {
        const mentions = identifiersIn(doc).filter((id) => ofSample.has(id));
        if (mentions.length > 0) written.push({ id: String(doc['id']), title: titleOf(doc), mentions });
      }
    }
  }
  return written;
}

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

function identifiersIn(content: object): string[] {
  return [...new Set(JSON.stringify(content).match(identifier))];
}

/** A page stays where one below it stays, and so does a picture that something shows. Links to what goes fall away by themselves. */
function keepWhatStaysNeeds(things: readonly Stored[], why: Map<string, string>): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const pending = things.filter(({ id }) => why.has(id));
  for (let thing = pending.pop(); thing !== undefined; thing = pending.pop()) {
    const parent = thing.of === 'pages' ? idOf(thing.content['parent']) : undefined;
    for (const id of identifiersIn(thing.content)) {
      const needed = byId.get(id);
      if (needed === undefined || why.has(id) || (id !== parent && needed.of !== 'images')) continue;
      why.set(id, id === parent ? `“${thing.title}” stands below it and stays` : `“${thing.title}” shows it and stays`);
      pending.push(needed);
    }
  }
}
