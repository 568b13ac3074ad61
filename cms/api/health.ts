import type { Endpoint } from 'payload';

/**
 * `GET /api/healthz`, which people know as `/healthz`: 200 while the CMS and its database answer. Where the database does not,
 * `whileDatabaseAnswers` says so before it comes here. It tells nothing else.
 */
export const healthEndpoint: Endpoint = {
  method: 'get',
  path: '/healthz',
  handler: () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }),
};
