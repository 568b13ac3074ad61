import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import { datedIn, evidenceCollections, newestEvidence } from '../../content/model/commitments/evidence.ts';
import { firstDayOfYear, lastDayOfYear, yearsOf } from '../../content/model/commitments/years.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Pillar } from '../../content/model/documents/pillar.ts';
import { addDays, londonClock } from '../../content/model/time/london-time.ts';
import { dataOf } from '../snapshot/mapping/fields.ts';
import { toDocument } from '../snapshot/to-document.ts';

/** Days after which a priority without new evidence wants an officer: half a year. */
const maxDays = 183;

/** A promise that nobody has shown anything for, or of which nobody said how it went. */
export interface PriorityToProve {
  /** The pillar's identifier and title. */
  pillar: string;
  title: string;
  /** The priority; the year, where that has ended and nobody said how it went. */
  name: string;
  year: string;
  /** The form's field to go to. */
  field: string;
  /** Why it stands here: it has no evidence at all, none since a day, or its year has ended without a word. */
  why: 'none' | 'old' | 'ended';
  /** The day (YYYY-MM-DD) of the newest evidence, or from when on there was none, or on which the year ended. */
  since: string;
}

/**
 * The public priorities of years under way that have had no evidence for half a year, and the years that have ended of which nobody
 * said what was done; what waits for longest is first. Read with the rights of whoever looks.
 */
export async function prioritiesToProve(payload: Payload, user: TypedUser, now = new Date()): Promise<PriorityToProve[]> {
  const today = londonClock(now).day;
  const pillars = (await publicDocuments('pillars', {}, payload, user)).filter((one) => one.collection === 'pillars');
  if (pillars.length === 0) return [];
  const named = pillars.flatMap(({ priorities }) => priorities.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const isReporting: Where = { 'evidenceFor.pillar': { in: pillars.map(({ id }) => id) } };
  const isWanted: Where = named.length === 0 ? isReporting : { or: [{ id: { in: named } }, isReporting] };
  const documents = (
    await Promise.all(evidenceCollections.map((collection) => publicDocuments(collection, isWanted, payload, user)))
  ).flat();
  return pillars
    .filter(({ sampleNotice }) => sampleNotice === undefined)
    .flatMap((pillar) => toProve(pillar, documents, today))
    .sort((one, other) => one.since.localeCompare(other.since));
}

/** What of one pillar wants proof on a day (YYYY-MM-DD). */
export function toProve(pillar: Pillar, documents: readonly Document[], today: string): PriorityToProve[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { id, title } = pillar;
  const of = { pillar: id, title };
  const begun = londonClock(pillar.firstPublished).day;
  const ended = yearsOf(pillar).flatMap((year): PriorityToProve[] => {
    const account = pillar.years.find((one) => one.year === year);
    const isSilent = account === undefined || (account.done.length === 0 && account.notDone.length === 0);
    const since = lastDayOfYear(year);
    return since < today && isSilent ? [{ ...of, name: year, year, field: 'years', why: 'ended', since }] : [];
  });
  const running = pillar.priorities.flatMap((priority, index): PriorityToProve[] => {
    const { anchor, year } = priority;
    const starts = firstDayOfYear(year);
    if (starts > today || lastDayOfYear(year) < today) return [];
    const given = documents.filter(({ evidenceFor }) => evidenceFor.some((one) => one.pillar === id && one.priority === anchor));
    const dated = [
      ...priority.evidence.map(({ document, part }) => datedIn(byId.get(document), part)),
      ...given.map((document) => datedIn(document)),
    ].filter((one) => one !== undefined);
    const newest = newestEvidence(priority, dated);
    const since = newest ?? (starts > begun ? starts : begun);
    if (since > addDays(today, -maxDays)) return [];
    return [{ ...of, name: priority.title, year, field: `priorities__${index}__title`, why: newest === undefined ? 'none' : 'old', since }];
  });
  return [...ended, ...running];
}

async function publicDocuments(collection: CollectionSlug, where: Where, payload: Payload, user: TypedUser): Promise<Document[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  // What does not fit the model is told of elsewhere, and the public does not see it.
  return docs.flatMap((written) => toDocument(payload.collections[collection].config, dataOf(written)).ok ?? []);
}
