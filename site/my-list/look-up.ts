import { isKeptPath } from './kept.ts';

/** What an address says today. */
export type LookedUp =
  /** The page, under the address it has now, which may not be the one that was asked. */
  | { state: 'here'; path: string; hasMoved: boolean; title: string; page: Document }
  /** The address leads to another page, which is not something one can go to. */
  | { state: 'replaced'; path: string; title: string }
  /** It was withdrawn; `why` is what the withdrawn page says of it. */
  | { state: 'withdrawn'; why: Element | undefined }
  /** It leads to another site, which only a click can tell. */
  | { state: 'elsewhere' }
  | { state: 'missing' }
  /** Nothing answered: no network, or a fault of ours. */
  | { state: 'unreachable' };

/** Looks up what a kept address says now: the page itself is asked, so that nothing here can be older than the site. */
export async function lookUp(path: string): Promise<LookedUp> {
  let answer: Response;
  try {
    answer = await fetch(path);
  } catch (error) {
    console.warn(error);
    return (await leadsElsewhere(path)) ? { state: 'elsewhere' } : { state: 'unreachable' };
  }
  if (answer.status === 404) return { state: 'missing' };
  if (answer.status !== 410 && !answer.ok) return { state: 'unreachable' };
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (answer.status === 410) return { state: 'withdrawn', why: page.querySelector('[data-withdrawal]') ?? undefined };
  const there = new URL(answer.url).pathname;
  const title = page.querySelector('h1')?.textContent.trim() ?? path;
  const isKeepable = isKeptPath(there) && page.querySelector<HTMLElement>('[data-keep]')?.dataset['keep'] === there;
  return isKeepable ? { state: 'here', path: there, hasMoved: there !== path, title, page } : { state: 'replaced', path: there, title };
}

/** Whether an address answers with a redirect that we may not follow from here. */
async function leadsElsewhere(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { redirect: 'manual' })).type === 'opaqueredirect';
  } catch (error) {
    console.warn(error);
    return false;
  }
}
