import { figuresOfDocument, periodUntilToday } from '../figures/figures.ts';
import { publicUses, type PublicUses } from '../uploads/uses/public-uses.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** What refers to something, and how many people come to its page. */
export interface WhoLinks extends PublicUses {
  /** How often its page was opened in the last days; nothing is counted of what is no page. */
  opened: { times: number; days: number };
}

/** Days of which it is said how often a page was opened. */
const days = 30;

/** `GET /api/COLLECTION/ID/uses`: what refers in public to a document, picture or file, and how often it is opened. */
export const publicUsesEndpoint = officerEndpoint('get', '/:id/uses', async ({ payload, routeParams, user }): Promise<WhoLinks> => {
  const id = String(routeParams?.['id'] ?? '');
  const uses = await publicUses(payload, id);
  // The endpoint answers officers only, so there is one.
  const times = user === null ? 0 : (await figuresOfDocument(payload, user, id, periodUntilToday(days))).total;
  return { ...uses, opened: { times, days } };
});
