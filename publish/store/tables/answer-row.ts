import { StoreError } from '../store-error.ts';
import type { Answer } from '../types.ts';

/** The columns of an address that say what it answers, in the order of `valuesOf`. */
export const answerColumns = [
  'status',
  'sha256',
  'size',
  'type',
  'cache',
  'sharing',
  'download',
  'last_modified',
  'noindex',
  'target',
  'document',
  'is_permanent',
] as const;

/** What an address answers, as its row has it. */
export interface AnswerRow {
  status: number;
  sha256: string | null;
  size: number | null;
  type: string | null;
  cache: string | null;
  sharing: string | null;
  download: string | null;
  last_modified: string | null;
  noindex: number | null;
  target: string | null;
  document: string | null;
  is_permanent: number;
}

const html = 'text/html; charset=utf-8';

/** The row of an answer. */
export function rowOf(answer: Answer): AnswerRow {
  switch (answer.status) {
    case 200:
      return {
        ...empty,
        status: 200,
        sha256: answer.sha256,
        size: answer.size,
        type: answer.type,
        cache: answer.cache,
        sharing: answer.sharing,
        download: answer.download ?? null,
        last_modified: answer.lastModified ?? null,
        noindex: answer.noindex === true ? 1 : null,
        document: answer.document ?? null,
        is_permanent: answer.isPermanent ? 1 : 0,
      };
    case 301:
      return { ...empty, status: 301, target: answer.to, document: answer.document ?? null };
    case 410:
      return { ...empty, status: 410, sha256: answer.sha256, size: answer.size, type: html, document: answer.document ?? null };
    case 404:
      return { ...empty, status: 404, sha256: answer.sha256, size: answer.size, type: html, is_permanent: 0 };
  }
}

/** The values of a row, in the order of `answerColumns`. */
export function valuesOf(row: AnswerRow): (string | number | null)[] {
  return answerColumns.map((column) => row[column]);
}

/** Whether two rows answer the same. */
export function isSameAnswer(one: AnswerRow, other: AnswerRow): boolean {
  return answerColumns.every((column) => one[column] === other[column]);
}

/** Whether a row counts as a page of its release. */
export function isPage({ status, type }: AnswerRow): boolean {
  return status === 200 && type?.startsWith('text/html') === true;
}

/** The answer in a row. */
export function answerOf(row: AnswerRow): Answer {
  const { status, sha256, size, type, download, last_modified, noindex, target, document } = row;
  const ofDocument = document === null ? {} : { document };
  if (status === 301 && target !== null) return { status, to: target, ...ofDocument };
  if (sha256 !== null && size !== null) {
    if (status === 410) return { status, sha256, size, ...ofDocument };
    if (status === 404) return { status, sha256, size };
    if (status === 200 && type !== null)
      return {
        status,
        sha256,
        size,
        type,
        cache: row.cache === 'immutable' ? 'immutable' : 'revalidate',
        sharing: row.sharing === 'cross-origin' ? 'cross-origin' : 'same-origin',
        ...(download === null ? {} : { download }),
        ...(noindex === 1 ? { noindex: true } : {}),
        ...(last_modified === null ? {} : { lastModified: last_modified }),
        ...ofDocument,
        isPermanent: row.is_permanent === 1,
      };
  }
  throw new StoreError(
    `An address in the store answers ${status} without what belongs to it: expected bytes, or where it redirects to. Restore a backup.`,
    { code: 'DAMAGED' },
  );
}

const empty: AnswerRow = {
  status: 0,
  sha256: null,
  size: null,
  type: null,
  cache: null,
  sharing: null,
  download: null,
  last_modified: null,
  noindex: null,
  target: null,
  document: null,
  is_permanent: 1,
};
