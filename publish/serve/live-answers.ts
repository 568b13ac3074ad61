import { LRUCache } from 'lru-cache';
import { folderOfPicture } from '../http/request-path.ts';
import type { FileAnswer, ReleaseSummary, StoreReader } from '../store/index.ts';
import { linksOfOriginal } from './archive/links.ts';
import { type HostPolicy, usualPolicy } from './headers.ts';
import { behindNote } from '../store/behind.ts';
import { isErasedSince } from '../store/erased-since.ts';
import { isKeptForArchive, publicationsFolder } from '../store/kept-for-archive.ts';
import { acceptedCodings } from './negotiate.ts';
import { type BodyAnswer, type ReadyAnswer, readyAnswer, type ReadyFile, type ReadyForm, readyForm } from './ready-answer.ts';

/** What the live release answers, the most wanted of it from memory. */
export interface LiveAnswers {
  /** Looks whether another release went live. To be called at each request; it asks the store once a turn of the event loop. */
  follow(): void;
  /** Whether the store is known to have no release yet. */
  isBeforeFirst(): boolean;
  /** Whether the worker of another machine made newer releases, as this machine's noted it in the store. */
  isBehind(): boolean;
  /** Whether nothing was committed since it was last looked, as far as that can be found out. Looks again. */
  isCurrent(): boolean;
  /** What an address answers, where that is in memory and up to date. */
  inMemory(path: string): ReadyAnswer | undefined;
  /** What an address answers, the earlier fingerprinted files of the day among it; undefined where nothing stands there. @throws {UnreadableError} */
  at(path: string): ReadyAnswer | undefined;
  /** The form of a file that a client likes best. @throws {UnreadableError} @throws {DamagedError} */
  form(file: ReadyFile, acceptEncoding: string | undefined): ReadyForm;
}

/** The store cannot be read just now, and memory does not have what was asked for. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** The bytes of a live address are lost. */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/**
 * Answers from a store that others write to, and that `open` opens as soon as it can be read. What was read stays in memory, up to `maxBytes`, and is checked again when
 * anything was committed; where the store cannot be read it goes on being served. `report` hears of each such fault, each time.
 */
export function openLiveAnswers(
  open: () => StoreReader,
  {
    maxBytes,
    report,
    policy = usualPolicy,
    archiveOrigin,
  }: {
    maxBytes: number;
    report: (error: unknown) => void;
    policy?: HostPolicy;
    /** Where earlier days of the site answer, which is said of each page then. */
    archiveOrigin?: string | undefined;
  },
): LiveAnswers {
  const memory = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: ({ ready }, path) => sizeOf(ready, path),
  });
  let opened: StoreReader | undefined;
  let version: number | undefined;
  let release: ReleaseSummary | null | undefined;
  let isAskedInThisTurn = false;

  const reader = (): StoreReader => (opened ??= open());

  const look = (): void => {
    try {
      const store = reader();
      const now = store.version();
      if (now === version) return;
      const live = store.live();
      for (const path of changedPaths(store, release, live) ?? memory.keys()) {
        const kept = memory.peek(path);
        if (kept !== undefined) kept.isStale = true;
      }
      release = live;
      version = now;
    } catch (error) {
      // What is up stays up.
      report(error);
    }
  };

  const turnIsOver = (): void => {
    isAskedInThisTurn = false;
  };

  const isFresh = ({ isStale, until }: Kept): boolean => !isStale && (until === undefined || until > Date.now());

  const keep = (file: ReadyFile, name: keyof ReadyFile['forms'], form: ReadyForm | undefined, until: number): ReadyForm | undefined => {
    file.forms[name] = { form, until };
    // It takes more memory now.
    const kept = memory.peek(file.path);
    if (kept?.ready === file) memory.set(file.path, { ...kept });
    return form;
  };

  const headersOf = ({ path, answer }: ReadyFile): string[] =>
    archiveOrigin !== undefined && hasEarlierDays(path, answer) ? ['Link', linksOfOriginal(path, archiveOrigin)] : [];

  const plain = (file: ReadyFile): ReadyForm => {
    const { answer, path, forms } = file;
    if (forms.plain?.form !== undefined) return forms.plain.form;
    let source: Buffer | string | undefined;
    try {
      const { objects } = reader();
      source = objects.file(answer.sha256) ?? objects.get(answer.sha256);
    } catch (error) {
      report(error);
      throw unreadable(path, error);
    }
    if (source === undefined || (typeof source !== 'string' && source.length !== answer.size)) throw new DamagedError(lostBytes(file));
    const form = readyForm(answer, null, source, { policy, more: headersOf(file) });
    keep(file, 'plain', form, Infinity);
    return form;
  };

  const compressed = (file: ReadyFile, coding: 'br' | 'gzip'): ReadyForm | undefined => {
    const known = file.forms[coding];
    if (known !== undefined && known.until > Date.now()) return known.form;
    const { answer } = file;
    try {
      const { objects } = reader();
      if (known?.form !== undefined && objects.quality(answer.sha256, coding) === known.form.quality) {
        known.until = Date.now() + minute;
        return known.form;
      }
      const found = objects.encoded(answer.sha256, coding);
      if (found === undefined) return keep(file, coding, undefined, Date.now() + seconds);
      return keep(
        file,
        coding,
        readyForm(answer, coding, found.bytes, { quality: found.quality, policy, more: headersOf(file) }),
        Date.now() + minute,
      );
    } catch (error) {
      // A damaged compressed form must not take the page down.
      report(error);
      return known?.form;
    }
  };

  return {
    follow() {
      // What has arrived by now was sent before this moment, so that one look serves all of it.
      if (isAskedInThisTurn) return;
      isAskedInThisTurn = true;
      setImmediate(turnIsOver);
      look();
    },

    isBeforeFirst: () => release === null,

    isBehind() {
      try {
        return reader().note(behindNote) !== undefined;
      } catch (error) {
        // Nobody can say; what is in memory goes on being served.
        report(error);
        return false;
      }
    },

    isCurrent() {
      const before = version;
      look();
      return version === before;
    },

    inMemory(path) {
      const kept = memory.get(path);
      return kept !== undefined && isFresh(kept) ? kept.ready : undefined;
    },

    at(path) {
      const kept = memory.get(path);
      if (kept !== undefined && isFresh(kept)) return kept.ready;
      if (version === undefined) throw unreadable(path, new Error('It could not be read once since the server was started.'));
      try {
        const store = reader();
        const live = store.addresses.live(path);
        const answer = live ?? droppedAnswer(store, path);
        if (answer === undefined) {
          memory.delete(path);
          return undefined;
        }
        const text = JSON.stringify(answer);
        const ready = kept?.text === text ? kept.ready : readyAnswer(path, answer);
        memory.set(path, { ready, text, isStale: false, until: live === undefined ? Date.now() + minute : undefined });
        return ready;
      } catch (error) {
        report(error);
        if (kept !== undefined) return kept.ready;
        throw unreadable(path, error);
      }
    },

    form(file, acceptEncoding) {
      if (!file.isText) return plain(file);
      for (const coding of acceptedCodings(acceptEncoding)) {
        const form = coding === null ? plain(file) : compressed(file, coding);
        if (form !== undefined) return form;
      }
      return plain(file);
    },
  };
}

