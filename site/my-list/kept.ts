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

/** A list's own address. What stands after the # is read on the device alone and sent nowhere. */
export function listAddress(origin: string, paths: readonly string[]): string {
  return `${origin}/my-list/#${paths.map((path) => path.slice(1, -1)).join(',')}`;
}

/** The paths in what stands after the # of a list's address. It may come from anybody: what is no address of a document is left out. */
export function pathsFrom(fragment: string): string[] {
  const paths = fragment
    .replace(/^#/, '')
    .replace(/%2c/gi, ',')
    .replace(/%2f/gi, '/')
    .split(',')
    .map((part) => `/${part}/`)
    .filter(isKeptPath);
  return withoutRepeats(paths, (path) => path).slice(0, maxKept);
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
