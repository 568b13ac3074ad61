import { publicUses, type PublicUses } from '../uploads/uses/public-uses.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** `GET /api/COLLECTION/ID/uses`: what refers in public to a document, picture or file. */
export const publicUsesEndpoint = officerEndpoint('get', '/:id/uses', async ({ payload, routeParams }): Promise<PublicUses> =>
  publicUses(payload, String(routeParams?.['id'] ?? '')),
);
