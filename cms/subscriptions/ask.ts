import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import type { IntakeEntry } from '../../content/model/intake/intake.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { areLettersWritten, queueSealedMail } from '../mail/queue-mail.ts';
import { isOneAddress } from '../mail/one-line.ts';
import type { Subscriber } from '../payload-types.ts';
import { hashOf } from '../people/sealed.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { addressFromSpool, hashesOfAddress, keepAddress, newToken, readAddress } from './addresses.ts';
import { confirmWithin } from './leave.ts';
import { confirmationLetter, welcomeLetter } from './letters.ts';
import { addRow, changeRows, countRows, findRows, removeRows } from './rows.ts';
import { targetAt } from './targets.ts';
import { whereIs } from './where-pages-go.ts';

type Asked = Extract<IntakeEntry, { kind: 'follow' | 'register-link' }>;

/** Letters that ask one address to confirm within a day: more would be a nuisance that strangers cause. */
const maxAsked = 3;

const aDay = 24 * 60 * 60_000;

/**
 * Takes in that somebody asks for letters: keeps the address encrypted, and queues the letter that asks whether it is theirs.
 * What is older than two days, or about nothing that is public, is dropped. Doing it twice does no harm.
 */
export async function askForLetters(payload: Payload, entry: Asked, reader: SnapshotReader, now = new Date()): Promise<void> {
  // The hour is all that is known of when it was sent.
  if (!areLettersWritten() || now.getTime() - Date.parse(entry.at) > confirmWithin) return;
  const kind = entry.kind === 'follow' ? 'news' : 'link';
  const target = targetAt(entry.page, kind, reader);
  const email = addressFromSpool(entry.email)?.trim();
  if (target === undefined || email === undefined || !isOneAddress(email)) return;
  await inTransaction(payload, async (req) => {
    if ((await countRows('subscriptions', { id: { equals: entry.id } }, req)) > 0) return;
    const subscriber =
      (await knownSubscriber(email, req)) ?? (await newSubscriber(email, entry.kind === 'follow' ? entry.often : 'at-once', req));
    const asked: Where[] = [
      { subscriber: { equals: subscriber.id } },
      { confirmedAt: { exists: false } },
      { askedAt: { greater_than: new Date(now.getTime() - aDay).toISOString() } },
    ];
    if ((await countRows('subscriptions', { and: asked }, req)) >= maxAsked) return;
    const token = newToken();
    await addRow(
      'subscriptions',
      {
        id: entry.id,
        subscriber: subscriber.id,
        kind,
        target: target.id,
        page: entry.page,
        ...(entry.kind === 'follow' ? { often: entry.often } : { from: entry.from }),
        askedAt: now.toISOString(),
        confirmHash: hashOf(token),
      },
      req,
    );
    await queueSealedMail({ to: email, ...confirmationLetter({ kind, about: target.title, token }, reader) }, subscriber.id, req);
  });
}

/** Confirms what the link of a letter is about, within two days of asking, and says so by a letter. A second time does nothing. */
export async function confirmLetters(payload: Payload, token: string, reader: SnapshotReader, now = new Date()): Promise<void> {
  await inTransaction(payload, async (req) => {
    const since = new Date(now.getTime() - confirmWithin).toISOString();
    const [asked] = await findRows(
      'subscriptions',
      { and: [{ confirmHash: { equals: hashOf(token) } }, { confirmedAt: { exists: false } }, { askedAt: { greater_than: since } }] },
      req,
      { limit: 1 },
    );
    const [subscriber] = asked === undefined ? [] : await findRows('subscribers', { id: { equals: asked.subscriber } }, req, { limit: 1 });
    if (asked === undefined || subscriber === undefined) return;
    const same: Where[] = [
      { subscriber: { equals: subscriber.id } },
      { kind: { equals: asked.kind } },
      { target: { equals: asked.target } },
      { id: { not_equals: asked.id } },
      { confirmedAt: { exists: true } },
      ...(asked.kind === 'link' ? [{ page: { equals: asked.page } }] : []),
    ];
    await removeRows('subscriptions', { and: same }, req);
    await changeRows(
      'subscriptions',
      { id: { equals: asked.id } },
      {
        confirmedAt: now.toISOString(),
        confirmHash: null,
        often: null,
        ...(asked.kind === 'link' ? { told: whereIs(asked.page, reader).state } : {}),
      },
      req,
    );
    if (asked.often) await changeRows('subscribers', { id: { equals: subscriber.id } }, { often: asked.often }, req);
    const { email, token: own } = readAddress(subscriber);
    const about = targetAt(asked.page, asked.kind, reader)?.title ?? asked.page;
    const letter = welcomeLetter(
      { kind: asked.kind, about, often: asked.often ?? subscriber.often, token: own, subscription: asked.id },
      reader,
    );
    await queueSealedMail({ to: email, ...letter }, subscriber.id, req);
  });
}

async function knownSubscriber(email: string, req: PayloadRequest): Promise<Subscriber | undefined> {
  return (await findRows('subscribers', { addressHash: { in: hashesOfAddress(email) } }, req, { limit: 1 }))[0];
}

async function newSubscriber(email: string, often: Subscriber['often'], req: PayloadRequest): Promise<Subscriber> {
  const { sealed, addressHash, tokenHash } = keepAddress(email);
  const [newest] = await findRows('announcements', {}, req, { limit: 1, sort: '-number' });
  const row: Subscriber = { id: randomUUID(), sealed, addressHash, tokenHash, often, toldThrough: newest?.number ?? 0, refused: 0 };
  await addRow('subscribers', row, req);
  return row;
}
