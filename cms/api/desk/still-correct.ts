import { addDataAndFileToRequest, APIError } from 'payload';
import { z } from 'zod';
import { confirmedFactsWords } from '../../facts/confirmed-words.ts';
import { confirmStillCorrect } from '../../workflow/reviewing/still-correct.ts';
import { hasReviewDate } from '../../workflow/reviewing/has-review-date.ts';
import { asDate } from '../../admin/formatting.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

const wanted = z.object({ of: z.string(), document: z.string() });

/** `POST /api/still-correct {of, document}`: notes that a document is still correct, with its facts, and when to look again. */
export const stillCorrect = officerEndpoint('post', '/still-correct', async (req) => {
  await addDataAndFileToRequest(req);
  const { success, data } = wanted.safeParse(req.data);
  if (!success) throw new APIError('Say which document: its collection as “of”, and its identifier as “document”.', 400, undefined, true);
  const config = req.payload.config.collections.find(({ slug }) => slug === data.of);
  if (config === undefined || !hasReviewDate(config))
    throw new APIError(`Nothing in “${data.of}” has a day to be looked at again.`, 400, undefined, true);
  if (req.user === null) throw new APIError('Sign in to say so.', 403, undefined, true);
  const { facts, ...confirmation } = await confirmStillCorrect(req.payload, data, req.user);
  const said = ['Noted.', confirmedFactsWords(facts), `The next look is due on ${asDate(confirmation.reviewBy)}.`];
  return { ...confirmation, facts, message: said.filter((words) => words !== '').join(' ') };
});
