import type { CollectionConfig } from 'payload';
import type { Collection } from '../../../content/model/collections.ts';
import { areas } from './areas.ts';
import { consultations } from './consultations.ts';
import { events } from './events.ts';
import { guides } from './guides.ts';
import { hubs } from './hubs.ts';
import { meetings } from './meetings.ts';
import { news } from './news.ts';
import { offers } from './offers.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { pillars } from './pillars.ts';
import { programmes } from './programmes.ts';
import { publications } from './publications.ts';
import { services } from './services.ts';
import { topics } from './topics.ts';
import { vacancies } from './vacancies.ts';

/** The collections of public documents, in the order of the navigation. */
export const documentCollections: Readonly<Record<Collection, CollectionConfig>> = {
  news,
  vacancies,
  consultations,
  meetings,
  services,
  hubs,
  offers,
  events,
  pillars,
  programmes,
  publications,
  pages,
  guides,
  areas,
  topics,
  organisations,
};
