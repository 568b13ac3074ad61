import fs from 'node:fs';
import { isAddress } from '../../../content/model/addresses/address-grammar.ts';
import type { Connection } from '../database/connection.ts';
import { largeFrom } from '../objects/large-files.ts';
import { addObjectRow, putEncoded } from '../objects/objects.ts';
import type { Answer, FileAnswer, ReleaseUnit } from '../types.ts';
import {
  oldBestForms,
  oldBytes,
  oldObject,
  oldPart,
  oldTable,
  type OldEntry,
  type OldPage,
  type OldRelease,
  type OldShard,
} from './read-old-store.ts';

/** Makes addresses answer what they did in one old release after the other. */
export interface ImportedAddresses {
  /** Costs what is different from the release before: parts of the same name are not read. */
  become(unit: ReleaseUnit, release: OldRelease): void;
  /** Addresses of the last release that answer nothing, because their bytes are gone or they are no address. */
  missing(): string[];
}

/** Begins with no address. `documentAt` says whose page an address was as of a release. */
export function importAddresses(
  connection: Connection,
  folder: string,
  documentAt: (path: string, release: number) => string | undefined,
): ImportedAddresses {
  const best = oldBestForms(folder);
  let before: ReadonlyMap<string, string> = new Map();
  const missing = new Set<string>();

  const keep = (page: OldPage): boolean => {
    if (!keepObject(connection, folder, page)) return false;
    for (const coding of ['br', 'gzip'] as const) {
      const form = page.encodings[coding];
      const bytes = form === undefined ? undefined : oldBytes(folder, form.sha256);
      if (form !== undefined && bytes !== undefined)
        putEncoded(connection, page.sha256, coding, qualityOf(coding, best.has(form.sha256)), bytes);
    }
    return true;
  };

  const answer = (unit: ReleaseUnit, path: string, page: OldPage | undefined, what: Answer): void => {
    if (isAddress(path) && (page === undefined || keep(page))) {
      unit.answer(path, what);
      missing.delete(path);
    } else {
      unit.drop(path);
      missing.add(path);
    }
  };

  const answerPart = (unit: ReleaseUnit, part: OldShard): void => {
    const ofDocument = (path: string): { document?: string } => {
      const document = documentAt(path, unit.number);
      return document === undefined ? {} : { document };
    };
    for (const entry of part.entries) answer(unit, entry.path, entry, fileAnswer(entry, ofDocument(entry.path)));
    for (const [path, to] of Object.entries(part.redirects)) answer(unit, path, undefined, { status: 301, to, ...ofDocument(path) });
    for (const [path, page] of Object.entries(part.gone)) answer(unit, path, page, { status: 410, ...refOf(page), ...ofDocument(path) });
  };

  return {
    become(unit, release) {
      const table = oldTable(folder, release);
      const changed = new Set([...before.keys(), ...table.keys()].filter((name) => before.get(name) !== table.get(name)));
      for (const name of changed) {
        const [old, now] = [before.get(name), table.get(name)].map((part) => (part === undefined ? emptyPart : oldPart(folder, part)));
        const kept = new Set(pathsOf(now ?? emptyPart));
        for (const path of pathsOf(old ?? emptyPart))
          if (!kept.has(path)) {
            unit.drop(path);
            missing.delete(path);
          }
        answerPart(unit, now ?? emptyPart);
      }
      answer(unit, '/404.html', release.notFound, { status: 404, ...refOf(release.notFound) });
      before = table;
    },
    missing: () => [...missing].sort(),
  };
}

const emptyPart: OldShard = { entries: [], redirects: {}, gone: {} };

function pathsOf({ entries, redirects, gone }: OldShard): string[] {
  return [...entries.map(({ path }) => path), ...Object.keys(redirects), ...Object.keys(gone)];
}

function refOf({ sha256, size }: OldPage): { sha256: string; size: number } {
  return { sha256, size };
}

function fileAnswer({ encodings: _, path, ...entry }: OldEntry, ofDocument: { document?: string }): FileAnswer {
  return { status: 200, ...entry, ...ofDocument, isPermanent: isPermanent(path, entry.cache) };
}

/** Scripts, styles, social cards and search's files come and go; every version of an uploaded file stays. */
function isPermanent(path: string, cache: OldEntry['cache']): boolean {
  if (path.startsWith('/files/')) return true;
  return cache === 'revalidate' && (path === '/search/' || !path.startsWith('/search/'));
}

/** Brotli 5 and gzip 6 were made before the swap, brotli 11 behind it. */
function qualityOf(coding: 'br' | 'gzip', isBest: boolean): number {
  if (coding === 'gzip') return 6;
  return isBest ? 11 : 5;
}

/** Large bytes stay in the file they are in: it lies where the new store has it. */
function keepObject(connection: Connection, folder: string, { sha256, size }: OldPage): boolean {
  if (connection.get('SELECT 1 FROM object WHERE sha256 = ?', sha256) !== undefined) return true;
  if (size >= largeFrom) {
    if (fs.statSync(oldObject(folder, sha256), { throwIfNoEntry: false })?.size !== size) return false;
    addObjectRow(connection, sha256, size, null);
    return true;
  }
  const bytes = oldBytes(folder, sha256);
  if (bytes === undefined) return false;
  addObjectRow(connection, sha256, size, bytes);
  return true;
}
