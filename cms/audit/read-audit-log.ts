import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { AuditLog } from '../payload-types.ts';
import { type AuditEvent, auditEventNames } from './audit-events.ts';

const day = z.iso.date();

/** Which events of the audit log are asked for. */
export interface AuditFilter {
  event?: AuditEvent;
  /** A part of the name of who did it, or of the person it was done to. */
  who?: string;
  /** The first and the last day, as YYYY-MM-DD. */
  from?: string;
  until?: string;
}

/** The filter in an address or a command; what does not fit is left out. */
export function auditFilterIn(asked: Readonly<Record<string, unknown>>): AuditFilter {
  const { event, who, from, until } = asked;
  const [first, last] = [day.safeParse(from), day.safeParse(until)];
  const known = auditEventNames.find((name) => name === event);
  return {
    ...(known === undefined ? {} : { event: known }),
    ...(typeof who === 'string' && who.trim() !== '' ? { who: who.trim().slice(0, 200) } : {}),
    ...(first.success ? { from: first.data } : {}),
    ...(last.success ? { until: last.data } : {}),
  };
}

/** One page of the audit log, the newest event first. */
export async function readAuditLog(
  payload: Payload,
  filter: AuditFilter,
  { limit, page, req }: { limit: number; page: number; req?: PayloadRequest },
): Promise<{ events: AuditLog[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'audit-log',
    where: whereOf(filter),
    sort: ['-at', 'id'],
    limit,
    page,
    depth: 0,
    overrideAccess: true,
    ...(req === undefined ? {} : { req }),
  });
  return { events: docs, total: totalDocs, pages: totalPages };
}

/** Every event that fits, the newest first, a few hundred at a time. */
export async function* allEvents(payload: Payload, filter: AuditFilter): AsyncGenerator<AuditLog> {
  for (let page = 1; ; page += 1) {
    const { events, pages } = await readAuditLog(payload, filter, { limit: 500, page });
    yield* events;
    if (page >= pages) return;
  }
}

function whereOf({ event, who, from, until }: AuditFilter): Where {
  const and: Where[] = [
    ...(event === undefined ? [] : [{ event: { equals: event } }]),
    ...(who === undefined ? [] : [{ or: [{ by: { like: who } }, { person: { like: who } }] }]),
    ...(from === undefined ? [] : [{ at: { greater_than_equal: `${from}T00:00:00.000Z` } }]),
    ...(until === undefined ? [] : [{ at: { less_than_equal: `${until}T23:59:59.999Z` } }]),
  ];
  return and.length === 0 ? {} : { and };
}
