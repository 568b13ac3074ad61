import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { intakePages } from '../../content/model/addresses/addresses.ts';
import { hasAddress, intakeAddress, type IntakeEntry, intakeForms, type IntakeKind, readVote } from '../../content/model/intake/intake.ts';
import { log } from '../logging/log.ts';
import { answerFor, type IntakeAnswer, type Outcome, pageFor, pagePath } from './answer.ts';
import { cleanText, plainWords } from './clean.ts';
import { addressOf, limitSenders } from './limit-senders.ts';
import type { LiveSite } from './live-site.ts';
import { IntakeRefusal, readForm, refuseOtherSites, skipBody } from './read-form.ts';
import { sealFor } from './seal.ts';
import { type Spool, SpoolError } from './spool.ts';

export type { IntakeAnswer } from './answer.ts';
export type { LiveSite } from './live-site.ts';

/** The one place where the public sends something. */
export interface Intake {
  /** What is sent to an address, or undefined where nothing can be. Mail programs leave where the link of an email leads (RFC 8058). */
  kindAt(url: string): IntakeKind | undefined;
  /** Takes what a request brings: the answer says so, or says in words why not and gives back what was typed. */
  take(kind: IntakeKind, request: IncomingMessage, site: LiveSite): Promise<IntakeAnswer>;
  /** A page of the intake with what the query of its address asks for: the way back, or the forms for whoever holds a link; undefined where the page is to stay as it is. */
  pageFor(path: string, query: string, site: LiveSite): string | undefined;
}

/** What an intake works with. */
export interface IntakeOptions {
  spool: Spool;
  /** Where the public reaches the site: scheme and host. */
  origin: string;
  /** The key with which addresses are encrypted for the worker; undefined where this site sends no email. */
  lettersKey?: () => string | undefined;
  /** How many proxies of ours stand in front. */
  trustedProxies?: number;
  /** Gives the time, in milliseconds since 1970. */
  now?: () => number;
  /** How long a form may take to arrive. */
  timeoutMs?: number;
  /** Hears of what went wrong on our side. */
  report?: (error: unknown) => void;
}

/** Opens the intake. It needs its spool and nothing else: no CMS, no database. */
export function openIntake({
  spool,
  origin,
  lettersKey = () => undefined,
  trustedProxies = 0,
  now = Date.now,
  timeoutMs = 10_000,
  report = (error) => log.error({ err: error }),
}: IntakeOptions): Intake {
  const limit = limitSenders({ now });

  const keep = async (kind: IntakeKind, request: IncomingMessage, typed: Record<string, string>, site: LiveSite): Promise<void> => {
    const entry = entryFrom(kind, typed, site, now());
    if (entry === undefined) return;
    const sent = [addressOf(request, trustedProxies), kind, subjectOf(entry)] as const;
    const verdict = limit.check(...sent);
    if (verdict === 'known') return;
    if (verdict === 'busy') throw new IntakeRefusal(503, 'Too much is being sent to us just now. Please try again in a few minutes.');
    if (verdict === 'too much')
      throw new IntakeRefusal(
        429,
        'Your network has sent us a lot today. Please try again tomorrow, or use the contact details on this page.',
      );
    await spool.add(sealed(entry)).catch((cause: unknown) => {
      limit.takeBack(...sent);
      if (cause instanceof SpoolError) report(cause);
      throw new IntakeRefusal(503, 'We cannot keep what you sent just now. The fault is ours. Please try again later.', { cause });
    });
  };

  /** No address lies on the disk of the machine that the public reaches, but encrypted. */
  const sealed = (entry: IntakeEntry): IntakeEntry => {
    if (!hasAddress(entry)) return entry;
    const key = lettersKey();
    if (key === undefined)
      throw new IntakeRefusal(503, 'This site cannot send emails just now. The fault is ours. Please try again later.');
    return { ...entry, email: sealFor(key, entry.email) };
  };

  return {
    kindAt: (url) => (pathOf(url) === intakePages.emails ? 'leave' : kinds.find((kind) => intakeAddress(kind) === url)),

    async take(kind, request, site) {
      const oneClick = pathOf(request.url) === intakePages.emails ? { token: tokenIn(request.url) } : undefined;
      let typed: Record<string, string> = oneClick ?? {};
      let outcome: Outcome = { status: 200, message: thanks[kind] };
      try {
        refuseOtherSites(request, origin);
        // The link says everything; mail programs send a word along, in either kind of form.
        if (oneClick === undefined) typed = await readForm(request, timeoutMs);
        else await skipBody(request, timeoutMs);
        await keep(kind, request, typed, site);
      } catch (error) {
        if (!(error instanceof IntakeRefusal)) throw error;
        outcome = { status: error.status, message: error.message, field: error.field };
      }
      const isForScript = request.headers.accept?.includes('application/json') === true;
      return answerFor(outcome, { kind, typed, isForScript, site });
    },

    pageFor,
  };
}

