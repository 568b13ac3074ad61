import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { intakeAddress, type IntakeEntry, intakeForms, type IntakeKind } from '../../content/model/intake.ts';
import type { LiveView } from '../serve/follow-live.ts';
import type { RequestedAddress } from '../serve/request-path.ts';
import { type Answer, livePage, sendAnswer, thanksWithWayBack } from './answer.ts';
import { cleanText, plainWords } from './clean.ts';
import { addressOf, limitSenders } from './limit-senders.ts';
import { IntakeRefusal, readForm, refuseOtherSites } from './read-form.ts';
import { type Spool, SpoolError } from './spool.ts';

/** The one place where the public sends something. */
export interface Intake {
  /** What is sent to a path, or undefined where nothing can be. */
  kindAt(path: string): IntakeKind | undefined;
  /** Takes what a request brings and says so, or says in words why not and gives back what was typed. */
  take(kind: IntakeKind, request: IncomingMessage, response: ServerResponse, site: LiveSite): Promise<void>;
  /** The page of thanks that leads back to where the form stands, or undefined where an address asks for something else. */
  thanksAt(address: RequestedAddress, site: LiveSite): Promise<string | undefined>;
}

/** What the intake needs of the live site. */
export interface LiveSite {
  view: LiveView;
  /** A page as HTML, where the release has it. */
  pageAt(path: string): Promise<string | undefined>;
}

/** What an intake works with. */
export interface IntakeOptions {
  spool: Spool;
  /** Where the public reaches the site: scheme and host. */
  origin: string;
  /** How many proxies of ours stand in front. */
  trustedProxies?: number;
  /** Gives the time, in milliseconds since 1970. */
  now?: () => number;
  /** How long a form may take to arrive. */
  patienceMs?: number;
  /** Hears of what went wrong on our side. */
  report?: (error: unknown) => void;
}

/** Opens the intake. It needs its spool and nothing else: no CMS, no database. */
export function openIntake({
  spool,
  origin,
  trustedProxies = 0,
  now = Date.now,
  patienceMs = 10_000,
  report = (error) => console.error(error),
}: IntakeOptions): Intake {
  const limit = limitSenders({ now });

  const keep = async (kind: IntakeKind, request: IncomingMessage, typed: Record<string, string>, { view }: LiveSite): Promise<void> => {
    const entry = entryFrom(kind, typed, view, now());
    if (entry === undefined) return;
    const sent = [addressOf(request, trustedProxies), kind, subjectOf(entry)] as const;
    const verdict = limit.judge(...sent);
    if (verdict === 'known') return;
    if (verdict === 'busy') throw new IntakeRefusal(503, 'Too much is being sent to us just now. Please try again in a few minutes.');
    if (verdict === 'too much')
      throw new IntakeRefusal(
        429,
        'Your network has sent us a lot today. Please try again tomorrow, or use the contact details on this page.',
      );
    await spool.add(entry).catch((cause: unknown) => {
      limit.takeBack(...sent);
      if (cause instanceof SpoolError) report(cause);
      throw new IntakeRefusal(503, 'We cannot keep what you sent just now. The fault is ours. Please try again later.', { cause });
    });
  };

  return {
    kindAt: (path) => kinds.find((kind) => intakeAddress(kind) === path),

    async take(kind, request, response, site) {
      let typed: Record<string, string> = {};
      let answer: Answer = { status: 200, message: thanks[kind] };
      try {
        refuseOtherSites(request, origin);
        typed = await readForm(request, patienceMs);
        await keep(kind, request, typed, site);
      } catch (error) {
        if (!(error instanceof IntakeRefusal)) throw error;
        answer = { status: error.status, message: error.message, field: error.field };
      }
      if (response.destroyed) return;
      await sendAnswer(request, response, { kind, typed, answer, site });
    },

    thanksAt: thanksWithWayBack,
  };
}

const kinds = Object.keys(intakeForms) as IntakeKind[];

const thanks: Readonly<Record<IntakeKind, string>> = {
  rating: 'Thank you. The people who look after this page will read it.',
  format: 'Thank you. We have noted which format you need.',
  missing: 'Thank you. We have noted what was missing.',
  'empty-search': 'Thank you.',
};

/** What to keep of what was typed; nothing, where words could say who searched for them. @throws {IntakeRefusal} where it does not fit */
function entryFrom(kind: IntakeKind, typed: Record<string, string>, view: LiveView, moment: number): IntakeEntry | undefined {
  const clean = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, name === 'page' ? value : cleanText(value)]));
  const kept = { id: randomUUID(), at: new Date(moment - (moment % hour)).toISOString() };
  switch (kind) {
    case 'rating':
      return { ...kept, kind, ...onPage(fitting(intakeForms[kind], clean), view) };
    case 'format':
      return { ...kept, kind, ...onPage(fitting(intakeForms[kind], clean), view) };
    case 'missing': {
      const { text, words } = fitting(intakeForms[kind], clean);
      return { ...kept, kind, text, words: plainWords(words) };
    }
    case 'empty-search': {
      const words = plainWords(fitting(intakeForms[kind], typed).words);
      return words === '' ? undefined : { ...kept, kind, words };
    }
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

/** Only what is about a page that is live is taken. */
function onPage<T extends { page: string }>(entry: T, view: LiveView): T {
  const page = livePage(entry.page, view);
  if (page === undefined)
    throw new IntakeRefusal(400, 'The page this is about is not there any more. Open it again and send it from there.', { field: 'page' });
  return { ...entry, page };
}

/** What a sender says the same about when it is said twice. */
function subjectOf(entry: IntakeEntry): string {
  switch (entry.kind) {
    case 'rating':
      return entry.page;
    case 'format':
      return `${entry.page} ${entry.format} ${entry.language}`;
    case 'missing':
      return entry.text;
    case 'empty-search':
      return entry.words;
  }
}
