import { intakePages } from '../../content/model/addresses/addresses.ts';
import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import { type IntakeKind, isFollowing, readVote } from '../../content/model/intake/intake.ts';
import { intakeForm } from '../../content/model/intake/intake-form.ts';
import { voteForm } from '../../content/model/intake/vote-form.ts';
import { plainPage } from '../http/plain-page.ts';
import { readAddress } from '../http/request-path.ts';
import type { LiveSite } from './live-site.ts';

/** How it went: 200 and thanks, or another status and what was wrong. */
export interface Outcome {
  status: number;
  message: string;
  /** The field that was wrong. */
  field?: string | undefined;
}

/** An answer to something that was sent, for the server to send; never to be kept by a cache. */
export interface IntakeAnswer {
  status: number;
  type: 'text/html; charset=utf-8' | 'application/json; charset=utf-8';
  body: string;
  /** Where a browser goes on, with status 303. */
  location?: string;
  /** When to try again, in seconds. */
  retryAfter?: number;
}

/** Says how it went: as JSON to a script that asks for it, else as a page. */
export function answerFor(
  outcome: Outcome,
  { kind, typed, isForScript, site }: { kind: IntakeKind; typed: Record<string, string>; isForScript: boolean; site: LiveSite },
): IntakeAnswer {
  const { status, message, field } = outcome;
  const isTaken = status === 200;
  const later = status === 503 && { retryAfter: 600 };
  if (isForScript)
    return { status, type: 'application/json; charset=utf-8', body: JSON.stringify({ ok: isTaken, message, field }), ...later };
  const type = 'text/html; charset=utf-8';
  // A mail program that leaves for somebody must not be led elsewhere (RFC 8058, 3.1).
  if (isTaken && (kind === 'confirm' || kind === 'change-alerts' || kind === 'leave'))
    return {
      status,
      type,
      body: withSaid(site.pageAt(intakePages[kind === 'confirm' ? 'confirm' : 'emails']), 'Done', paragraph(message)),
    };
  const next = intakePages[isFollowing({ kind }) ? 'check-email' : 'thanks'];
  if (isTaken && site.isLive(next) === true) {
    const page = livePage(typed['page'] ?? '', site);
    const location = next + (page === undefined ? '' : `?page=${encodeURIComponent(page)}`);
    return { status: 303, type, body: plainPage('Thank you', message), location };
  }
  const words = isTaken ? paragraph(message) : mistake(kind, typed, outcome);
  const page = isTaken ? undefined : site.pageAt(intakePages['not-sent']);
  return { status, type, body: withSaid(page, isTaken ? 'Thank you' : 'That was not sent', words), ...later };
}

/** What one of the intake's pages shows for the query of its address; undefined where it stays as it is. */
export function pageFor(path: string, query: string, site: LiveSite): string | undefined {
  const asked = new URLSearchParams(query);
  if (path === intakePages.thanks || path === intakePages['check-email']) return withWayBack(path, asked.get('page'), site);
  const token = asked.get('t');
  if (token === null || token === '') return undefined;
  if (path === intakePages.confirm) return withSaid(site.pageAt(path), 'Confirm your email address', intakeForm('confirm', { token }));
  if (path === intakePages.emails) return withSaid(site.pageAt(path), 'Your emails', formsFor(token));
  return undefined;
}

/** What whoever holds the link of an email can do: stop what it is about or everything, and say how often emails come. */
function formsFor(token: string): string {
  const [all = '', one] = token.split('.', 2);
  const stopAll = intakeForm(
    'leave',
    { token: all },
    paragraph('No email comes from this site any more, and we delete your address.'),
    'Stop every email',
  );
  return one === undefined
    ? stopAll + intakeForm('change-alerts', { token })
    : intakeForm(
        'leave',
        { token },
        paragraph('The emails about the one thing stop that this link is for. Others go on.'),
        'Stop these emails',
      ) + stopAll;
}

/** A page with the way back to the page that its address names in its query; undefined where it names none that is live. */
function withWayBack(path: string, from: string | null, site: LiveSite): string | undefined {
  const back = from === null ? undefined : livePage(from, site);
  const page = back === undefined ? undefined : site.pageAt(path);
  return back === undefined
    ? undefined
    : page?.replace(
        /(<p id="intake_back">)[\s\S]*?(<\/p>)/,
        (_all, start: string, end: string) => `${start}<a href="${escapeHtml(back)}">Go back to the page you came from</a>${end}`,
      );
}

/** The path of a page that is live and that somebody can say something about; undefined for anything else, another site's address say. */
function livePage(address: string, site: LiveSite): string | undefined {
  const path = pagePath(address);
  return path !== undefined && site.isLive(path) === true ? path : undefined;
}

/** The path of a page that somebody can say something about, whether it is live or not; undefined where an address can be none. */
export function pagePath(address: string): string | undefined {
  const path = readAddress(address)?.path;
  return path !== undefined && Object.values<string>(intakePages).includes(path) ? undefined : path;
}

/** What was wrong, and the form with everything that was typed. */
function mistake(kind: IntakeKind, typed: Record<string, string>, { message }: Outcome): string {
  const form = kind === 'empty-search' ? '' : kind === 'fact-vote' ? voteAgain(typed) : intakeForm(kind, typed);
  return `<p class="ask__said ask__said--wrong" role="alert">${escapeHtml(message)}</p>${form}`;
}

function paragraph(words: string): string {
  return `<p>${escapeHtml(words)}</p>`;
}

/** The press that was not taken, to be pressed again. */
function voteAgain({ page = '', vote = '', text = '' }: Record<string, string>): string {
  const said = readVote(vote);
  return said === undefined ? '' : voteForm([{ kind: said.fact, name: sentenceOf(said.fact) }], { page, text });
}

function sentenceOf(fact: string): string {
  return fact.charAt(0).toUpperCase() + fact.slice(1);
}

/** The page of the site with our words in the place it keeps for them; a plain page where the release has none. */
function withSaid(page: string | undefined, title: string, said: string): string {
  const place = /(<div id="intake_said">)[\s\S]*?(<\/div>)/;
  if (page !== undefined && place.test(page)) return page.replace(place, (_all, start: string, end: string) => start + said + end);
  return plainPage(title, '').replace('<p></p>', () => said);
}
