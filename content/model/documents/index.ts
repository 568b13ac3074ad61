import { z } from 'zod';
import type { Collection } from '../collections.ts';
import { area } from './area.ts';
import { consultation } from './consultation.ts';
import { event } from './event.ts';
import { guide } from './guide.ts';
import { hub } from './hub.ts';
import { meeting } from './meeting.ts';
import { news } from './news.ts';
import { offer } from './offer.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { pillar } from './pillar.ts';
import { programme } from './programme.ts';
import { publication } from './publication.ts';
import { service } from './service.ts';
import { topic } from './topic.ts';
import { vacancy } from './vacancy.ts';

/** Any public document. */
export const document = z.discriminatedUnion('collection', [
  service,
  hub,
  offer,
  event,
  consultation,
  meeting,
  news,
  vacancy,
  publication,
  pillar,
  programme,
  guide,
  page,
  organisation,
  area,
  topic,
]);

export type Document = z.infer<typeof document>;

/** The documents of one collection. */
export type DocumentOf<C extends Collection> = Extract<Document, { collection: C }>;
