import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import type { RefusedSave } from './keep-refused-version.ts';

/** How long after a save another one from the same form may still be under way, in milliseconds. */
const underWay = 10_000;

/** What an autosave is told that arrives after the same form's publish: answered as saved, with nothing written. */
export const superseded = 'superseded';

type Saved = { updatedAt?: string; _status?: string; savedFrom?: string; savedIn?: string };

/**
 * Refuses a save that was made from an older revision than the one it would replace (409, code `stale`).
 * A save says what it was made from in `updatedAt`, as the admin always does; one that does not say applies,
 * and the version it replaced is kept.
 *
 * The admin sends autosaves and a publish of one form side by side, both made from the same revision. That
 * is nobody else's work: the publish applies over the autosave, and an autosave that comes after its
 * publish must not leave a draft of older words over it, so it is answered as saved without being written.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req, context }) => {
  if (operation !== 'update' || context['isRestoringVersion']) return data;
  return checked(data, originalDoc, req);
};

/** The same for globals. */
export const refuseStaleGlobalSave: GlobalBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  if (context['isRestoringVersion']) return data;
  return checked(data, originalDoc, req);
};

function checked<Data extends Record<string, unknown>>(data: Data, originalDoc: Saved | undefined, req: PayloadRequest): Data {
  const base = typeof data['updatedAt'] === 'string' ? data['updatedAt'] : undefined;
  const session = sessionOf(req);
  const latest = originalDoc?.updatedAt;
  if (base && latest && !isSameInstant(base, latest)) {
    const isOwn = session !== undefined && originalDoc.savedIn === session && isSameInstant(base, originalDoc.savedFrom ?? '');
    const isSibling = isOwn && Date.now() - Date.parse(latest) < underWay;
    if (!isSibling) throw stale(latest, { data, base, session, replacedBy: originalDoc.savedIn });
    if (isAutosave(req) && originalDoc._status === 'published') {
      throw new APIError('These words were published already.', 409, { code: superseded }, true);
    }
  }
  return { ...data, savedFrom: base ?? latest ?? null, savedIn: session ?? null };
}

const refused = new WeakMap<object, RefusedSave>();

/** The save that an error refused as stale, if it did. */
export function refusedSave(error: object): RefusedSave | undefined {
  return refused.get(error);
}

/** What is said where the refused save is kept among the versions. `by` is who saved the version that stands, where that is known. */
export function keptWords({ savedAt, by }: { savedAt: string; by?: { name: string; isSelf: boolean } | undefined }): string {
  const time = timeOf(savedAt);
  const what =
    by === undefined
      ? `This document was saved elsewhere at ${time}`
      : by.isSelf
        ? `You saved this document in another window at ${time}`
        : `${by.name} saved this document at ${time}`;
  return `${what}, after you opened it. Your changes were not saved over that version; they are kept below it, under Versions. Choose which words to keep, or reload the page to go on from the newer version.`;
}

function stale(latest: string, save: RefusedSave): Error {
  const error = new APIError(
    `This document was saved elsewhere at ${timeOf(latest)}, after you opened it, so your changes were not saved over that version. Copy what you wrote, reload the page, and add it again.`,
    409,
    { code: 'stale', savedAt: latest },
    true,
  );
  refused.set(error, save);
  return error;
}

/** `10.42am`: the admin breaks a message into a list at its first colon. */
function timeOf(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' });
  const part = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${Number(part.get('hour')) || 12}.${part.get('minute')}${part.get('dayPeriod')?.toLowerCase()}`;
}

function isSameInstant(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}

function isAutosave(req: PayloadRequest): boolean {
  return String(req.query?.['autosave']) === 'true';
}

function sessionOf(req: PayloadRequest): string | undefined {
  const session = (req.user as { _sid?: unknown } | null)?._sid;
  return typeof session === 'string' ? session : undefined;
}
