import { APIError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { canPublish } from '../../access/policies.ts';
import { asApproved } from '../../database/caller.ts';
import { applyAction } from '../scheduling/apply-action.ts';
import { approvedContent, unpublishedUploads } from '../scheduling/approved-content.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { readPublicVersion } from '../scheduling/target.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { HistoryEvent } from './history-events.ts';
import { type Act, readReview, versionSeen } from './review.ts';
import { readRules } from './rules.ts';

/** The fewest characters that count as a reason. */
const minReason = 10;

/**
 * Publishes the version that an editor approved, word for word, for whoever may: editors, and authors where the rules say so.
 * @throws APIError, in words, where it is not approved or not theirs to publish; ValidationError where it does not fit
 */
export async function publishApproved(payload: Payload, act: Act): Promise<void> {
  await publish(payload, act, async (latest, req) => {
    if (!canPublish(act.by) && !(await readRules(req)).authorsPublishApproved)
      throw refused(
        'Only editors and administrators publish here. An administrator can allow authors to publish what an editor approved.',
        403,
      );
    const review = await readReview(act, latest, req);
    if (review.state !== 'approved')
      throw refused('No editor has approved this version as it is now. Ask for a review, and publish it once it is approved.', 403);
    return canPublish(act.by) ? {} : { historyWords: `As ${review.by?.name} approved.` };
  });
}

/**
 * Publishes what an editor wrote and nobody else has seen, in an emergency. The reason is kept for ever.
 * @throws APIError, in words, where no reason is given or it is not theirs to publish; ValidationError where it does not fit
 */
export async function publishAlone(payload: Payload, act: Act): Promise<void> {
  if (!canPublish(act.by)) throw refused('Only editors and administrators can publish. Ask for a review.', 403);
  if ([...act.words].length < minReason)
    throw refused('Say in a few words why this cannot wait for another person. The reason is kept with the document.', 400);
  await publish(payload, act, () => Promise.resolve({ historyEvent: 'published-alone', historyWords: act.words }));
}

/** What the history says of it besides who published it. */
interface Noted {
  historyEvent?: HistoryEvent;
  historyWords?: string;
}

type Check = (latest: Data, req: PayloadRequest) => Promise<Noted>;

/** What was read and checked is what is published, in one transaction. */
async function publish(payload: Payload, act: Act, check: Check): Promise<void> {
  const context: Record<string, unknown> = { approvedBy: nameOf(act.by), account: String(act.by.id) };
  await asApproved(() =>
    inTransaction(
      payload,
      async (req) => {
        const latest = await versionSeen(act, req);
        const publicVersion = await readPublicVersion(act, req);
        if (publicVersion === act.version) throw refused('This version is public already.', 409);
        const noted = await check(latest, req);
        const { of, document, version } = act;
        const content = approvedContent(latest, act, req);
        const uploads = await unpublishedUploads(content, req);
        // Each read gives the request another context, so what it carries on is added after the last of them.
        Object.assign(req.context, noted);
        await applyAction({ of, document, action: 'publish', content, version, publicVersion: publicVersion ?? '', uploads }, req);
      },
      { context },
    ),
  );
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-published' }, true);
}
