import { randomUUID } from 'node:crypto';
import { APIError, ValidationError } from 'payload';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { inTheDiary } from '../../admin/formatting.ts';
import { type Data, dataOf, isRow } from '../../snapshot/mapping/fields.ts';
import type { LaunchSet, LaunchSetMember, ScheduledAction } from '../../payload-types.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { isSchedulable } from '../scheduling/is-schedulable.ts';
import { instant, readLatest, readPublicVersion, type Target } from '../scheduling/target.ts';
import { titleOf } from '../scheduling/title-of.ts';
import { launchSetsSlug, membersSlug } from './collections.ts';
import { findMembers, namesOf } from './holding.ts';

/** What somebody puts into a set: the newest draft of something, its withdrawal, or a redirect that is made with it. */
type Wanted =
  | (Target & { action: 'publish' })
  | (Target & { action: 'withdraw'; reason: string; replacedBy?: { relationTo: string; value: string } | undefined })
  | { of: 'redirects'; action: 'publish'; from: string; to: Data };

const uploads: ReadonlySet<string> = new Set(['images', 'files']);

/** Whether something is a picture or a file. */
export function isUpload({ of }: Pick<Target, 'of'>): boolean {
  return uploads.has(of);
}

/** Whether other things show a value or the bytes of it: it goes up before them, and comes down after them. */
export function isUsedByOthers({ of }: Pick<Target, 'of'>): boolean {
  return of === 'facts' || isUpload({ of });
}

/** A set that is there. @throws APIError where it is not */
export async function readSet(id: string, req: PayloadRequest): Promise<LaunchSet> {
  const set = await req.payload.db.findOne<LaunchSet>({ collection: launchSetsSlug, where: { id: { equals: id } }, req });
  if (set === null) throw refused('There is no such launch set (any more).', 404);
  return set;
}

/** What is in a set, in the order in which it was put there. */
export async function membersOf(set: string, req: PayloadRequest): Promise<LaunchSetMember[]> {
  return findMembers({ set: { equals: set } }, req);
}

/** Writes into the row of a member. */
export async function changeMember(id: string, data: Data, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: membersSlug, id, data, returning: false, req });
}

/** What waits on the schedule for a set; undefined where nothing does. */
export async function scheduleOf(set: string, req: PayloadRequest): Promise<ScheduledAction | undefined> {
  return (await onSchedule(set, { state: { equals: 'waiting' } }, req))[0];
}

/** What was scheduled for a set and failed, and nobody has dealt with. */
export async function failedOf(set: string, req: PayloadRequest): Promise<ScheduledAction[]> {
  return onSchedule(set, { and: [{ state: { equals: 'failed' } }, { settledBy: { exists: false } }] }, req);
}

async function onSchedule(set: string, where: Where, req: PayloadRequest): Promise<ScheduledAction[]> {
  const { docs } = await req.payload.db.find<ScheduledAction>({
    collection: 'scheduled-actions',
    where: { and: [{ of: { equals: launchSetsSlug } }, { document: { equals: set } }, where] },
    pagination: false,
    req,
  });
  return docs;
}

async function addMember(set: string, wanted: Wanted, by: string, req: PayloadRequest): Promise<void> {
  await refuseUnlessOpen(await readSet(set, req), req);
  const row = 'from' in wanted ? redirectRow(wanted) : await documentRow(wanted, req);
  await refuseHeld(row.slot, set, row.title, req);
  const data = {
    id: randomUUID(),
    set,
    ...row,
    addedBy: by,
    addedAt: new Date().toISOString(),
    isOpen: true,
    before: null,
    liveVersion: '',
    publicVersion: '',
  };
  await req.payload.db.create({ collection: membersSlug, data, returning: false, req });
}

/** Puts something into a set, in a transaction of its own. @throws APIError, in words, where it cannot be in it, and where another set holds it */
export async function putIn(payload: Payload, set: string, wanted: Wanted, by: string): Promise<void> {
  try {
    await inTransaction(payload, (req) => addMember(set, wanted, by, req));
  } catch (error) {
    // Where somebody else was first by a moment, the database is the one that refuses.
    if (error instanceof ValidationError)
      await inTransaction(payload, async (req) => {
        const { slot, title } = 'from' in wanted ? redirectRow(wanted) : await documentRow(wanted, req);
        await refuseHeld(slot, set, title, req);
      });
    throw error;
  }
}

/** Takes something out of a set. It stays as it is. @throws APIError where it is not in it (any more) */
export async function removeMember(set: string, member: string, req: PayloadRequest): Promise<void> {
  await refuseUnlessOpen(await readSet(set, req), req);
  const [row] = await findMembers({ and: [{ id: { equals: member } }, { set: { equals: set } }] }, req);
  if (row === undefined) throw refused('This is not in the set any more. Reload the page.', 409);
  await req.payload.db.deleteOne({ collection: membersSlug, where: { id: { equals: member } }, req });
}

