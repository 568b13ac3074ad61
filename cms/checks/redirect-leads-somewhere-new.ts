import type { PayloadRequest } from 'payload';
import type { Redirect } from '../../content/model/redirect.ts';
import { usedBefore } from '../../publish/checks/addresses-are-free.ts';
import type { Issue } from '../mapping/context.ts';
import { type Data, isRow } from '../mapping/fields.ts';
import type { Check, CheckedRedirect } from './check.ts';
import { findStored } from './lookups/find-stored.ts';
import { ownerOf } from './lookups/address-owner.ts';

/** A redirect begins where no page ever stood, and does not lead back to itself. */
export const redirectLeadsSomewhereNew: Check<CheckedRedirect> = async ({ redirect, req }) => [
  ...beginsAtAPage(redirect),
  ...(await leadsBack(redirect, req)),
];

function beginsAtAPage({ from }: Redirect): Issue[] {
  // An address without its last slash answers for the one that has it.
  for (const address of [from, `${from}/`]) {
    const owner = ownerOf(address);
    if (owner !== undefined) return [{ path: ['from'], reason: usedBefore(address, owner.title) }];
  }
  return [];
}

async function leadsBack({ id, from, to }: Redirect, req: PayloadRequest): Promise<Issue[]> {
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
