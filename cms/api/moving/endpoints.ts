import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { movePage, type NewPlace } from '../../workflow/moving/move.ts';
import { type Place, placeOf } from '../../workflow/moving/place.ts';
import { publishAgain } from '../../workflow/moving/publish-again.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

/** Where a page was moved, with what takes it back. */
export interface MovedAnswer {
  from: string;
  to: string;
  undo: NewPlace;
  message: string;
}

const target = z.object(
  { of: z.string(), document: z.string() },
  { error: 'Say which document: its collection as “of”, and its identifier as “document”.' },
);
const move = target.extend({
  slug: z.string({ error: 'Say the last part of the address, as “slug”.' }).trim().min(1).max(200),
  above: z.string().nullable().default(null),
});

/** `GET /api/place?of=pages&document=…`: where a public page stands, and what stands below it. */
const place = officerEndpoint('get', '/place', (req): Promise<Place> => placeOf(read(target, req.query), req));

/** `POST /api/move {of, document, slug, above}`: moves a public page to another address. */
const moveEndpoint = officerEndpoint(
  'post',
  '/move',
  async (req): Promise<MovedAnswer> => {
    await addDataAndFileToRequest(req);
    const { slug, above, ...of } = read(move, req.data);
    const { from, to } = await asOfficer(req, (own) => movePage(of, { slug, above }, own));
    return {
      from: from.address,
      to: to.address,
      undo: { slug: from.slug, above: from.above?.id ?? null },
      message: `Moved to ${to.address}. ${from.address} leads there.`,
    };
  },
  { onlyPublishers: true },
);

/** `POST /api/publish-again {of, document}`: makes public again what was withdrawn, as the public read it last. */
const again = officerEndpoint(
  'post',
  '/publish-again',
  async (req) => {
    await addDataAndFileToRequest(req);
    const of = read(target, req.data);
    await asOfficer(req, (own) => publishAgain(of, own));
    return { message: 'It is public again, as it was.' };
  },
  { onlyPublishers: true },
);

/** What is done with the addresses of public pages. */
export const movingEndpoints: Endpoint[] = [place, moveEndpoint, again];

function asOfficer<T>({ payload, user }: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const { name, email } = (user ?? {}) as { name?: unknown; email?: unknown };
  return inTransaction(payload, work, { context: { approvedBy: String(name || email || 'somebody') } });
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
  return data;
}
