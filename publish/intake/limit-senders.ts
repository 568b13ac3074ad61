import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { IntakeKind } from '../../content/model/intake/intake.ts';

/** What to do with something that was sent. */
export type Verdict = 'take' | 'known' | 'too much' | 'busy';

/** How much one sender may send in a day, of each kind: several people may share an address. */
const maxPerDay: Readonly<Record<IntakeKind, number>> = {
  rating: 50,
  format: 50,
  missing: 50,
  'fact-vote': 50,
  'empty-search': 200,
  follow: 30,
  'register-link': 50,
  confirm: 100,
  'change-alerts': 50,
  // A mail provider leaves for everybody who has a mailbox there.
  leave: 20_000,
};

/** How often in a day one sender may say the same thing: rate one page, ask for it in one format, search in vain for the same words. Who presses twice presses once. */
const maxOfTheSame: Readonly<Record<IntakeKind, number>> = {
  rating: 5,
  format: 5,
  missing: 5,
  'fact-vote': 1,
  'empty-search': 1,
  follow: 3,
  'register-link': 3,
  confirm: 5,
  'change-alerts': 5,
  leave: 5,
};

/** How much of each kind is taken from everybody together in a minute, so that a flood neither keeps the disk busy nor closes the other forms. */
const maxPerMinute = 300;

/** How much of some kinds one sender may send in a minute, where a day allows so much that one sender could use up the minute of everybody. */
const maxPerMinuteOfOne: Readonly<Partial<Record<IntakeKind, number>>> = { leave: 60 };

/**
 * Counts what each sender sends in a day. Senders are known by a hash of their address with a salt that is made
 * anew each day; both are in memory only, so nobody can ever say who sent what.
 */
export function limitSenders({ now = Date.now, maxSenders = 50_000 }: { now?: () => number; maxSenders?: number } = {}): {
  /** What to do with something, which counts where it is taken. */
  check(address: string, kind: IntakeKind, about: string): Verdict;
  /** Counts something no longer that was to be taken and could not be kept: whoever is asked to send it again must be able to. */
  takeBack(address: string, kind: IntakeKind, about: string): void;
} {
  let day = '';
  let salt = randomBytes(32);
  const senders = new Map<string, Map<string, number>>();
  let minute = 0;
  /** By kind, and by sender and kind. */
  const takenThisMinute = new Map<string, number>();

  const nameless = (text: string): string => createHmac('sha256', salt).update(text).digest('base64url').slice(0, 22);

  return {
    check(address, kind, about) {
      const moment = now();
      const today = new Date(moment).toISOString().slice(0, 10);
      if (today !== day) {
        day = today;
        salt = randomBytes(32);
        senders.clear();
      }
      if (Math.floor(moment / 60_000) !== minute) {
        minute = Math.floor(moment / 60_000);
        takenThisMinute.clear();
      }
      const sender = nameless(networkOf(address));
      const counts = senders.get(sender) ?? new Map<string, number>();
      const same = nameless(`${kind} ${about}`);
      if ((counts.get(same) ?? 0) >= maxOfTheSame[kind]) return maxOfTheSame[kind] === 1 ? 'known' : 'too much';
      if ((counts.get(kind) ?? 0) >= maxPerDay[kind]) return 'too much';
      const kindOfSender = `${sender} ${kind}`;
      if ((takenThisMinute.get(kindOfSender) ?? 0) >= (maxPerMinuteOfOne[kind] ?? maxPerMinute)) return 'busy';
      if ((takenThisMinute.get(kind) ?? 0) >= maxPerMinute) return 'busy';
      for (const key of [same, kind]) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const key of [kindOfSender, kind]) takenThisMinute.set(key, (takenThisMinute.get(key) ?? 0) + 1);
      if (!senders.has(sender) && senders.size >= maxSenders) forgetOldest(senders);
      senders.set(sender, counts);
      return 'take';
    },

    takeBack(address, kind, about) {
      const counts = senders.get(nameless(networkOf(address)));
      for (const key of [nameless(`${kind} ${about}`), kind]) counts?.set(key, Math.max(0, (counts.get(key) ?? 0) - 1));
    },
  };
}

/** One household or office is one sender: for IPv6 the first half of the address. */
export function networkOf(address: string): string {
  // Some proxies name the port too, which differs with each connection.
  const withoutPort = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(address)?.slice(1).find(Boolean) ?? address;
  const plain = withoutPort.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::', 2);
  const groups = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const between = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from<string>({ length: Math.max(0, between) }).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The address of whoever sends, believing as many proxies in front of us as are ours; the rest of what a header says is hearsay. */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  trustedProxies: number,
): string {
  const nearest = socket.remoteAddress ?? 'unknown';
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  return [...named, nearest].at(-1 - trustedProxies) ?? nearest;
}

function forgetOldest(senders: Map<string, unknown>): void {
  const [oldest] = senders.keys();
  if (oldest !== undefined) senders.delete(oldest);
}
