import { addDataAndFileToRequest, APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { inTheDiary } from '../../admin/formatting.ts';
import { cancel, find, isUnsettled, schedule, settle } from '../../scheduling/actions.ts';
import { instant, isSchedulable, readLatest, readPublicVersion, type Target } from '../../scheduling/target.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

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
});

/** `POST /api/scheduled-actions/schedule {of, document, action, day, time, version}`: schedules what an editor saw, at a time of the clock in London. */
export const scheduleAction = officerEndpoint(
  'post',
  '/schedule',
  async (req) => {
    await addDataAndFileToRequest(req);
    const target = targetIn(req.data);
    const { success, data, error } = wantedSchema.safeParse(req.data);
    if (!success) throw refused(error.issues.map(({ message }) => message).join(' '));
    const at = instantIn(data);
    const id = await schedule(req.payload, { ...target, action: data.action, version: instant(data.version), at, by: nameOf(req) });
    return { id, at, message: `Scheduled for ${inTheDiary(at)}.` };
  },
  { onlyPublishers: true },
);

/** `POST /api/scheduled-actions/ID/cancel`: takes something off the schedule. */
export const cancelAction = officerEndpoint(
  'post',
  '/:id/cancel',
  async (req) => {
    await cancel(req.payload, idIn(req), nameOf(req));
    return { message: 'Cancelled. Nothing happens at that time.' };
  },
  { onlyPublishers: true },
);

/** `POST /api/scheduled-actions/ID/settle`: notes that somebody dealt with what failed. */
export const settleAction = officerEndpoint(
  'post',
  '/:id/settle',
  async (req) => {
    await settle(req.payload, idIn(req), nameOf(req));
    return { message: 'Noted.' };
  },
  { onlyPublishers: true },
);

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

function nameOf({ user }: PayloadRequest): string {
  const { name, email } = (user ?? {}) as { name?: unknown; email?: unknown };
  return String(name || email || 'somebody');
}

function refused(words: string): Error {
  return new APIError(words, 400, { code: 'not-scheduled' }, true);
}
