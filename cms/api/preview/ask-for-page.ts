import { APIError } from 'payload';
import { z } from 'zod';
import type { PreviewRequest } from '../../../publish/preview.ts';
import { askWorker } from '../../worker-client/ask-worker.ts';

const finding = z.object({ field: z.string(), reason: z.string(), target: z.string().optional() });
const preview = z.object({ path: z.string(), type: z.string(), body: z.string(), findings: z.array(finding) });
const refusal = z.object({ message: z.string() });

/** A page as the public would see it, and what a check says of it. */
export type PreviewedPage = z.infer<typeof preview>;

/** Milliseconds the publisher may take; it may be in the middle of a publish. */
const deadline = 10_000;

/**
 * Asks the publisher for a page with a draft laid over what is public.
 * @throws APIError where it cannot be shown; WorkerUnreachableError where nobody answers
 */
export async function askForPage(request: PreviewRequest): Promise<PreviewedPage> {
  const answer = await askWorker('/preview', { method: 'POST', body: request, deadline });
  if (answer.isOk) return preview.parse(answer.body);
  // An alert can stand on addresses that are no pages; it is seen on the home page as well.
  const isElsewhere = answer.status === 404 && 'path' in request.show && request.show.path !== '/' && request.alerts !== undefined;
  if (isElsewhere) return askForPage({ ...request, show: { path: '/' } });
  const { success, data } = refusal.safeParse(answer.body);
  throw new APIError(
    success ? data.message : `The publisher answered ${answer.status}.`,
    answer.status === 404 ? 404 : 409,
    undefined,
    true,
  );
}
