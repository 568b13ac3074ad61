import type { CollectionSlug, PayloadHandler } from 'payload';
import { titleIn } from '../checks/lookups/title-in.ts';
import { isRow } from '../snapshot/mapping/fields.ts';

/** How many refusals are told one by one. */
const toldAtOnce = 5;

/**
 * Answers a change or deletion of many documents of which some were refused with what became of each, instead of with
 * two numbers.
 */
export function sayingWhatWasRefused(handle: PayloadHandler, collection: CollectionSlug, verb: 'changed' | 'deleted'): PayloadHandler {
  return async (req) => {
    const response = await handle(req);
    if (response.status !== 400) return response;
    const answer: unknown = await response.clone().json();
    if (!isRow(answer) || !Array.isArray(answer['docs']) || !Array.isArray(answer['errors'])) return response;
    const refused = answer['errors'].filter(isRow);
    if (refused.length === 0 || refused.some(({ id }) => id === undefined)) return response;
    const { docs: titled } = await req.payload.find({
      collection,
      where: { id: { in: refused.map(({ id }) => String(id)) } },
      limit: refused.length,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
    });
    const names = new Map(titled.map((document) => [String(document.id), titleIn(document)]));
    const each = refused
      .slice(0, toldAtOnce)
      .map(({ id, message }) => `${names.get(String(id)) ?? 'A document that you may not see'} – ${String(message)}`);
    const more = refused.length > toldAtOnce ? [`And ${refused.length - toldAtOnce} more.`] : [];
    const total = answer['docs'].length + refused.length;
    const message = [`${answer['docs'].length} of ${total} ${total === 1 ? 'was' : 'were'} ${verb}. Not ${verb}:`, ...each, ...more].join(
      ' ',
    );
    return Response.json({ ...answer, message }, { status: response.status, headers: withoutLength(response.headers) });
  };
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('content-length');
  return kept;
}
