import type { Payload, Where } from 'payload';
import { countRows, findRows } from './rows.ts';

/** Who outside asked for letters about a page: how many, and which pages they said link to it. Never who they are. */
export interface WhoFollows {
  /** How many get letters about what is new of it. */
  followers: number;
  /** How many asked to be told where it goes, because they link to it. */
  links: number;
  /** The pages with those links, as far as somebody said. They were typed by strangers: text, never a link. */
  linkedFrom: string[];
  /** How many did not say which page of theirs links here. */
  unnamed: number;
}

/** Pages that are named at most. */
const maxNamed = 50;

/** Who outside asked for letters about a document and confirmed it. */
export async function whoFollows(payload: Payload, document: string): Promise<WhoFollows> {
  const confirmed = (kind: string): Where => ({
    and: [{ kind: { equals: kind } }, { target: { equals: document } }, { confirmedAt: { exists: true } }],
  });
  const [followers, links] = await Promise.all([
    countRows('subscriptions', confirmed('news'), { payload }),
    findRows('subscriptions', confirmed('link'), { payload }),
  ]);
  const pages = [...new Set(links.flatMap(({ from }) => (from ? [from] : [])))].sort();
  return { followers, links: links.length, linkedFrom: pages.slice(0, maxNamed), unnamed: links.filter(({ from }) => !from).length };
}

/** How many confirmed addresses there are, and how many things they asked for. */
export async function countSubscribers(payload: Payload): Promise<{ news: number; links: number }> {
  const confirmed = (kind: string): Where => ({ and: [{ kind: { equals: kind } }, { confirmedAt: { exists: true } }] });
  const [news, links] = await Promise.all([
    countRows('subscriptions', confirmed('news'), { payload }),
    countRows('subscriptions', confirmed('link'), { payload }),
  ]);
  return { news, links };
}
