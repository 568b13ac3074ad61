import type { IncomingMessage, ServerResponse } from 'node:http';
import { intakePages } from '../../content/model/addresses.ts';
import { intakeAddress, intakeFields, type IntakeKind } from '../../content/model/intake.ts';
import type { LiveView } from '../serve/follow-live.ts';
import { headersFor, pageSubject } from '../serve/headers.ts';
import { plainPage } from '../serve/plain-pages.ts';
import { readAddress, type RequestedAddress } from '../serve/request-path.ts';
import { drawForm, escape } from './draw-form.ts';
import type { LiveSite } from './index.ts';

/** How it went: 200 and thanks, or another status and what was wrong. */
export interface Answer {
  status: number;
  message: string;
  /** The field that was wrong. */
  field?: string | undefined;
}

/** Says how it went: as JSON to a script that asks for it, else as a page. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { kind, typed, answer, site }: { kind: IntakeKind; typed: Record<string, string>; answer: Answer; site: LiveSite },
): Promise<void> {
  const isTaken = answer.status === 200;
  // What did not arrive whole is not read to its end.
  if (!request.complete) response.setHeader('Connection', 'close');
  if (answer.status === 503) response.setHeader('Retry-After', '600');
  if (request.headers.accept?.includes('application/json') === true) {
    const { status, message, field } = answer;
    return send(response, status, 'application/json; charset=utf-8', JSON.stringify({ ok: isTaken, message, field }));
  }
  if (isTaken && Object.hasOwn(site.view.release.entries, intakePages.thanks)) {
    const page = livePage(typed['page'] ?? '', site.view);
    response.setHeader('Location', intakePages.thanks + (page === undefined ? '' : `?page=${encodeURIComponent(page)}`));
    return send(response, 303, pageSubject.type, plainPage('Thank you', answer.message));
  }
  const said = isTaken ? `<p>${escape(answer.message)}</p>` : mistake(kind, typed, answer);
  const page = isTaken ? undefined : await site.pageAt(intakePages['not-sent']);
  return send(response, answer.status, pageSubject.type, withSaid(page, isTaken ? 'Thank you' : 'That was not sent', said));
}

/** The thanks with the way back to the page that their address names; undefined where it names none that is live. */
export async function thanksWithWayBack({ path, query }: RequestedAddress, site: LiveSite): Promise<string | undefined> {
  const from = path === intakePages.thanks ? new URLSearchParams(query).get('page') : null;
  const back = from === null ? undefined : livePage(from, site.view);
  const page = back === undefined ? undefined : await site.pageAt(intakePages.thanks);
  return back === undefined
    ? undefined
    : page?.replace(
        /(<p id="intake_back">)[\s\S]*?(<\/p>)/,
        (_all, start: string, end: string) => `${start}<a href="${escape(back)}">Go back to the page you came from</a>${end}`,
      );
}

/** The path of a page that is live and that somebody can say something about; undefined for anything else, another site's address say. */
export function livePage(address: string, { release }: LiveView): string | undefined {
  const path = readAddress(address)?.path ?? '';
  const page = Object.hasOwn(release.entries, path) ? release.entries[path] : undefined;
  const isPage = page?.type.startsWith('text/html') === true && !Object.values<string>(intakePages).includes(path);
  return isPage ? path : undefined;
}

/** What was wrong, and the form with everything that was typed. */
function mistake(kind: IntakeKind, typed: Record<string, string>, { message }: Answer): string {
  const form = kind === 'empty-search' ? '' : drawForm(intakeAddress(kind), intakeFields[kind], typed);
  return `<p class="ask__said ask__said--wrong" role="alert">${escape(message)}</p>${form}`;
}

/** The page of the site with our words in the place it keeps for them; a plain page where the release has none. */
function withSaid(page: string | undefined, title: string, said: string): string {
  const place = /(<div id="intake_said">)[\s\S]*?(<\/div>)/;
  if (page !== undefined && place.test(page)) return page.replace(place, (_all, start: string, end: string) => start + said + end);
  return plainPage(title, '').replace('<p></p>', () => said);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  for (const [name, value] of Object.entries(headersFor({ ...pageSubject, type }))) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(body);
}
