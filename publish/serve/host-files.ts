import type { Manifest } from '../store/index.ts';
import { headersFor, pageSubject, type HeaderSubject } from './headers.ts';

// The host sets these itself, from the file and from how it compresses.
const setByHost = new Set(['Last-Modified', 'Vary']);

/** The headers of a release as `_headers`, which Netlify and Cloudflare Pages read. No two rules that match one address name the same header: hosts would join their values. */
export function headersFile(release: Manifest): string {
  const subjects: [path: string, subject: HeaderSubject][] = [
    ...Object.values(release.entries).map((entry): [string, HeaderSubject] => [entry.path, entry]),
    // Where a host cannot answer 410, search engines must not list what was withdrawn.
    ...Object.keys(release.gone).map((path): [string, HeaderSubject] => [path, { ...pageSubject, noindex: true }]),
    ['/404.html', pageSubject],
  ];
  const lines = subjects.map(([path, subject]): [string, string[]] => [path, headerLines(subject)]);
  const everywhere = new Set(lines[0]?.[1]);
  for (const [, own] of lines) {
    const ownLines = new Set(own);
    for (const line of everywhere) if (!ownLines.has(line)) everywhere.delete(line);
  }
  const tree = treeOf(lines.map(([path, own]) => [path, own.filter((line) => !everywhere.has(line)).join('\n')]));
  return [{ pattern: '/*', lines: [...everywhere].join('\n') }, ...rulesOf(tree, '')]
    .map(({ pattern, lines }) => `${pattern}\n${lines.replace(/^/gm, '  ')}\n`)
    .join('\n');
}

/** The redirects and withdrawn pages of a release as `_redirects`. Hosts that know no 410 leave those lines out and show the page that says so. */
export function redirectsFile(release: Manifest): string {
  return [
    ...Object.entries(release.redirects).map(([from, to]) => `${literal(from)} ${to} 301`),
    ...Object.keys(release.gone).map((path) => `${literal(path)} ${literal(path)}index.html 410!`),
    '/.signpost-export.json /404.html 404!',
    '',
  ].join('\n');
}

/** A folder of addresses, or the lines of one. */
type Tree = Map<string, Tree | string>;

function treeOf(lines: [path: string, lines: string][]): Tree {
  const root: Tree = new Map();
  for (const [path, own] of lines) {
    const folders = path.split('/').slice(1);
    const name = folders.pop() ?? '';
    let folder = root;
    for (const part of folders) {
      // The slash sets /x/ apart from a file /x.
      const known = folder.get(`${part}/`);
      const next: Tree = known instanceof Map ? known : new Map();
      folder.set(`${part}/`, next);
      folder = next;
    }
    folder.set(name, own);
  }
  return root;
}

/** One rule for a folder whose addresses are all alike, else one for each thing in it. */
function rulesOf(tree: Tree, path: string): { pattern: string; lines: string }[] {
  const alike = path === '' ? undefined : sharedLines(tree);
  if (alike !== undefined) return [{ pattern: `${literal(path)}/*`, lines: alike }];
  return [...tree].flatMap(([name, inside]) =>
    typeof inside === 'string' ? [{ pattern: literal(`${path}/${name}`), lines: inside }] : rulesOf(inside, `${path}/${name.slice(0, -1)}`),
  );
}

function sharedLines(tree: Tree): string | undefined {
  const all = new Set([...tree.values()].map((inside) => (typeof inside === 'string' ? inside : sharedLines(inside))));
  return all.size === 1 ? [...all][0] : undefined;
}

function headerLines(subject: HeaderSubject): string[] {
  return Object.entries(headersFor(subject)).flatMap(([name, value]) => (setByHost.has(name) ? [] : [`${name}: ${value}`]));
}

/** A path in which nothing is a pattern. */
function literal(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
