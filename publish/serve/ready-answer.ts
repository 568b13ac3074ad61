import type { FileAnswer, NotFoundAnswer, RedirectAnswer, WithdrawnAnswer } from '../store/index.ts';
import { isText } from '../http/media-types.ts';
import { headersFor, type HeaderSubject, type HostPolicy, pageSubject } from './headers.ts';
import type { Coding } from './negotiate.ts';

/** An answer that has bytes. */
export type BodyAnswer = FileAnswer | WithdrawnAnswer | NotFoundAnswer;

/** One form of a file with everything that is sent of it. */
export interface ReadyForm {
  /** How it is compressed; null as it is. */
  coding: Coding;
  /** How well, which tells two compressed forms of one file apart. */
  quality: number | undefined;
  /** Its strong ETag, quotes included. */
  etag: string;
  /** How many bytes are sent. */
  size: number;
  /** Its headers, names and values by turns: Node sends such a list without looking at it twice. */
  headers: string[];
  /** The same for 304: what the browser has is still right. */
  unchangedHeaders: string[];
  /** Its bytes, or the file they are in. */
  source: Buffer | string;
}

/** A redirect of the live release. */
export interface ReadyRedirect {
  kind: 'redirect';
  to: string;
}

/** A file or a page of the live release, and what was made ready of it so far. */
export interface ReadyFile {
  kind: 'file';
  path: string;
  answer: BodyAnswer;
  /** Whether there may be compressed forms of it. */
  isText: boolean;
  /** Its forms by coding, 'plain' as it is. Compressed ones are looked for again after `until` (milliseconds since 1970): there may be a better one. */
  forms: Partial<Record<'br' | 'gzip' | 'plain', { form: ReadyForm | undefined; until: number }>>;
}

/** What an address answers. */
export type ReadyAnswer = ReadyFile | ReadyRedirect;

/** Makes an answer ready, without its bytes. */
export function readyAnswer(path: string, answer: BodyAnswer | RedirectAnswer): ReadyAnswer {
  if (answer.status === 301) return { kind: 'redirect', to: answer.to };
  return { kind: 'file', path, answer, isText: isText(subjectOf(answer).type), forms: {} };
}

/** Makes one form of a file ready. `quality` is undefined as it is; `more` are headers besides those that every server sends, names and values by turns. */
export function readyForm(
  answer: BodyAnswer,
  coding: Coding,
  source: Buffer | string,
  { quality, policy, more = [] }: { quality?: number; policy: HostPolicy; more?: readonly string[] },
): ReadyForm {
  const etag = `"${answer.sha256}${coding === null ? '' : `-${coding}${quality ?? ''}`}"`;
  const size = typeof source === 'string' ? answer.size : source.length;
  // A page that says what is not there is never compared: whoever comes back wants to know whether it is there now.
  const common = [...headerList(subjectOf(answer), policy), ...more, ...(answer.status === 200 ? ['ETag', etag] : [])];
  const headers = [...common, 'Content-Length', String(size)];
  if (coding !== null) headers.push('Content-Encoding', coding);
  else if (answer.status === 200) headers.push('Accept-Ranges', 'bytes');
  return { coding, quality, etag, size, headers, unchangedHeaders: common, source };
}

/** The headers of a subject, names and values by turns. */
export function headerList(subject: HeaderSubject, policy: HostPolicy): string[] {
  return Object.entries(headersFor(subject, policy)).flat();
}

function subjectOf(answer: BodyAnswer): HeaderSubject {
  return answer.status === 200 ? answer : pageSubject;
}
