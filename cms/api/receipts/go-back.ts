import { addDataAndFileToRequest, APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { roleOf } from '../../access/roles.ts';
import { askWorker } from '../../worker-client/ask-worker.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

/** `POST /api/receipts/rollback {number}`: makes an earlier release live again. Publishing then pauses. */
export const goBack = officerEndpoint(
  'post',
  '/rollback',
  async (req) => {
    await addDataAndFileToRequest(req);
    const number = req.data?.['number'];
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) {
      throw new APIError('Say which release to go back to, as a whole number: {"number": 12}.', 400, undefined, true);
    }
    return forward('/rollback', { number, by: nameOf(req) });
  },
  { onlyPublishers: true },
);

/** `POST /api/receipts/resume`: publishes again after going back. */
export const resume = officerEndpoint('post', '/resume', (req) => forward('/resume', { by: nameOf(req) }), { onlyPublishers: true });

/** `POST /api/receipts/confirm-loss {loss}`: publishes although a large part of the site goes, which an administrator was shown. */
export const confirmLoss = officerEndpoint(
  'post',
  '/confirm-loss',
  async (req) => {
    if (roleOf(req.user) !== 'administrator')
      throw new APIError('Only administrators can confirm that a large part of the site goes.', 403, undefined, true);
    await addDataAndFileToRequest(req);
    const loss = req.data?.['loss'];
    if (typeof loss !== 'string' || loss === '')
      throw new APIError('Say what you confirm: the “confirm” of the list that the desk shows, as {"loss": "…"}.', 400, undefined, true);
    return forward('/confirm-loss', { loss, by: nameOf(req) });
  },
  { onlyPublishers: true },
);

/** `POST /api/receipts/publish-from-this-database`: publishes from a database that is not the one the live release was made from. */
export const publishFromThisDatabase = officerEndpoint(
  'post',
  '/publish-from-this-database',
  async () => {
    const { outcome, message } = await forward('/publish', { fromThisDatabase: true }, 300_000);
    if (outcome === 'published' || outcome === 'unchanged') return { outcome };
    throw new APIError(message ?? 'The release was not made.', 409, undefined, true);
  },
  { onlyAdministrators: true },
);

async function forward(path: string, body: object, deadline = 30_000): Promise<{ outcome?: string; message?: string }> {
  const { status, isOk, body: answered } = await askWorker(path, { method: 'POST', body, deadline });
  const answer = (answered ?? {}) as { outcome?: string; message?: string };
  if (!isOk) throw new APIError(answer.message ?? `The publisher refused (${status}).`, status === 404 ? 404 : 409, undefined, true);
  return answer;
}

function nameOf({ user }: PayloadRequest): string {
  return String((user as { name?: unknown } | null)?.name ?? 'somebody');
}
