import { addressOf, type Documents, type Route } from '../addresses/addresses.ts';
import { leadingKey } from '../addresses/redirect-start.ts';
import type { FileRecord } from '../media.ts';
import type { LinkTarget } from '../fields/link.ts';
import type { Persistent } from './persistent.ts';

/** Something that leads from one address to another: an officer's redirect, or a page that moved. */
export interface Lead {
  /** An officer's redirect goes before a page that moved. */
  kind: 'redirect' | 'moved';
  /** The redirect's id, or the address as it was: the lowest goes first. */
  name: string;
  to: LinkTarget;
}

/** What leads on, by address. */
export interface Leads {
  /** All that begins at an address, by precedence. */
  leads: Persistent<readonly Lead[]>;
  /** Addresses that lead straight to a `document ID`, `file ID` or `path PATH`. */
  into: Persistent<readonly string[]>;
  /** Where each address leads in the end. */
  redirects: Persistent<string>;
  /** Why an address leads nowhere. */
  broken: Persistent<string>;
}

/** What a redirect's target is looked up in. */
export interface Targets {
  routes: Pick<ReadonlyMap<string, Route>, 'has'>;
  documents: Documents;
  files: Pick<ReadonlyMap<string, FileRecord>, 'get'>;
  /** An address with this in front is one of this site. */
  origin: string;
}

/** An address as redirects are looked up by: in the one spelling that the public server knows. */
export function leadingPath(path: string): string {
  return leadingKey(path);
}

/** Adds something that leads on, or takes it away. Changes the maps it is given. */
export function editLead({ leads, into }: Leads, path: string, before: Lead | undefined, after: Lead | undefined, origin: string): void {
  const old = leads.get(path) ?? [];
  const others = old.filter(({ kind, name }) => kind !== before?.kind || name !== before.name);
  const all = after === undefined ? others : [...others, after].sort(byPrecedence);
  if (all.length === 0) leads.delete(path);
  else leads.set(path, all);
  const [goesTo, wentTo] = [all, old].map((some) => new Set(some.flatMap(({ to }) => keysOf(to, origin))));
  for (const key of wentTo ?? []) if (!goesTo?.has(key)) editInto(into, key, (paths) => paths.filter((other) => other !== path));
  for (const key of goesTo ?? []) if (!wentTo?.has(key)) editInto(into, key, (paths) => [...paths, path]);
}

/** Every address that leads to one of these keys, straight or through others. */
export function leadingTo(keys: Iterable<string>, into: Leads['into']): Set<string> {
  const found = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const path of into.get(key) ?? []) {
      if (found.has(path)) continue;
      found.add(path);
      waiting.push(`path ${path}`);
    }
  return found;
}

/** Follows an address to the end of its chain. Neither is there where it leads nowhere, or where a page stands. */
export function followLead(path: string, leads: Leads['leads'], targets: Targets): { to?: string; broken?: string } {
  if (targets.routes.has(path)) return {};
  const seen = [path];
  let to = firstTarget(path, leads, targets);
  while (to !== undefined) {
    const next = nextOf(to, leads, targets.origin);
    if (next === undefined || targets.routes.has(next)) break;
    if (seen.includes(next)) return { broken: wordsOfRing(path, next, seen) };
    const further = firstTarget(next, leads, targets);
    if (further === undefined) break;
    seen.push(next);
    to = carriedOn(to, further);
  }
  return to === undefined ? {} : { to };
}

/** Where the first of what begins at an address leads that leads somewhere public. */
function firstTarget(path: string, leads: Leads['leads'], targets: Targets): string | undefined {
  for (const { to } of leads.get(path) ?? []) {
    const target = targetOf(to, targets);
    if (target !== undefined) return target;
  }
  return undefined;
}

function targetOf(to: LinkTarget, { documents, files }: Targets): string | undefined {
  switch (to.kind) {
    case 'url':
      return to.url;
    case 'path':
      return to.path;
    case 'file': {
      const file = files.get(to.id);
      return file === undefined ? undefined : `/files/${file.id}/${file.name}`;
    }
    case 'document': {
      const document = documents.get(to.id);
      return document === undefined ? undefined : addressOf(document, documents) + (to.fragment === undefined ? '' : `#${to.fragment}`);
    }
  }
}

/** The path of this site that an address names, without query and fragment; undefined for another site. */
export function placeOf(to: string, origin: string): string | undefined {
  const local = to.startsWith(`${origin}/`) ? to.slice(origin.length) : to;
  return local.startsWith('/') ? leadingPath(local.replace(/[?#].*$/s, '')) : undefined;
}

/** What a chain goes on from: an address with what is asked for behind it, where something begins there, or without. */
function nextOf(to: string, leads: Leads['leads'], origin: string): string | undefined {
  const asking = askingPlaceOf(to, origin);
  return asking !== undefined && leads.has(asking) ? asking : placeOf(to, origin);
}

/** The address of this site that a target names, with its query; undefined where it has none, or leads elsewhere. */
function askingPlaceOf(to: string, origin: string): string | undefined {
  const local = to.startsWith(`${origin}/`) ? to.slice(origin.length) : to;
  return local.startsWith('/') && local.includes('?') ? leadingPath(local.replace(/#.*$/s, '')) : undefined;
}

/** Where a chain goes on, with the query and fragment somebody came with, unless it has its own. */
function carriedOn(before: string, after: string): string {
  const [, oldQuery = '', oldFragment = ''] = parts.exec(before) ?? [];
  const [, query = '', fragment = ''] = parts.exec(after) ?? [];
  const place = after.slice(0, after.length - query.length - fragment.length);
  return place + (query || oldQuery) + (fragment || oldFragment);
}

const parts = /^[^?#]*(\?[^#]*)?(#.*)?$/s;

function wordsOfRing(path: string, next: string, seen: readonly string[]): string {
  const words = 'so nobody who goes there arrives: let it lead to a page';
  if (seen.length === 1) return `${path} leads to itself, ${words}.`;
  const ring = seen.slice(seen.indexOf(next));
  if (next === path) return `${path} leads to ${seen.slice(1).join(', then to ')} and from there back to itself, ${words}.`;
  return `${path} leads into a ring (${[...ring, next].join(' → ')}), ${words}.`;
}

function byPrecedence(a: Lead, b: Lead): number {
  if (a.kind !== b.kind) return a.kind === 'redirect' ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function keysOf(to: LinkTarget, origin: string): string[] {
  if (to.kind === 'document' || to.kind === 'file') return [`${to.kind} ${to.id}`];
  const target = to.kind === 'url' ? to.url : to.path;
  return [placeOf(target, origin), askingPlaceOf(target, origin)].flatMap((place) => (place === undefined ? [] : [`path ${place}`]));
}

function editInto(into: Leads['into'], key: string, edit: (paths: readonly string[]) => readonly string[]): void {
  const paths = edit(into.get(key) ?? []);
  if (paths.length === 0) into.delete(key);
  else into.set(key, paths);
}
