import { publicUses, type PublicUses } from '../uploads/uses/public-uses.ts';
import { whoFollows, type WhoFollows } from '../subscriptions/who-follows.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** What is asked before something goes: what refers to it here, and who links to it from elsewhere. */
export type UsesAnswer = PublicUses & WhoFollows;

/** `GET /api/COLLECTION/ID/uses`: what refers in public to a document, picture or file, here and elsewhere. */
export const publicUsesEndpoint = officerEndpoint('get', '/:id/uses', async ({ payload, routeParams }): Promise<UsesAnswer> => {
  const id = String(routeParams?.['id'] ?? '');
  const [uses, who] = await Promise.all([publicUses(payload, id), whoFollows(payload, id)]);
  return { ...uses, ...who };
});