/** The path of an address that was asked for. */
function pathOf(url = ''): string {
  return url.split('?', 1)[0] ?? '';
}

function tokenIn(url = ''): string {
  return new URLSearchParams(url.slice(pathOf(url).length)).get('t') ?? '';
}

const kinds = Object.keys(intakeForms) as IntakeKind[];

const letterOnItsWay =
  'Look in your inbox. We are sending you an email with a link: open it within two days. If it does not come, look among your junk mail, or check the address and send it again.';

const thanks: Readonly<Record<IntakeKind, string>> = {
  rating: 'Thank you. The people who look after this page will read it.',
  format: 'Thank you. We have noted which format you need.',
  missing: 'Thank you. We have noted what was missing.',
  'fact-vote': 'Thank you. The people who look after this page will see it.',
  'empty-search': 'Thank you.',
  // The same whether an address is known or not.
  follow: letterOnItsWay,
  'register-link': letterOnItsWay,
  confirm:
    'Thank you. We will send you an email to say that it is set up. That takes a minute or two. If none comes, the link was older than two days: ask again on the page you came from.',
  'change-alerts': 'Thank you. From now on emails come as often as you chose.',
  leave: 'The emails stop. One that is on its way may still arrive in the next minute.',
};

/** What to keep of what was typed; nothing, where words could say who searched for them. @throws {IntakeRefusal} where it does not fit */
function entryFrom(kind: IntakeKind, typed: Record<string, string>, site: LiveSite, moment: number): IntakeEntry | undefined {
  const clean = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, name === 'page' ? value : cleanText(value)]));
  const kept = { id: randomUUID(), at: new Date(moment - (moment % hour)).toISOString() };
  switch (kind) {
    case 'rating':
      return { ...kept, kind, ...onPage(fitting(intakeForms[kind], clean), site) };
    case 'format': {
      const { email, ...rest } = onPage(fitting(intakeForms[kind], { ...clean, email: typed['email'] ?? '' }), site);
      return { ...kept, kind, ...rest, ...(email === '' ? {} : { email }) };
    }
    case 'missing': {
      const { text, words } = fitting(intakeForms[kind], clean);
      return { ...kept, kind, text, words: plainWords(words) };
    }
    case 'fact-vote': {
      const { vote, page, text } = fitting(intakeForms[kind], clean);
      const said = readVote(vote);
      return said && { ...kept, kind, ...onPage({ page }, site), ...said, text };
    }
    case 'empty-search': {
      const words = plainWords(fitting(intakeForms[kind], typed).words);
      return words === '' ? undefined : { ...kept, kind, words };
    }
    // An address is kept as it was typed: cleaning takes addresses out.
    case 'follow':
      return { ...kept, kind, ...onPage(fitting(intakeForms[kind], typed), site) };
    case 'register-link':
      return { ...kept, kind, ...onPage(fitting(intakeForms[kind], typed), site) };
    case 'confirm':
      return { ...kept, kind, ...fitting(intakeForms[kind], typed) };
    case 'change-alerts':
      return { ...kept, kind, ...fitting(intakeForms[kind], typed) };
    case 'leave':
      return { ...kept, kind, ...fitting(intakeForms[kind], typed) };
  }
}

const hour = 60 * 60 * 1000;

function fitting<T>(
  form: {
    safeParse(
      value: unknown,
    ): { success: true; data: T } | { success: false; error: { issues: { message: string; path: PropertyKey[] }[] } };
  },
  typed: unknown,
): T {
  const read = form.safeParse(typed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new IntakeRefusal(400, issue?.message ?? 'Something is missing.', { field: issue?.path[0]?.toString() });
}

/** Only what is about a page that is live is taken, or may be live: what somebody took the time to write is not lost because we cannot look. */
function onPage<T extends { page: string }>(entry: T, site: LiveSite): T {
  const page = pagePath(entry.page);
  if (page === undefined || site.isLive(page) === false)
    throw new IntakeRefusal(400, 'The page this is about is not there any more. Open it again and send it from there.', { field: 'page' });
  return { ...entry, page };
}

/** What a sender says the same about when it is said twice. */
function subjectOf(entry: IntakeEntry): string {
  switch (entry.kind) {
    case 'rating':
      return entry.page;
    case 'fact-vote':
      return `${entry.page} ${entry.fact} ${entry.answer}`;
    case 'format':
      // A language that is not asked for makes no other request.
      return `${entry.page} ${entry.format} ${entry.format === 'language' ? entry.language : ''} ${(entry.email ?? '').toLowerCase()}`.trimEnd();
    case 'missing':
      return entry.text;
    case 'empty-search':
      return entry.words;
    case 'follow':
    case 'register-link':
      return `${entry.page} ${entry.email.toLowerCase()}`;
    case 'change-alerts':
      return `${entry.token} ${entry.often}`;
    case 'confirm':
    case 'leave':
      return entry.token;
  }
}
