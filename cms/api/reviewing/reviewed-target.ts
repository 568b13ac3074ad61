import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { contentGlobals } from '../../globals/content.ts';
import { hasReviewDate } from '../../workflow/reviewing/has-review-date.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { readDraft } from '../preview/draft.ts';

/**
 * What a request is about, which must be something that is reviewed, and that whoever asks may read.
 * @throws APIError
 */
export async function reviewedTarget(given: Record<string, unknown> | undefined, req: PayloadRequest): Promise<Target> {
  const { of, document } = { of: given?.['of'], document: given?.['document'] };
  if (typeof of !== 'string' || typeof document !== 'string' || document === '')
    throw new APIError('Say which document: its collection as “of”, and its identifier as “document”.', 400, undefined, true);
  if (!isReviewed({ of, document }, req)) throw new APIError(`Nothing in “${of}” is reviewed.`, 400, undefined, true);
  await readDraft({ of, document }, 'officer', req);
  return { of, document };
}

/** Pictures and files are looked at with the page that uses them. */
function isReviewed({ of, document }: Target, { payload }: PayloadRequest): boolean {
  if (of === 'globals') return Object.hasOwn(contentGlobals, document);
  const config = payload.config.collections.find(({ slug }) => slug === of);
  return config !== undefined && hasReviewDate(config) && !config.upload;
}
