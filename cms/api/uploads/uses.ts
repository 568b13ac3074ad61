import { publicUses, type PublicUses } from '../../uploads/uses/public-uses.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

/** `GET /api/images/ID/uses`, and the same of files: what uses an upload in public. */
export const uploadUses = officerEndpoint('get', '/:id/uses', async ({ payload, routeParams }): Promise<PublicUses> =>
  publicUses(payload, String(routeParams?.['id'] ?? '')),
);