/** Refuses to change what is live, was taken back, or is scheduled. */
export async function refuseUnlessOpen({ id, name, state }: LaunchSet, req: PayloadRequest): Promise<void> {
  if (state === 'launching') throw refused(`“${name}” is going live at this moment. Reload the page.`, 409);
  if (state !== 'preparing')
    throw refused(`“${name}” ${state === 'live' ? 'is live' : 'was taken back'}, so what is in it stays as it is. Make another set.`, 409);
  const scheduled = await scheduleOf(id, req);
  if (scheduled !== undefined)
    throw refused(
      `“${name}” goes live on ${inTheDiary(instant(scheduled.at))}, as ${scheduled.approvedBy} approved it. Cancel that first, then change the set.`,
      409,
    );
}

/** By what two sets are kept from holding the same: one open row of a slot can be there. */
export function slotOf({ of, document, content }: Pick<LaunchSetMember, 'of' | 'document'> & { content?: unknown }): string {
  if (of !== 'redirects') return `${of}/${document}`;
  return `redirects ${String(isRow(content) ? content['from'] : '')}`;
}

/** Refuses what an open set holds already. */
export async function refuseHeld(slot: string, set: string, title: string, req: PayloadRequest): Promise<void> {
  const [held] = await findMembers({ slot: { equals: slot } }, req);
  if (held === undefined) return;
  const name = (await namesOf([held.set], req)).get(held.set) ?? '';
  throw refused(
    held.set === set
      ? `“${title}” is in this set already.`
      : `“${title}” is in the launch set “${name}”, and can be in one set only. Take it out there first.`,
    409,
  );
}

async function documentRow(wanted: Exclude<Wanted, { from: string }>, req: PayloadRequest) {
  const { of, document, action } = wanted;
  const target = { of, document };
  if (!isSchedulable(target) && !isUsedByOthers(target))
    throw refused(
      `Nothing in “${of}” can be in a launch set. Documents, alerts, settings, facts, pictures, files and redirects can be.`,
      400,
    );
  const latest = await readLatest(target, req);
  if (latest === undefined) throw refused('This is not there any more. Choose something else.', 404);
  const title = shownTitle(target, latest, req);
  const publicVersion = await readPublicVersion(target, req);
  if (action === 'withdraw') {
    if (of === 'globals') throw refused('The settings of the site can be changed with a set, and not withdrawn.', 400);
    if (publicVersion === undefined) throw refused(`“${title}” is not public, so it cannot be withdrawn with the set.`, 409);
    if (wanted.reason.trim() === '' && !isUsedByOthers(target))
      throw refused(`Say why “${title}” goes: people read it at its address, such as “The group stopped meeting in May”.`, 400);
  } else if (publicVersion !== undefined && publicVersion === instant(latest['updatedAt'])) {
    throw refused(
      `“${title}” is public as it is, so there is nothing to launch. Write a draft of it first, or choose to withdraw it.`,
      409,
    );
  }
  await refuseScheduledAlone(target, title, req);
  const content = action === 'withdraw' ? { withdrawalReason: wanted.reason.trim() || null, replacedBy: wanted.replacedBy ?? null } : null;
  return { of, document, action, title, content, slot: slotOf(target) };
}

function redirectRow({ from, to }: Extract<Wanted, { from: string }>) {
  const content = { from: from.trim(), to };
  if (!content.from.startsWith('/'))
    throw refused('Say which address people use, as what stands after the site’s name, such as /flu.', 400);
  const document = randomUUID();
  return {
    of: 'redirects',
    document,
    action: 'publish' as const,
    title: content.from,
    content,
    slot: slotOf({ of: 'redirects', document, content }),
  };
}

async function refuseScheduledAlone({ of, document }: Target, title: string, req: PayloadRequest): Promise<void> {
  const alone = await req.payload.db.findOne<ScheduledAction>({
    collection: 'scheduled-actions',
    where: { and: [{ of: { equals: of } }, { document: { equals: document } }, { state: { equals: 'waiting' } }] },
    req,
  });
  if (alone !== null)
    throw refused(
      `“${title}” is scheduled by itself, for ${inTheDiary(instant(alone.at))}. Cancel that on its own page first, then put it into the set.`,
      409,
    );
}

/** What officers call something: its title, the words of a picture, or its file’s name. */
export function shownTitle(target: Target, latest: Data, req: Pick<PayloadRequest, 'payload'>): string {
  if (!isUpload(target)) return titleOf(target, latest, req);
  const name = [latest['title'], latest['alt'], latest['filename']].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? name : 'Without a name';
}

/** A document as it is public, whole; undefined where it is not public. */
export async function readPublic({ of, document }: Target, req: PayloadRequest): Promise<Data | undefined> {
  const asked = { depth: 0, overrideAccess: true, showHiddenFields: true, req } as const;
  const stored =
    of === 'globals'
      ? await req.payload.findGlobal({ slug: document as never, ...asked })
      : await req.payload.findByID({ collection: of as CollectionSlug, id: document, disableErrors: true, ...asked });
  const data = stored === null ? undefined : dataOf(stored);
  return data?.['_status'] === 'published' ? data : undefined;
}

/** A refusal in words. */
export function refused(words: string, status: number): APIError {
  return new APIError(words, status, { code: 'launch-set' }, true);
}
