import { setTimeout as wait } from 'node:timers/promises';
import { prefixes } from '../../../content/model/collection-names.ts';
import type { PublicReader } from '../../support/running/ask-public.ts';
import type { CmsDocument, Officer } from '../../support/running/officer.ts';
import { draftVersions, type History, possibleStates, type Thing } from '../officers/acts.ts';
import type { Finding } from '../findings.ts';
import { follow } from './follow.ts';
import { versionsIn } from '../officers/words.ts';

/** What a look at one thing gives: nothing to say, a reason for not being live, or what is wrong. */
type Verdict = { is: 'right'; address?: string } | { is: 'held back'; reason: string } | { is: 'wrong'; finding: Wrong };
type Wrong = Pick<Finding, 'kind' | 'what'>;

/** What the CMS says of a thing: not there, or the version and whether it is public. */
interface Stored {
  document: CmsDocument;
  version: number | undefined;
  isPublic: boolean;
}

/** How one thing stood when there was nothing more to wait for. */
export interface Settled {
  history: History;
  verdict: Verdict;
}

/** Who is asked. */
export interface Asking {
  officer: Officer;
  reader: PublicReader;
  /** Whether the public was ever seen to get a page at an address. */
  wasLive(path: string): boolean;
}

/**
 * Waits until every thing is as the CMS has it, with its receipt, or has a receipt that says why not; gives up after a while.
 * @param options `timeout` in milliseconds; `between` is done between two looks
 */
export async function settle(
  histories: readonly History[],
  asking: Asking,
  { timeout, between }: { timeout: number; between: () => Promise<void> },
): Promise<Settled[]> {
  const end = Date.now() + timeout;
  const settled: Settled[] = [];
  let left = [...histories];
  for (;;) {
    const wrong: Settled[] = [];
    for (const history of left) {
      const verdict = await look(history, asking);
      (isFinal(history, verdict) ? settled : wrong).push({ history, verdict });
    }
    if (wrong.length === 0) return settled;
    if (Date.now() > end) return [...settled, ...wrong.map(atTheEnd)];
    left = wrong.map(({ history }) => history);
    await between();
    await wait(500);
  }
}

/** What does not fit is held back for good; anything else may be held back for as long as its reason lasts. */
function isFinal({ thing }: History, verdict: Verdict): boolean {
  return verdict.is === 'right' || (verdict.is === 'held back' && thing.invalid !== undefined);
}

/** By the end the disk is free again and publishing goes on, so neither is a reason any more. */
function atTheEnd({ history, verdict }: Settled): Settled {
  if (verdict.is !== 'held back' || !/disk is full|ENOSPC|is paused/i.test(verdict.reason)) return { history, verdict };
  const what = `${nameOf(history.thing)} is still held back for a reason that is over: ${verdict.reason}`;
  return { history, verdict: { is: 'wrong', finding: { kind: 'stale', what } } };
}

async function look(history: History, asking: Asking): Promise<Verdict> {
  try {
    return await judge(history, asking);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { is: 'wrong', finding: { kind: 'lost', what: `${nameOf(history.thing)}: the CMS could not be asked. ${error.message}` } };
  }
}

async function judge(history: History, asking: Asking): Promise<Verdict> {
  const { thing } = history;
  const { officer } = asking;
  const stored = await storedOf(thing, officer);
  const lost = lostIn(history, stored);
  if (lost !== undefined) return { is: 'wrong', finding: { kind: 'lost', what: lost } };
  if (stored === undefined) return { is: 'right' };
  const seen = await seenOf(history, stored, asking);
  // Of a file that nothing public links to, and of a notice that another one replaced, the public sees nothing.
  if (seen === 'not for the public') return { is: 'right' };
  const { body: receipt } = await officer.ask<{
    state: string;
    problems?: { reason: string }[];
    worker?: { state: string; message?: string };
  }>('GET', `/receipt?collection=${thing.collection}&id=${thing.id}`);
  const worker = `The publisher is ${receipt.worker?.state ?? 'unknown'}${receipt.worker?.message ? `: ${receipt.worker.message}` : ''}`;
  const reason = receipt.problems?.map((problem) => problem.reason).join(' ') ?? '';
  if (receipt.state === 'quarantined' && reason !== '') return { is: 'held back', reason };
  if (seen.isRight && ['live', 'withdrawn', 'none'].includes(receipt.state))
    return { is: 'right', ...(seen.address ? { address: seen.address } : {}) };
  if (seen.isRight)
    return {
      is: 'wrong',
      finding: { kind: 'receiptsMissing', what: `${nameOf(thing)} is live, and its receipt says “${receipt.state}”. ${worker}` },
    };
  const kind = receipt.state === 'waiting' ? 'lost' : 'stale';
  return { is: 'wrong', finding: { kind, what: `${nameOf(thing)}: ${seen.what} Its receipt says “${receipt.state}”. ${worker}` } };
}

/** What was answered and is not stored, in words. */
function lostIn(history: History, stored: Stored | undefined): string | undefined {
  const { thing } = history;
  // Two officers write the one global; whoever came last has it.
  if (thing.collection === 'globals') return undefined;
  const possible = possibleStates(history);
  const isPossible = possible.some((state) =>
    state === undefined || stored === undefined
      ? state === stored
      : state.isPublic === stored.isPublic && (!state.isPublic || thing.collection === 'redirects' || state.version === stored.version),
  );
  if (isPossible) return undefined;
  const wanted = possible.map((state) =>
    state === undefined ? 'nothing' : `version ${state.version}${state.isPublic ? '' : ', withdrawn'}`,
  );
  const has = stored === undefined ? 'nothing' : `version ${stored.version}${stored.isPublic ? '' : ', withdrawn'}`;
  return `${nameOf(thing)}: the CMS answered for ${wanted.join(' or ')} and has ${has}.`;
}

