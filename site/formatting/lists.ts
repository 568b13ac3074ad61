import { type Collection, collectionNames } from '../../content/model/collections.ts';
import type { ListRoute } from '../../content/model/addresses/addresses.ts';
import type { WayIn } from '../../content/model/fields/how-to-join.ts';
import { wayInWords } from '../cards/summary-panel-state.ts';
import { sentenceCase } from './sentences.ts';

/** What stands under the title of a collection's index page. */
export const collectionSummaries: Readonly<Record<Exclude<Collection, 'pages'>, string>> = {
  services: 'Help you can use, who it is for and how to get it.',
  hubs: 'Places in a neighbourhood that help people, or link them with help nearby.',
  offers: 'Activities such as singing and art that help people live well.',
  events: 'What is on, where it is and whether you need to book.',
  consultations: 'What we are asking you before we decide, and what happened next.',
  meetings: 'Meetings you can come to or watch, with their papers and minutes.',
  news: 'What has changed and what is coming.',
  vacancies: 'Jobs and training in health and care, and past schemes that we keep for the record.',
  publications: 'Our strategies, plans and reports, with every edition we have published.',
  pillars: 'What we have promised, and what shows how it is going.',
  programmes: 'Work by several partners, with its money and its target.',
  guides: 'How to find or do something, in plain words.',
  organisations: 'Who works together in this partnership.',
  areas: 'The places we work in, and what there is in each.',
  topics: 'Everything we publish, by subject.',
};

/** The title of a list page, unique over the site. */
export function listTitle(
  { collection, facet, year, letter, page }: Omit<ListRoute, 'kind' | 'path'>,
  facetLabel = facet?.value ?? '',
): string {
  const { many } = collectionNames[collection];
  const narrowed = facet === undefined ? [] : [facetTitle(many, facet, facetLabel)];
  const whole = narrowed[0] ?? (year === undefined ? many : year === 'undated' ? `${many} without a date` : `${many} from ${year}`);
  return [
    whole,
    letter === undefined ? undefined : letter === '0-9' ? 'numbers' : letter.toUpperCase(),
    page === undefined ? undefined : `page ${page}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What a facet is called above its values. */
export const facetTitles: Readonly<Record<NonNullable<ListRoute['facet']>['name'], string>> = {
  area: 'Area',
  topic: 'Topic',
  category: 'Kind of news',
  'who-for': 'Who it is for',
  'way-in': 'How to get in',
  state: 'Open, planned or closed',
  kind: 'Kind',
  committee: 'Who meets',
};

/** A facet's value as the public says it: "Refer yourself" for a self-referral. */
export function facetValueWords(name: keyof typeof facetTitles, { value, label }: { value: string; label: string }): string {
  return name === 'way-in' ? sentenceCase(wayInWords[value as WayIn]) : label;
}

function facetTitle(many: string, { name, value }: NonNullable<ListRoute['facet']>, label: string): string {
  switch (name) {
    case 'area':
      return `${many} in ${label}`;
    case 'topic':
      return `${many}: ${label}`;
    case 'who-for':
      return `${many} for ${value}`;
    case 'way-in':
      return `${many}: ${wayInWords[value as WayIn]}`;
    default:
      return `${many}: ${label}`;
  }
}
