import type { Route } from '../../../content/model/addresses/addresses.ts';
import type { Collection } from '../../../content/model/collections.ts';
import type { DocumentOf } from '../../../content/model/documents/index.ts';
import Area from './Area.astro';
import Consultation from './Consultation.astro';
import Event from './Event.astro';
import Guide from './Guide.astro';
import Hub from './Hub.astro';
import Meeting from './Meeting.astro';
import News from './News.astro';
import Offer from './Offer.astro';
import Organisation from './Organisation.astro';
import Page from './Page.astro';
import Pillar from './Pillar.astro';
import Programme from './Programme.astro';
import Publication from './Publication.astro';
import Service from './Service.astro';
import Topic from './Topic.astro';
import Vacancy from './Vacancy.astro';

/** The addresses that belong to one document: its own, its editions', its steps'. */
export type DocumentRoute = Extract<Route, { kind: 'document' | 'edition' | 'step' }>;

/** What every document's template is given. */
export interface DocumentProps<C extends Collection> {
  document: DocumentOf<C>;
  route: DocumentRoute;
}

/** A collection's template. */
export type DocumentTemplate<C extends Collection> = (props: DocumentProps<C>) => unknown;

/** The template of every collection. */
export const documentTemplates: { readonly [C in Collection]: DocumentTemplate<C> } = {
  services: Service,
  hubs: Hub,
  offers: Offer,
  events: Event,
  consultations: Consultation,
  meetings: Meeting,
  news: News,
  vacancies: Vacancy,
  publications: Publication,
  pillars: Pillar,
  programmes: Programme,
  guides: Guide,
  pages: Page,
  organisations: Organisation,
  areas: Area,
  topics: Topic,
};
