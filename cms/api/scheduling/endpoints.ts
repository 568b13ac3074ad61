import { refuseClosed, refuseClosedMembers } from '../../access/embargo/refuse-closed.ts';
import { addDataAndFileToRequest, APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { timeWords } from '../../../content/model/time/clock-words.ts';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { nameOf } from '../../access/name-of.ts';
import { monthAfter, monthAsked } from '../../admin/desk/month.ts';
import { counted, inTheDiary } from '../../admin/formatting.ts';
import { cancel, find, isUnsettled, schedule, scheduleNewestInstead, settle, waiting } from '../../workflow/scheduling/actions.ts';
import { isSchedulable } from '../../workflow/scheduling/is-schedulable.ts';
import { launchSetsSlug } from '../../workflow/sets/collections.ts';
import { instant, readLatest, readPublicVersion, type Target } from '../../workflow/scheduling/target.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { problemsOf, readDraft } from '../preview/draft.ts';

/** Something that is scheduled, or was, as a document's page shows it. */
export type ShownAction = Pick<ScheduledAction, 'id' | 'action' | 'at' | 'state' | 'approvedBy'> & {
  reason?: string;
  /** Its time has passed and the worker has not done it. */
  isOverdue: boolean;
  /** The document was saved since: those edits are no part of it. */
  isEditedSince: boolean;
};

/** What is scheduled for one document. */
export interface DocumentSchedule {
  /** What waits, what failed and nobody dealt with, and what was done late in the last days. */
  actions: ShownAction[];
  isPublic: boolean;
}

/** Milliseconds after its time from which something counts as overdue. */
export const overdueAfter = 5_000;

/** How long it is said that something was done late, in milliseconds. */
export const lateFor = 3 * 86_400_000;

/** `GET /api/scheduled-actions/document?of=news&document=…`: what is scheduled for one document. */
export const documentSchedule = officerEndpoint('get', '/document', async (req): Promise<DocumentSchedule> => {
  const target = targetIn(req.query);
  await refuseClosed(target, req.user, req);
  const latest = await readLatest(target, req);
  const since = new Date(Date.now() - lateFor).toISOString();
  const rows = await find(
    {
      and: [
        { of: { equals: target.of } },
        { document: { equals: target.document } },
        {
          or: [
            { state: { equals: 'waiting' } },
            isUnsettled,
            { and: [{ state: { equals: 'done' } }, { isLate: { equals: true } }, { doneAt: { greater_than: since } }] },
          ],
        },
      ],
    },
    req,
  );
  const version = latest?.['updatedAt'] ? instant(latest['updatedAt']) : '';
  return {
    isPublic: (await readPublicVersion(target, req)) !== undefined,
    actions: rows.map(({ id, action, at, state, approvedBy, reason, version: approved }) => ({
      id,
      action,
      at: instant(at),
      state,
      approvedBy,
      ...(reason ? { reason } : {}),
      isOverdue: state === 'waiting' && Date.parse(instant(at)) + overdueAfter < Date.now(),
      isEditedSince: state === 'waiting' && action === 'publish' && version !== approved,
    })),
  };
});

/** A day and a time, by the clock in London. */
export const timeSchema = z.object({
  day: z.iso.date({ error: 'Say on which day, such as "2026-12-04".' }),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Say at what time, such as "09:00".' }),
});

const wantedSchema = z.object({
  action: z.enum(['publish', 'withdraw'], { error: 'Say what is to happen: "publish" or "withdraw".' }),
  ...timeSchema.shape,
  version: z.iso.datetime({ error: 'Say which version, by its updatedAt.' }),
  withdrawalReason: z
    .string({ error: 'Write the reason as words.' })
    .trim()
    .max(300, { error: 'Keep the reason to 300 characters.' })
    .optional(),
});

/** `POST /api/scheduled-actions/schedule {of, document, action, day, time, version, withdrawalReason?}`: schedules what an editor saw, at a time of the clock in London. */
export const scheduleAction = officerEndpoint(
  'post',
  '/schedule',
  async (req) => {
    await addDataAndFileToRequest(req);
    const target = targetIn(req.data);
    const { success, data, error } = wantedSchema.safeParse(req.data);
    if (!success) throw refused(error.issues.map(({ message }) => message).join(' '));
    await refuseClosed(target, req.user, req);
    const at = instantIn(data);
    if (data.action === 'publish') await refuseUnfit(target, req);
    const { action, version, withdrawalReason: reason } = data;
    const id = await schedule(req.payload, { ...target, action, version: instant(version), at, reason, ...whoAsks(req) });
    return { id, at, message: `Scheduled for ${inTheDiary(at)}.` };
  },
  { onlyPublishers: true },
);

/** `POST /api/scheduled-actions/ID/take-newest {version}`: schedules the newest version, which an editor saw, for the same time instead. */
export const takeNewest = officerEndpoint(
  'post',
  '/:id/take-newest',
  async (req) => {
    await addDataAndFileToRequest(req);
    const { success, data, error } = wantedSchema.pick({ version: true }).safeParse(req.data);
    if (!success) throw refused(error.issues.map(({ message }) => message).join(' '));
    const standing = await waiting(idIn(req), req);
    if (standing?.action === 'publish') await refuseUnfit(standing, req);
    await scheduleNewestInstead(req.payload, idIn(req), { version: instant(data.version), ...whoAsks(req) });
    return { message: 'Scheduled: the newest version, for the same time.' };
  },
  { onlyPublishers: true },
);

/** What goes up and comes down in a month, by day (YYYY-MM-DD), each in words. */
export type MonthOfActions = Record<string, string[]>;

/** The most that is told of one month. */
const maxInMonth = 300;

/** `GET /api/scheduled-actions/month?month=2026-12`: what is scheduled in a month, so that whoever chooses a day sees what else happens on it. */
export const scheduleOfMonth = officerEndpoint('get', '/month', async (req): Promise<MonthOfActions> => {
  const month = monthAsked(req.query?.['month']);
  const { docs } = await req.payload.find({
    collection: 'scheduled-actions',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { at: { greater_than_equal: londonInstant(`${month}-01`, '00:00') } },
        { at: { less_than: londonInstant(`${monthAfter(month)}-01`, '00:00') } },
      ],
    },
    sort: 'at',
    limit: maxInMonth,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const days = Map.groupBy(docs, ({ at }) => londonClock(at).day);
  return Object.fromEntries(
    [...days].map(([day, actions]) => [
      day,
      actions.map(
        ({ action, at, title }) => `${timeWords(londonClock(at).time)}: “${title}” ${action === 'publish' ? 'goes up' : 'comes down'}`,
      ),
    ]),
  );
});

/** `POST /api/scheduled-actions/ID/cancel`: takes something off the schedule. */
export const cancelAction = officerEndpoint(
  'post',
  '/:id/cancel',
  async (req) => {
    await refuseClosedRow(req);
    await cancel(req.payload, idIn(req), whoAsks(req));
    return { message: 'Cancelled. Nothing happens at that time.' };
  },
  { onlyPublishers: true },
);

/** `POST /api/scheduled-actions/ID/settle`: notes that somebody dealt with what failed. */
export const settleAction = officerEndpoint(
  'post',
  '/:id/settle',
  async (req) => {
    await refuseClosedRow(req);
    await settle(req.payload, idIn(req), nameOf(req.user));
    return { message: 'Noted.' };
  },
  { onlyPublishers: true },
);

/** Refuses to decide what becomes of something on the schedule that is, or holds, what is closed to whoever asks. */
async function refuseClosedRow(req: PayloadRequest): Promise<void> {
  const [row] = await find({ id: { equals: idIn(req) } }, req);
  if (row === undefined) return;
  await refuseClosed(row, req.user, req);
  if (row.of === launchSetsSlug) await refuseClosedMembers(row.document, req.user, req);
}

function targetIn(given: Record<string, unknown> | undefined): Target {
  const target = { of: given?.['of'], document: given?.['document'] };
  if (typeof target.of !== 'string' || typeof target.document !== 'string')
    throw refused('Say which document: its collection as “of”, and its identifier as “document”.');
  const named = { of: target.of, document: target.document };
  if (!isSchedulable(named))
    throw refused(
      `Nothing in “${named.of}” can be scheduled. Documents, alerts and globals can be; a picture or file is published with the first document that uses it.`,
    );
  return named;
}

/** The instant of a day and time in London. @throws APIError where it is not there, or has passed */
export function instantIn({ day, time }: { day: string; time: string }): string {
  const at = londonInstant(day, time);
  const shown = londonClock(at);
  if (shown.day !== day || shown.time !== time)
    throw refused(`The clocks go forward that night, so there is no ${time} on that day. Choose ${shown.time} or another time.`);
  if (Date.parse(at) <= Date.now()) throw refused(`${inTheDiary(at)} has passed. Choose a time that is still to come.`);
  return at;
}

function idIn({ routeParams }: PayloadRequest): string {
  return String(routeParams?.['id'] ?? '');
}

function whoAsks({ user }: PayloadRequest): { by: string; account: string } {
  return { by: nameOf(user), account: String(user?.id) };
}

/** Refuses a draft that could not be published as it is, with everything that stands in the way. */
async function refuseUnfit(target: Target, req: PayloadRequest): Promise<void> {
  const draft = await readDraft(target, 'officer', req);
  const problems = await problemsOf(target, { ...draft, id: target.document }, req);
  if (problems.length === 0) return;
  const all = problems.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`)).join(' ');
  throw refused(`${counted(problems.length, 'thing')} to put right before it can be scheduled. ${all}`);
}

function refused(words: string): Error {
  return new APIError(words, 400, { code: 'not-scheduled' }, true);
}