async function storedOf({ collection, id, name }: Thing, officer: Officer): Promise<Stored | undefined> {
  const path = collection === 'globals' ? `/globals/${id}?depth=0` : `/${collection}/${id}?depth=0`;
  const { status, body } = await officer.ask<CmsDocument>('GET', path);
  if (status === 404) return undefined;
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
  const text = String(collection === 'globals' ? body['sampleNotice'] : body['title']);
  const hasDrafts = collection !== 'redirects';
  return { document: body, version: versionsIn(text, name)[0], isPublic: !hasDrafts || body['_status'] === 'published' };
}

type Seen = { isRight: true; address?: string } | { isRight: false; what: string };

/** Whether the public sees what is stored. */
async function seenOf(history: History, stored: Stored, asking: Asking): Promise<Seen | 'not for the public'> {
  const { thing } = history;
  const { officer, reader } = asking;
  switch (thing.collection) {
    case 'news':
    case 'pages':
      return seesDocument(history, stored, asking);
    case 'alerts': {
      const { body } = await reader.get('/');
      const starts = stored.document['starts'];
      const isDue = stored.isPublic && (typeof starts !== 'string' || starts <= new Date().toISOString());
      const isThere = versionsIn(body, thing.name).length > 0;
      return isThere === isDue
        ? { isRight: true }
        : { isRight: false, what: `the home page ${isThere ? 'shows' : 'does not show'} this alert.` };
    }
    case 'redirects': {
      const from = thing.from ?? '/';
      const { status, end } = await follow(from, reader);
      const isRight = status === 410 || (status === 200 && end !== from);
      return isRight ? { isRight, address: from } : { isRight, what: `${from} leads to ${end}, which answered ${status}.` };
    }
    case 'files':
      return seesFile(thing, stored, officer, reader);
    case 'globals': {
      if (stored.version === undefined) return 'not for the public';
      for (const path of ['/', '/news/', '/a-to-z/', '/search/']) {
        const versions = versionsIn((await reader.get(path)).body, thing.name);
        if (versions[0] !== stored.version)
          return { isRight: false, what: `${path} shows notice ${versions[0] ?? 'of before'} in place of ${stored.version}.` };
      }
      return { isRight: true };
    }
  }
}

async function seesDocument(history: History, stored: Stored, { officer, reader, wasLive }: Asking): Promise<Seen | 'not for the public'> {
  const { thing } = history;
  if (!stored.isPublic && !stored.document['firstPublished']) return 'not for the public';
  const address = await addressOf(thing, stored.document, officer);
  if (address === undefined) return { isRight: false, what: 'the page above it is gone.' };
  const { status, body } = await reader.get(address);
  if (!stored.isPublic) {
    // What came and went between two releases has no address to answer for.
    const isGone = status === 410 || (status === 404 && !wasLive(address));
    return isGone
      ? { isRight: true }
      : { isRight: false, what: `${address} answered ${status} and its document is withdrawn: expected 410.` };
  }
  if (status !== 200) return { isRight: false, what: `${address} answered ${status}, expected version ${stored.version}.` };
  const versions = versionsIn(body, thing.name);
  if (versions.some((version) => draftVersions(history).has(version)))
    return { isRight: false, what: `${address} shows version ${versions.join(' and ')}, which was a draft.` };
  return versions.length === 1 && versions[0] === stored.version
    ? { isRight: true, address }
    : { isRight: false, what: `${address} shows version ${versions.join(' and ') || 'of no mark'}, expected ${stored.version}.` };
}

/** A document's address as the CMS has it. */
async function addressOf({ collection }: Thing, document: CmsDocument, officer: Officer): Promise<string | undefined> {
  if (collection === 'news') return `/${prefixes.news}/${String(document['slug'])}/`;
  const slugs = [String(document['slug'])];
  for (let parent = document['parent']; typeof parent === 'string';) {
    const { status, body } = await officer.ask<CmsDocument>('GET', `/pages/${parent}?depth=0`);
    if (status !== 200) return undefined;
    slugs.unshift(String(body['slug']));
    parent = body['parent'];
  }
  return `/${slugs.join('/')}/`;
}

async function seesFile(thing: Thing, stored: Stored, officer: Officer, reader: PublicReader): Promise<Seen | 'not for the public'> {
  const { status, body: carrier } = await officer.ask<CmsDocument>('GET', `/news/${thing.carrier ?? ''}?depth=0`);
  if (thing.carrier === undefined || status !== 200 || carrier['_status'] !== 'published') return 'not for the public';
  const page = await reader.get(`/${prefixes.news}/${String(carrier['slug'])}/`);
  const link = new RegExp(`href="(/files/${thing.id}/[^"]+)"`).exec(page.body)?.[1];
  if (link === undefined) return { isRight: false, what: 'the story that links to it has no such link.' };
  const file = await reader.get(link);
  const version = versionsIn(file.body, thing.name)[0];
  return file.status === 200 && version === stored.version
    ? { isRight: true, address: link }
    : { isRight: false, what: `${link} answered ${file.status} with version ${version ?? 'of no mark'}, expected ${stored.version}.` };
}

function nameOf({ name, collection, id, invalid }: Thing): string {
  return `${name} (${collection}/${id}${invalid === undefined ? '' : `, ${invalid}`})`;
}
