import { askedForPage, openReferralPageAddress } from '../../data/open-referral-addresses.ts';
import type { Route } from '../../addresses/addresses.ts';
import type { Redirect } from '../../redirect.ts';
import type { Moved } from '../../snapshot.ts';
import type { Change, Editing } from './editing.ts';
import { editLead, followLead, type Lead, leadingPath, leadingTo } from '../redirects.ts';

/** Edits to what leads from one address to another, and what it depends on. */
export interface RedirectEdits {
  redirects: ReadonlyMap<string, Change<Redirect>>;
  moved: ReadonlyMap<string, Change<Moved>>;
  /** Ids of files that are others now. */
  files: Iterable<string>;
  /** Paths at which a route may be different. */
  paths: Iterable<string>;
}

/**
 * Works out where addresses lead that changed, or that lead to what changed.
 * @returns the redirects that are others now
 */
export function editRedirects(editing: Editing, edits: RedirectEdits): Map<string, Change<string>> {
  const { before, derived, maps, scalars, entries } = editing;
  const stale = new Set<string>();
  const edit = (path: string, old: Lead | undefined, after: Lead | undefined): void => {
    stale.add(path);
    editLead(derived, path, old, after, scalars.origin);
  };
  if (before.snapshot.origin !== scalars.origin) tellOriginAgain(editing, stale);
  for (const { before: old, after } of edits.redirects.values()) {
    if (old !== undefined) edit(leadingPath(old.from), redirectLead(old), undefined);
    if (after !== undefined) edit(leadingPath(after.from), undefined, redirectLead(after));
  }
  for (const { before: old, after } of edits.moved.values()) {
    if (old !== undefined) edit(leadingPath(old.path), movedLead(old), undefined);
    if (after !== undefined) edit(leadingPath(after.path), undefined, movedLead(after));
  }
  for (const { from, lead } of editing.removed.flatMap(leadsToPage)) edit(leadingPath(from), lead, undefined);
  for (const { from, lead } of editing.added.flatMap(leadsToPage)) edit(leadingPath(from), undefined, lead);
  const keys: string[] = [...edits.files].map((id) => `file ${id}`);
  for (const [id, change] of entries)
    if (change.before?.listed.card.address !== change.after?.listed.card.address) keys.push(`document ${id}`);
  for (const path of edits.paths) {
    if (derived.leads.has(path)) stale.add(path);
    keys.push(`path ${path}`);
  }
  for (const path of stale) keys.push(`path ${path}`);
  for (const path of leadingTo(keys, derived.into)) stale.add(path);

  const targets = { routes: derived.routes, documents: maps.documents, files: maps.files, origin: scalars.origin };
  const changed = new Map<string, Change<string>>();
  for (const path of stale) {
    const { to, broken } = followLead(path, derived.leads, targets);
    const old = derived.redirects.get(path);
    if (to === undefined) derived.redirects.delete(path);
    else derived.redirects.set(path, to);
    if (broken === undefined) derived.broken.delete(path);
    else derived.broken.set(path, broken);
    if (old !== to) changed.set(path, { ...(old === undefined ? {} : { before: old }), ...(to === undefined ? {} : { after: to }) });
  }
  return changed;
}

/** Whole addresses of this site depend on where the public reaches it. */
function tellOriginAgain({ derived, before, scalars }: Editing, stale: Set<string>): void {
  for (const [path, leads] of before.derived.leads) {
    stale.add(path);
    for (const lead of leads) editLead(derived, path, lead, undefined, before.snapshot.origin);
    for (const lead of leads) editLead(derived, path, undefined, lead, scalars.origin);
  }
}

/** Clients of Open Referral ask for a page behind a question mark. */
function leadsToPage(route: Route): { from: string; lead: Lead }[] {
  if (route.kind !== 'open-referral-list') return [];
  const to = { kind: 'path', path: openReferralPageAddress(route.page) } as const;
  return askedForPage(route.page).map((from) => ({ from, lead: { kind: 'moved', name: from, to } }));
}

function redirectLead({ id, to }: Redirect): Lead {
  return { kind: 'redirect', name: id, to };
}

function movedLead({ path, to }: Moved): Lead {
  return { kind: 'moved', name: path, to };
}
