import type { CollectionSlug, PayloadRequest } from 'payload';
import { isAddress } from '../../../content/model/addresses/address-grammar.ts';
import { leadingKey } from '../../../content/model/addresses/redirect-start.ts';
import { placeOf as placeOnSite } from '../../../content/model/incremental/redirects.ts';
import type { Redirect } from '../../../content/model/redirect.ts';
import { usedBefore } from '../../../publish/checks/addresses-are-free.ts';
import { folderOf, nothingThere } from '../../../publish/checks/redirects-lead-somewhere.ts';
import { environment } from '../../environment.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';
import type { Check, CheckedRedirect } from '../check.ts';
import { setsHolding } from '../../workflow/sets/holding.ts';
import { isKnownPath } from './every-link-leads-somewhere.ts';
import { answersAt, ownerOf } from '../lookups/address-owner.ts';
import { bulkLoadOf } from '../lookups/bulk-load.ts';
import { damagedWords, findStored, isDamaged } from '../lookups/find-stored.ts';

/** A redirect begins where no page ever stood, does not lead back to itself, and leads to something that answers. */
export const redirectLeadsSomewhereNew: Check<CheckedRedirect> = async (checked) => {
  const { redirect, req } = checked;
  const issues = [...beginsAtAPage(redirect), ...(await leadsBack(redirect, req))];
  // Content that is loaded all at once is checked by the publisher when all of it is there.
  return issues.length > 0 || bulkLoadOf(req) !== undefined ? issues : leadsNowhere(checked);
};

function beginsAtAPage({ from }: Redirect): Issue[] {
  // An address without its last slash answers for the one that has it.
  for (const address of [from, `${from}/`]) {
    const owner = ownerOf(address);
    if (owner !== undefined) return [{ path: ['from'], reason: usedBefore(address, owner.title) }];
  }
  return [];
}

async function leadsBack({ id, from, to }: Redirect, req: PayloadRequest): Promise<Issue[]> {
  if (to.kind === 'path' && leadingKey(to.path) === leadingKey(from))
    return [{ path: ['to', 'path'], reason: `${from} would lead to itself. Choose another place for it to lead to.` }];
  // What is taken for a query leads on without it.
  if (!isAddress(from)) return [];
  const passed = [from];
  let next = to.kind === 'path' ? placeOf(to.path) : undefined;
  while (next !== undefined) {
    if (isSame(next, from)) {
      const reason =
        passed.length === 1
          ? `${from} would lead to itself. Choose another place for it to lead to.`
          : `This makes a ring: ${[...passed, from].join(' leads to ')}. Choose another place for it to lead to.`;
      return [{ path: ['to', 'path'], reason }];
    }
    // A ring among the others was refused when it was made; whoever meets one goes round it once.
    if (passed.includes(next)) return [];
    passed.push(next);
    next = await targetOf(next, id, req);
  }
  return [];
}

/** The address of this site that another redirect leads to; undefined where there is none, or it leads to a page. */
async function targetOf(from: string, self: string, req: PayloadRequest): Promise<string | undefined> {
  const [other]: (Data | undefined)[] = await findStored(req, 'redirects', {
    and: [{ from: { in: [from, from.endsWith('/') ? from.slice(0, -1) : `${from}/`] } }, { id: { not_equals: self } }],
  });
  const to = other?.['to'];
  return isRow(to) && to['kind'] === 'path' && typeof to['path'] === 'string' ? placeOf(to['path']) : undefined;
}

function placeOf(path: string): string {
  return path.replace(/[?#].*$/, '');
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}

async function leadsNowhere({ redirect: { from, to }, written, req }: CheckedRedirect): Promise<Issue[]> {
  switch (to.kind) {
    case 'document':
    case 'file': {
      const stored = await storedTarget(to, written, req);
      const isHidden = stored !== undefined && stored['_status'] !== 'published';
      const set = isHidden ? (await setsHolding([to.id], req)).get(to.id)?.name : undefined;
      const reason = whyNotPublic(to.kind === 'file' ? 'file' : 'page', stored, set);
      return reason === undefined ? [] : [{ path: ['to', 'id'], reason }];
    }
    default: {
      const place = placeOnSite(folderOf(to.kind === 'url' ? to.url : to.path, from), environment.publicUrl);
      if (place === undefined || (await isAnswered(place, req))) return [];
      return [{ path: ['to', to.kind === 'url' ? 'url' : 'path'], reason: `This leads to ${nothingThere(place)}` }];
    }
  }
}

async function storedTarget(to: { kind: 'document' | 'file'; id: string }, written: Data, req: PayloadRequest): Promise<Data | undefined> {
  const target = isRow(written['to']) ? written['to']['document'] : undefined;
  const collection = to.kind === 'file' ? 'files' : isRow(target) ? target['relationTo'] : undefined;
  const [stored] = typeof collection === 'string' ? await findStored(req, collection as CollectionSlug, { id: { equals: to.id } }) : [];
  return stored;
}

function whyNotPublic(kind: 'file' | 'page', stored: Data | undefined, set: string | undefined): string | undefined {
  if (stored === undefined) return `The ${kind} it leads to is no longer there. Choose another.`;
  if (isDamaged(stored)) return `It leads to a ${kind} that ${damagedWords}`;
  if (stored['_status'] === 'published') return undefined;
  if (set !== undefined)
    return `“${String(stored['title'])}” is not public yet: it goes live with the launch set “${set}”. Put this redirect into that set, or choose another ${kind}.`;
  return `“${String(stored['title'])}” is not public, so nobody would arrive. Publish that ${kind} first, or choose another.`;
}

/** Whether something answers at an address, or will as soon as what was saved is published. */
async function isAnswered(place: string, req: PayloadRequest): Promise<boolean> {
  const isLive = answersAt(place);
  if (isLive === true || (isLive === undefined && isKnownPath(place))) return true;
  const other = [place, place.endsWith('/') ? place.slice(0, -1) : `${place}/`];
  return (await findStored(req, 'redirects', { from: { in: other } })).length > 0;
}
