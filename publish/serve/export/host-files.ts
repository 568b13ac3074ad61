import type { Answer, StoreReader } from '../../store/index.ts';
import { isPattern } from '../../../content/model/addresses/redirect-start.ts';
import { headersFor, htmlType, type HeaderSubject, type HostPolicy, pageSubject } from '../headers.ts';
import { type HeaderRule, webServerFiles } from './web-server-files.ts';

/** The files that tell a host what is true of a release besides its bytes: its headers, redirects and withdrawn pages. */
export const hostFileNames = [
  '_headers',
  '_redirects',
  ...Object.keys(webServerFiles({ rules: [], everywhere: [], types: [], redirects: [], patterns: [], questions: [], gone: [] })),
];

/**
 * Makes those files: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read, and what nginx and Caddy include. No two
 * rules that match one address name the same header: hosts would join their values.
 */
export function hostFiles(store: StoreReader, release: number, policy?: HostPolicy): Record<string, string> {
  const rules: Rule[] = [];
  const types: [path: string, type: string][] = [];
  const redirects: [from: string, to: string][] = [];
  const patterns: [from: string, to: string][] = [];
  const questions: [from: string, to: string][] = [];
  const gone: string[] = [];
  for (const [path, answer] of store.addresses.all(release)) {
    const lines = headerLines(answer, policy);
    if (lines !== undefined) rules.push([path, lines]);
    if (answer.status !== 301) types.push([path, answer.status === 200 ? answer.type : htmlType]);
    if (answer.status === 301 && isSafeTarget(answer.to))
      (path.includes('?') ? questions : isPattern(path) ? patterns : redirects).push([path, answer.to]);
    if (answer.status === 410) gone.push(path);
  }
  const everywhere = sharedByAll(rules.map(([, lines]) => lines));
  const own = rulesOf(treeOf(rules.map(([path, lines]) => [path, without(lines, everywhere)])), '');
  return {
    _headers: headersFile(own, everywhere),
    _redirects: redirectsFile(redirects, patterns, gone),
    ...webServerFiles({ rules: own, everywhere: [...everywhere], types, redirects, patterns: nearestFirst(patterns), questions, gone }),
  };
}

/** Hosts that know no 410 leave those lines out and show the page that says so. */
function redirectsFile(
  redirects: readonly (readonly [string, string])[],
  patterns: readonly (readonly [string, string])[],
  gone: readonly string[],
): string {
  return [
    ...redirects.map(([from, to]) => `${literal(from)} ${literalTarget(to)} 301`),
    ...gone.map((path) => `${literal(path)} ${literal(path)}index.html 410!`),
    ...nearestFirst(patterns).map(([from, to]) => `${literal(from.slice(0, -1))}* ${patternTarget(to)} 301`),
    '/.signpost-export.json /404.html 404!',
    '/.host/* /404.html 404!',
    '',
  ].join('\n');
}

/** Whether two answers of one address are the same for the host. */
export function isSameForHost(before: Answer | undefined, after: Answer | undefined): boolean {
  if (before?.status !== after?.status) return false;
  if (before?.status === 301 && after?.status === 301) return before.to === after.to;
  return before === after || (before !== undefined && after !== undefined && headerLines(before) === headerLines(after));
}

/** Where an address, or what is below it, leads. */
type Redirect = readonly [from: string, to: string];

/** An address and the lines of its headers. */
type Rule = [path: string, lines: string];

/** A folder of addresses, or the lines of one. */
type Tree = Map<string, Tree | string>;

// The host sets these itself, from the file and from how it compresses.
const setByHost = new Set(['Last-Modified', 'Vary']);

function headersFile(own: readonly HeaderRule[], everywhere: ReadonlySet<string>): string {
  return [{ path: '/', isFolder: true, lines: [...everywhere].join('\n') }, ...own]
    .map(({ path, isFolder, lines }) => `${literal(path)}${isFolder ? '*' : ''}\n${lines.replace(/^/gm, '  ')}\n`)
    .join('\n');
}

/** The headers of an answer, a line each; undefined where the host makes the answer itself. */
function headerLines(answer: Answer, policy?: HostPolicy): string | undefined {
  if (answer.status === 301) return undefined;
  // Where a host cannot answer 410, search engines must not list what was withdrawn.
  const subject: HeaderSubject = answer.status === 200 ? answer : { ...pageSubject, noindex: answer.status === 410 };
  return Object.entries(headersFor(subject, policy))
    .flatMap(([name, value]) => (setByHost.has(name) ? [] : [`${name}: ${value}`]))
    .join('\n');
}

function sharedByAll(all: readonly string[]): Set<string> {
  const shared = new Set(all[0]?.split('\n'));
  for (const lines of new Set(all)) {
    const own = new Set(lines.split('\n'));
    for (const line of shared) if (!own.has(line)) shared.delete(line);
  }
  return shared;
}

function without(lines: string, left: ReadonlySet<string>): string {
  return lines
    .split('\n')
    .filter((line) => !left.has(line))
    .join('\n');
}

function treeOf(rules: readonly Rule[]): Tree {
  const root: Tree = new Map();
  for (const [path, lines] of rules) {
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
    folder.set(name, lines);
  }
  return root;
}

/** One rule for a folder whose addresses are all alike, else one for each thing in it. */
function rulesOf(tree: Tree, path: string): HeaderRule[] {
  const alike = path === '' ? undefined : sharedLines(tree);
  if (alike !== undefined) return [{ path: `${path}/`, isFolder: true, lines: alike }];
  return [...tree].flatMap(([name, inside]) =>
    typeof inside === 'string'
      ? [{ path: `${path}/${name}`, isFolder: false, lines: inside }]
      : rulesOf(inside, `${path}/${name.slice(0, -1)}`),
  );
}

function sharedLines(tree: Tree): string | undefined {
  const all = new Set([...tree.values()].map((inside) => (typeof inside === 'string' ? inside : sharedLines(inside))));
  return all.size === 1 ? [...all][0] : undefined;
}

/** A path in which nothing is a pattern. */
function literal(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A');
}

/** Where a host may send people: this site, or a website. */
function isSafeTarget(to: string): boolean {
  return /^(?:\/(?![/\\])|https?:\/\/)\S*$/i.test(to);
}

/** The deepest folders first: the first rule that fits an address is the one that holds. */
function nearestFirst(patterns: readonly Redirect[]): Redirect[] {
  return patterns.toSorted(([one], [other]) => other.split('/').length - one.split('/').length);
}

/** Where a pattern leads: what stood in the place of its * goes in the place of the target's. */
function patternTarget(to: string): string {
  return to.endsWith('/*') ? `${literalTarget(to.slice(0, -1))}:splat` : literalTarget(to);
}

/** A target in which no host sees a placeholder; the colons of its origin stay. */
function literalTarget(to: string): string {
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(to) ?? [];
  return origin + literal(to.slice(origin.length));
}