/** Whether an address may answer otherwise on earlier days: those of withdrawn publications too. */
function hasEarlierDays(path: string, answer: BodyAnswer): boolean {
  return (answer.status === 200 && answer.isPermanent) || (answer.status === 410 && path.startsWith(publicationsFolder));
}

/** An answer in memory. */
interface Kept {
  ready: ReadyAnswer;
  /** The answer as JSON, to see whether it is another. */
  text: string;
  /** Whether a release came since that may answer otherwise. */
  isStale: boolean;
  /** When it has to be looked up again whatever happens, in milliseconds since 1970: files that are on their way out. */
  until: number | undefined;
}

/** The addresses that answer otherwise in another release than in an earlier one; undefined where that cannot be told, and all of them may. */
function changedPaths(
  store: StoreReader,
  before: ReleaseSummary | null | undefined,
  now: ReleaseSummary | null,
): Iterable<string> | undefined {
  if (before === undefined || before === null || now === null) return undefined;
  // Another database may have been put in its place.
  if (store.releases.get(before.number)?.createdAt !== before.createdAt) return undefined;
  if (isErasedSince(store, before.number)) return undefined;
  return now.number === before.number ? [] : store.addresses.changedSince(before.number);
}

const day = 24 * 60 * 60 * 1000;

/** How long a compressed form is sent before it is asked whether there is a better one. */
const minute = 60 * 1000;

/** How long it is before it is asked again whether there is a compressed form now. */
const seconds = 5 * 1000;

/** About what headers and the like take in memory, for each form. */
const overhead = 2048;

function sizeOf(ready: ReadyAnswer, path: string): number {
  const forms = ready.kind === 'file' ? Object.values(ready.forms) : [];
  const bytes = forms.map(({ form }) => overhead + (form !== undefined && typeof form.source !== 'string' ? form.source.length : 0));
  return bytes.reduce((a, b) => a + b, overhead + 2 * path.length);
}

function lostBytes({ path, answer }: ReadyFile): string {
  return `The bytes of ${path} (${answer.sha256}) are missing or damaged: expected ${answer.size} of them. Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.`;
}

function unreadable(path: string, cause: unknown): UnreadableError {
  return new UnreadableError(`${path} cannot be answered: the store cannot be read, and it is not in memory.`, { cause });
}

/** What an address answered within the last day that pages which are open may still load, and styles and fonts of any day; nothing of a picture that was taken down. */
function droppedAnswer({ addresses }: StoreReader, path: string): FileAnswer | undefined {
  // Pages of earlier days are shown in what was their own, so what is named by its content answers as long as it is kept.
  const since = isKeptForArchive(path) ? '' : new Date(Date.now() - day).toISOString();
  const dropped = addresses.dropped(path, since);
  const picture = dropped && folderOfPicture(path);
  return picture !== undefined && addresses.below(picture).length === 0 ? undefined : dropped;
}
