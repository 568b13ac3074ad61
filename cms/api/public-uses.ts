import { figuresOfDocument, periodUntilToday } from '../figures/figures.ts';
import { whoFollows, type WhoFollows } from '../subscriptions/who-follows.ts';
import { publicUses, type PublicUses } from '../uploads/uses/public-uses.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** What refers to something here, who links to it from elsewhere, and how many people come to its page. */
export interface WhoLinks extends PublicUses, WhoFollows {
  /** How often its page was opened in the last days; nothing is counted of what is no page. */
  opened: { times: number; days: number };
}

/** Days of which it is said how often a page was opened. */
const days = 30;

/** `GET /api/COLLECTION/ID/uses`: what refers to a document, picture or file, here and elsewhere, and how often it is opened. */
export const publicUsesEndpoint = officerEndpoint('get', '/:id/uses', async ({ payload, routeParams, user }): Promise<WhoLinks> => {
  const id = String(routeParams?.['id'] ?? '');
  const [uses, who] = await Promise.all([publicUses(payload, id), whoFollows(payload, id)]);
  // The endpoint answers officers only, so there is one.
  const times = user === null ? 0 : (await figuresOfDocument(payload, user, id, periodUntilToday(days))).total;
  return { ...uses, ...who, opened: { times, days } };
});
