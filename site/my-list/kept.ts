/** Something a person keeps: where it is, and what it was called when they last saw it. */
export interface Kept {
  path: string;
  title: string;
}

/** Where a device keeps the list. */
const key = 'my-list';

/** How much a list may hold; more could not be printed for anybody. */
export const maxKept = 50;

/** The list that this device keeps, empty where it keeps nothing or does not let us ask. */
export function readKept(): Kept[] {
  try {
    return keptFrom(localStorage.getItem(key));
  } catch (error) {
    // Private windows and strict settings refuse even to look.
    console.warn(error);
    return [];
  }
}

/** Keeps a list on this device. @returns whether it could be kept */
export function writeKept(kept: readonly Kept[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept.slice(0, maxKept)));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** A list from its text; whatever does not look like one is left out. */
export function keptFrom(text: string | null): Kept[] {
  const entries = parsed(text);
  if (!Array.isArray(entries)) return [];
  const kept = entries.filter(isKept).map(({ path, title }) => ({ path, title: title.slice(0, 300) }));
  return withoutRepeats(kept, ({ path }) => path).slice(0, maxKept);
}

/** Whether words are the address of a document of this site, as those that can be kept have it: two slugs. */
export function isKeptPath(path: string): boolean {
  return path.length < 200 && /^\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/.test(path);
}

/** A list as somebody printed it: the day, and of each thing what it said then, as {@link markOf} writes it. */
export interface Printed {
  /** YYYY-MM-DD. */
  day: string;
  /** By path. */
  marks: ReadonlyMap<string, string>;
}

/** A list's own address. What stands after the # is read on the device alone and sent nowhere. */
export function listAddress(origin: string, paths: readonly string[], printed?: Printed): string {
  const parts = paths.map((path) => {
    const mark = printed?.marks.get(path);
    return path.slice(1, -1) + (mark === undefined ? '' : `~${mark}`);
  });
  return `${origin}/my-list/#${[...(printed === undefined ? [] : [printed.day]), ...parts].join(',')}`;
}

/** The paths in what stands after the # of a list's address. It may come from anybody: what is no address of a document is left out. */
export function pathsFrom(fragment: string): string[] {
  return withoutRepeats(
    partsFrom(fragment).map(({ path }) => path),
    (path) => path,
  ).slice(0, maxKept);
}

/** What the address of a printed list says of the day and of each thing, or undefined where it is no printed one. */
export function printedFrom(fragment: string): Printed | undefined {
  const [day = ''] = fragment.replace(/^#/, '').replace(/%2c/gi, ',').split(',', 1);
  if (!/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) return undefined;
  return { day, marks: new Map(partsFrom(fragment).flatMap(({ path, mark }) => (mark === undefined ? [] : [[path, mark] as const]))) };
}

/** A short mark of words, to tell later whether they are still the same. Spaces do not count. */
export function markOf(words: string): string {
  // FNV-1a over 32 bits: not for secrets, and the same on every device.
  let hash = 0x811c9dc5;
  for (const letter of words.replaceAll(/\s+/g, '')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).slice(-4);
}

function partsFrom(fragment: string): { path: string; mark?: string }[] {
  return fragment
    .replace(/^#/, '')
    .replace(/%2c/gi, ',')
    .replace(/%2f/gi, '/')
    .replace(/%7e/gi, '~')
    .split(',')
    .map((part) => {
      const [, path = '', mark] = /^([^~]*)(?:~([0-9a-z]{1,4}))?$/.exec(part) ?? [];
      return { path: `/${path}/`, ...(mark === undefined ? {} : { mark }) };
    })
    .filter(({ path }) => isKeptPath(path));
}

function isKept(entry: unknown): entry is Kept {
  if (typeof entry !== 'object' || entry === null) return false;
  const { path, title } = entry as Partial<Record<keyof Kept, unknown>>;
  return typeof path === 'string' && isKeptPath(path) && typeof title === 'string';
}

function withoutRepeats<T>(items: readonly T[], name: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [name(item), item])).values()];
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]') as unknown;
  } catch (error) {
    console.warn(error);
    return [];
  }
}
