import type { Payload } from 'payload';
import type { OutsideLink } from '../../payload-types.ts';
import { askAddress, type Outcome } from './ask-address.ts';

const collection = 'outside-links';

const hour = 3_600_000;
const day = 24 * hour;

/** Websites that are asked side by side. Each of them is asked for one address at a time, so nobody is bothered. */
const websites = 4;

/** Rows that are read to find so many websites. */
const read = 100;

/** Milliseconds until an address is asked again. */
const again = {
  fine: 7 * day,
  broken: day,
  /** After a first failure, doubled with each. */
  unknown: 6 * hour,
  unknownAtMost: 7 * day,
  /** A name that was not found is looked up once more before anybody is told. */
  noSuchName: 2 * hour,
} as const;

/** How long ago a website must have answered for a name that is not found to count: else it may be our own line. */
const lineWasGood = day;

/** Asks other websites, behind the publishes, whether what documents link to is there. */
export interface OutsideLinks {
  /** Asks the next few that are due. @returns how many were asked */
  checkNext(now?: Date): Promise<number>;
}

/** Makes that work. */
export function checkOutsideLinks({
  payload,
  ask = (address) => askAddress(address),
}: {
  payload: Payload;
  ask?: (address: string) => Promise<Outcome>;
}): OutsideLinks {
  const checkNext = async (now = new Date()): Promise<number> => {
    const { docs } = await payload.db.find<OutsideLink>({
      collection,
      where: { nextAt: { less_than_equal: now.toISOString() } },
      sort: 'nextAt',
      limit: read,
      pagination: false,
    });
    const oneEach = [...new Map(docs.toReversed().map((link) => [link.host, link])).values()].reverse().slice(0, websites);
    await Promise.all(
      oneEach.map(async (link) => {
        const outcome = await ask(link.address);
        await payload.db.updateOne({ collection, id: link.id, data: await judged(payload, link, outcome, now), returning: false });
      }),
    );
    return oneEach.length;
  };
  return { checkNext };
}

type Judged = { [Name in keyof OutsideLink]?: OutsideLink[Name] | null };

async function judged(payload: Payload, link: OutsideLink, outcome: Outcome, now: Date): Promise<Judged> {
  const at = now.toISOString();
  const after = (ms: number): string => new Date(now.getTime() + ms).toISOString();
  const failures = link.failures + 1;
  const broken = (answer: string): Judged => ({
    state: 'broken',
    answer,
    brokenSince: link.brokenSince ?? at,
    checkedAt: at,
    nextAt: after(again.broken),
    failures,
  });
  switch (outcome.kind) {
    case 'fine':
      // A link that works again and breaks anew is news, whoever dismissed it before keeps their word.
      return { state: 'fine', answer: '', brokenSince: null, checkedAt: at, nextAt: after(again.fine), failures: 0 };
    case 'gone':
      return broken(outcome.answer);
    case 'no-such-name': {
      const isSure = (link.state === 'broken' || failures > 1) && (await didOthersAnswer(payload, now));
      if (isSure) return broken(outcome.answer);
      return { ...couldNotCheck(link, outcome.answer, at), nextAt: after(again.noSuchName), failures };
    }
    case 'unknown': {
      const pause = Math.min(again.unknown * 2 ** (failures - 1), again.unknownAtMost);
      return { ...couldNotCheck(link, outcome.answer, at), nextAt: after(Math.max(pause, outcome.again ?? 0)), failures };
    }
  }
}

/** What was known to be broken stays so while nobody can look: it was not mended by that. */
function couldNotCheck(link: OutsideLink, answer: string, at: string): Judged {
  return link.state === 'broken' ? { checkedAt: at } : { state: 'unknown', answer, checkedAt: at };
}

async function didOthersAnswer({ db }: Payload, now: Date): Promise<boolean> {
  const found = await db.findOne<OutsideLink>({
    collection,
    where: {
      and: [{ state: { in: ['fine', 'broken'] } }, { checkedAt: { greater_than: new Date(now.getTime() - lineWasGood).toISOString() } }],
    },
  });
  return found !== null;
}
