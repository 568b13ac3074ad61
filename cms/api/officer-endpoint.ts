import { APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { canPublish, isAdministrator } from '../access/policies.ts';
import { roleOf } from '../access/roles.ts';
import { WorkerUnreachableError } from '../worker-client/ask-worker.ts';

/** An endpoint of our own that answers officers only, in JSON or with a response that it makes itself, or only those who may publish or administer, and words a worker that is off. */
export function officerEndpoint(
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<object>,
  { onlyPublishers = false, onlyAdministrators = false }: { onlyPublishers?: boolean; onlyAdministrators?: boolean } = {},
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      if (roleOf(req.user) === undefined) throw new APIError('Sign in to see this.', 403, undefined, true);
      if (onlyPublishers && !canPublish(req.user)) throw new APIError('Only editors and administrators can do this.', 403, undefined, true);
      if (onlyAdministrators && !isAdministrator(req.user)) throw new APIError('Only administrators can do this.', 403, undefined, true);
      try {
        const answered = await answer(req);
        return answered instanceof Response ? answered : Response.json(answered, { headers: { 'cache-control': 'no-store' } });
      } catch (error) {
        if (error instanceof WorkerUnreachableError) throw new APIError(error.message, 503, { code: 'worker-off' }, true);
        throw error;
      }
    },
  };
}
