import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Weight } from './advice/advice.ts';
import { nameOf } from '../access/name-of.ts';
import { addToHistory } from '../workflow/reviewing/history.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** That somebody saw a finding and let it stand. */
export interface LetThrough {
  by: string;
  /** When (ISO). */
  at: string;
  /** Why; empty for a suggestion that nobody has to give a reason for. */
  reason: string;
}

const collection = 'let-through';

/** What was let through in a document, by the keys of the findings. */
export async function letThroughIn({ of, document }: Target, req: PayloadRequest): Promise<Map<string, LetThrough>> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ of: { equals: of } }, { document: { equals: document } }] },
    sort: 'at',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const standing = new Map<string, LetThrough>();
  // Rows are only ever added: the last one of a finding says how it stands.
  for (const { key, by, at, reason, isTakenBack } of docs)
    if (isTakenBack) standing.delete(key);
    else standing.set(key, { by, at, reason: reason ?? '' });
  return standing;
}

/** What is written of a finding that somebody let through, or took back. */
export interface Decision {
  key: string;
  /** The finding, in the words that somebody read. */
  finding: string;
  weight: Weight;
  reason: string;
  isTakenBack: boolean;
}

/**
 * Writes who let findings through, and why, or that they took it back; all of them or none. The rows stay for ever, and the
 * history of the document tells of them.
 */
export async function writeDecisions(
  { of, document }: Target,
  decisions: readonly Decision[],
  { payload, user }: PayloadRequest,
): Promise<void> {
  const by = nameOf(user);
  await inTransaction(payload, async (req) => {
    for (const decision of decisions) {
      const data = { id: randomUUID(), of, document, ...decision, by, at: new Date().toISOString() };
      await payload.create({ collection, data, depth: 0, overrideAccess: true, req });
      const { finding: found, reason: words, isTakenBack } = decision;
      const event = isTakenBack ? 'let-through-taken-back' : 'let-through';
      await addToHistory({ of, document, event, by, account: String(user?.id), found, words }, req);
    }
  });
}
