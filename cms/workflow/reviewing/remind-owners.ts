import type { CollectionSlug, Payload, SanitizedCollectionConfig, Where } from 'payload';
import { addDays, londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import { dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { hasReviewDate } from './has-review-date.ts';
import { nameOfDocument } from './name-of-document.ts';
import { type Person, readPeople } from './people-to-remind.ts';
import { type Remindable, reminderLetter } from './reminder-letter.ts';
import { daysBefore, reminderStage } from './reminder-stages.ts';
import { noteSent, sentOf } from './sent-reminders.ts';
import { reviewDayOf } from './still-correct.ts';

/** Documents in one letter at most; the rest follow in the next night. */
const maxInLetter = 40;

/** Documents of one collection that are looked at in a night, those that are due longest first. */
const maxOfCollection = 1_000;

/** Days after which it is forgotten that somebody was reminded. */
const daysKept = 800;

/**
 * Asks by e-mail whoever answers for something public to look at it, a month before its day and on the day, and everybody who
 * can publish a week later. Nobody gets one of these twice, and each person one letter a night.
 * @returns what it did, in words
 */
export async function remindOwners(payload: Payload, now = new Date()): Promise<string> {
  if (!areLettersWritten()) return 'No reminders: this site sends no e-mail. What is due stands on the desk.';
  await forgetOld(payload, now);
  const people = await readPeople(payload);
  const due = (await Promise.all(payload.config.collections.filter(hasReviewDate).map((config) => findDue(payload, config, now)))).flat();
  const wanted = new Map<string, Remindable[]>();
  for (const { owner, ...document } of due.sort((one, other) => one.reviewBy.localeCompare(other.reviewBy)))
    for (const person of recipientsOf({ owner, stage: document.stage }, people))
      wanted.set(person.id, [...(wanted.get(person.id) ?? []), document]);
  let letters = 0;
  for (const person of people) if (await remind(payload, person, wanted.get(person.id) ?? [], now)) letters += 1;
  return letters === 0
    ? 'Nobody had to be reminded.'
    : `Reminded ${letters === 1 ? 'one person' : `${letters} people`} of what is to be looked at.`;
}

/** Whom to ask: the owner, or the team where nobody answers for it or nobody looked. */
function recipientsOf({ owner, stage }: { owner: string | undefined; stage: Remindable['stage'] }, people: readonly Person[]): Person[] {
  const own = people.filter(({ id }) => id === owner);
  const isForTeam = stage === 'overdue' || (own.length === 0 && stage === 'on-the-day');
  return isForTeam ? people.filter(({ id, isOfTeam }) => isOfTeam || id === owner) : own;
}

/** What is public in a collection and is to be looked at soon, or was. */
async function findDue(
  payload: Payload,
  config: SanitizedCollectionConfig,
  now: Date,
): Promise<(Remindable & { owner: string | undefined })[]> {
  const collection = config.slug as CollectionSlug;
  const today = londonClock(now).day;
  const until = londonInstant(addDays(today, daysBefore + 1), '00:00');
  const asked = { pagination: false, depth: 0, overrideAccess: true } as const;
  const where: Where = { and: [{ reviewBy: { less_than: until } }, { firstPublished: { exists: true } }] };
  const { docs } = await payload.find({ collection, draft: true, where, sort: 'reviewBy', limit: maxOfCollection, ...asked });
  const isPublic: Where = { and: [{ id: { in: docs.map(({ id }) => id) } }, { _status: { equals: 'published' } }] };
  const shown =
    docs.length === 0
      ? new Set<string>()
      : new Set((await payload.find({ collection, where: isPublic, select: {}, ...asked })).docs.map(({ id }) => String(id)));
  return docs.map(dataOf).flatMap((data) => {
    const document = String(data['id']);
    const reviewBy = reviewDayOf(data);
    const stage = reviewBy === undefined ? undefined : reminderStage(reviewBy, today);
    if (!shown.has(document) || reviewBy === undefined || stage === undefined) return [];
    const kind = typeof config.labels.singular === 'string' ? config.labels.singular : config.slug;
    return [{ of: config.slug, document, kind, name: nameOfDocument(config, data), reviewBy, stage, owner: idOf(data['owner']) }];
  });
}

/** Queues one letter, and notes all that it reminds of in the same transaction. @returns whether there was anything to say */
async function remind(payload: Payload, person: Person, documents: readonly Remindable[], now: Date): Promise<boolean> {
  const keys = new Map(documents.map((one) => [keyOf(one, person), one]));
  const known = await sentOf(payload, [...keys.keys()]);
  const left = [...keys].filter(([key]) => !known.has(key)).slice(0, maxInLetter);
  if (left.length === 0) return false;
  return inTransaction(payload, async (req) => {
    for (const [key, document] of left) await noteSent(key, document, now, req);
    return queueMail(
      {
        to: person.email,
        ...reminderLetter(
          person,
          left.map(([, document]) => document),
          now,
        ),
      },
      req,
    );
  });
}

function keyOf({ of, document, reviewBy, stage }: Remindable, { id }: Person): string {
  return [of, document, reviewBy, stage, id].join(' ');
}

async function forgetOld(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * 86_400_000).toISOString();
  await payload.delete({ collection: 'review-reminders', where: { sentAt: { less_than: before } }, depth: 0, overrideAccess: true });
}
