import { APIError } from 'payload';
import type { Endpoint, TypedUser } from 'payload';
import { z } from 'zod';
import { type ClosedDocument, closedToEverybody, openClosed } from '../../access/embargo/closed-to-everybody.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

const onlyAdministrators = { onlyAdministrators: true } as const;

/** What is under an embargo that names nobody who can sign in. */
export interface ClosedDocuments {
  closed: ClosedDocument[];
}

/** `GET /api/users/closed-documents` */
const list = officerEndpoint(
  'get',
  '/closed-documents',
  async (req): Promise<ClosedDocuments> => ({ closed: await closedToEverybody(req) }),
  onlyAdministrators,
);

/** `POST /api/users/closed-documents/open {of, document, reason}`: opens one of them to all officers; the reason is kept. */
const open = officerEndpoint(
  'post',
  '/closed-documents/open',
  async (req) => {
    const target = z.object({ of: z.string().max(64), document: z.string().max(64) }).safeParse(req.data);
    if (!target.success) throw refused('Say which document, as “of” and “document”.');
    const reason = z.object({ reason: z.string().trim().min(1).max(2_000) }).safeParse(req.data);
    if (!reason.success) throw refused('Say why it is opened, in up to 2,000 characters. The reason stays in its history.');
    await inTransaction(req.payload, (own) => openClosed(target.data, { by: req.user as TypedUser, ...reason.data }, own));
    return { message: 'All officers can read it now.' };
  },
  onlyAdministrators,
);

function refused(words: string): Error {
  return new APIError(words, 400, { code: 'embargo' }, true);
}

/** What administrators do with documents whose readers have all left. */
export const closedDocumentsEndpoints: Endpoint[] = [list, open];
