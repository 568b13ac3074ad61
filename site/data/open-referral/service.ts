import { collectionNames } from '../../../content/model/collection-names.ts';
import { listedCollections } from '../../../content/model/data/open-referral-addresses.ts';
import { type Document, type DocumentOf } from '../../../content/model/documents/index.ts';
import { wordsOf } from '../../../content/model/fields/rich-text.ts';
import type { Contact } from '../../../content/model/fields/contact.ts';
import type { Place } from '../../../content/model/fields/place.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';
import { linkAddress } from '../../navigation/link-address.ts';
import { confirmedOf, hoursOf, isPlanned } from '../../structured-data/json-ld.ts';
import { partIdentifier } from './identifiers.ts';
import { locationOf } from './locations.ts';
import { schedulesOf } from './schedules.ts';

type Listed = DocumentOf<(typeof listedCollections)[number]>;

/** A service, a hub or an offer as the list of services has it: what there is one of, and who provides it. */
export function shortService(id: string, reader: Reader): object {
  const service = confirmedService(id, reader);
  const organization = organisationOf(service, reader);
  return { ...coreOf(service, reader), ...(organization === undefined ? {} : { organization }) };
}

/**
 * A service, a hub or an offer as the profile has it with all that belongs to it. What nobody has confirmed for too long is left
 * out: a directory shows no notice beside it.
 * @see https://openreferraluk.org/developers/specifications
 */
export function openReferralService(id: string, reader: Reader): object {
  const service = confirmedService(id, reader);
  const hours = hoursOf(service, reader);
  const times = 'times' in service ? service.times : undefined;
  const organization = organisationOf(service, reader);
  return defined({
    ...coreOf(service, reader),
    organization,
    schedules: [
      ...(hours === undefined ? [] : schedulesOf(id, hours)),
      ...(times === undefined ? [] : [{ id: partIdentifier(id, 'times'), service_id: id, description: times }]),
    ],
    service_areas: service.areas.flatMap((area) => {
      const card = reader.card(area);
      return card === undefined
        ? []
        : [{ id: partIdentifier(id, 'area', area), service_id: id, name: card.title, uri: reader.origin() + card.address }];
    }),
    service_at_locations: placesOf(service).map((place, index) => locationOf(id, place, index)),
    cost_options: 'cost' in service && service.cost !== undefined ? [costOf(id, service.cost)] : [],
    contacts: contactsOf(id, service.contact),
    attributes: attributesOf(service, reader),
  });
}

function confirmedService(id: string, reader: Reader): Listed {
  const document = reader.document(id);
  const confirmed = document && confirmedOf(document, reader);
  if (confirmed === undefined || !isListed(confirmed)) throw new Error(`${id} is no service, hub or offer.`);
  return confirmed;
}

function isListed(document: Document): document is Listed {
  return listedCollections.some((one) => one === document.collection);
}

function coreOf(service: Listed, reader: Reader): object {
  const { id, title, updated, lastChecked, contact } = service;
  const page = reader.origin() + (reader.address(id) ?? '');
  const links = (contact?.links ?? []).flatMap(({ text, to }) => {
    const href = linkAddress(to, reader);
    return href === undefined || !/^(?:https?:|\/)/.test(href) ? [] : [{ label: text, url: new URL(href, page).href }];
  });
  return defined({
    id,
    name: title,
    description: descriptionOf(service),
    url: websiteOf(contact) ?? page,
    additional_urls: [{ label: pageLabel, url: page }, ...links].map((one) => ({ id: partIdentifier(id, 'url', one.url), ...one })),
    email: contact?.email,
    status: statusOf(service, reader),
    fees: 'cost' in service ? service.cost : undefined,
    assured_date: lastChecked?.on,
    alert: alertOf(service),
    last_modified: updated,
    eligibility_description: 'whoFor' in service ? service.whoFor.join('\n') : undefined,
    application_process: wayInOf(service),
  });
}

/** What our own page is called among the addresses of a service, by which an import tells it from the website of whoever runs it. */
const pageLabel = 'Page about this service';

function websiteOf(contact: Contact | undefined): string | undefined {
  return contact?.website !== undefined && /^https?:/.test(contact.website) ? contact.website : undefined;
}

/** The summary first, then the text, a paragraph each. */
function descriptionOf(service: Listed): string {
  const groups =
    service.collection === 'hubs' ? service.services.map(({ group, services }) => [group, services.join(', ')].join(': ')) : [];
  const activity = service.collection === 'offers' ? [service.activity] : [];
  return [service.summary, ...activity, ...groups, ...wordsOf(service.body)].filter((words) => words !== '').join('\n\n');
}

function statusOf(service: Listed, reader: Reader): 'active' | 'inactive' | 'defunct' | 'temporarily closed' {
  if (service.collection !== 'hubs') return 'active';
  if (isPlanned(service, reader)) return 'inactive';
  const phase = reader.phase(service.id);
  const known = phase === 'not confirmed' ? service.status : phase;
  switch (known) {
    case 'open':
      return 'active';
    case 'closed for now':
      return 'temporarily closed';
    case 'closed':
    case 'moved':
      return 'defunct';
    default:
      // Nobody has made sure that it is open.
      return 'inactive';
  }
}

function alertOf(service: Listed): string | undefined {
  const words =
    service.collection === 'hubs' ? service.statusNote : service.collection === 'services' ? wordsOf(service.urgent).join('\n\n') : '';
  return words === '' ? undefined : words;
}

function wayInOf(service: Listed): string | undefined {
  switch (service.collection) {
    case 'services':
      return service.howToGetIt;
    case 'offers':
      return service.howToJoin;
    case 'hubs':
      return service.howToGetIn;
  }
}

function placesOf(service: Listed): readonly Place[] {
  return service.collection === 'hubs' ? [service.place] : service.places;
}

function organisationOf(service: Listed, reader: Reader): object | undefined {
  const ids =
    service.collection === 'services'
      ? service.providers
      : service.collection === 'hubs'
        ? service.runBy
        : service.provider === undefined
          ? []
          : [service.provider];
  const organisation = ids.flatMap((id) => reader.document(id) ?? [])[0];
  if (organisation?.collection !== 'organisations') return undefined;
  const { id, title, summary, website, contact } = organisation;
  const uri = reader.origin() + (reader.address(id) ?? '');
  return defined({
    id,
    name: title,
    description: summary,
    email: contact?.email,
    website: website !== undefined && /^https?:/.test(website) ? website : undefined,
    uri,
  });
}

/** What it costs. An amount only where the words say exactly one. */
function costOf(service: string, cost: string): object {
  const amounts = [...cost.matchAll(/£(\d+(?:\.\d{1,2})?)/g)].map(([, amount]) => Number(amount));
  const [only] = amounts;
  return defined({
    id: partIdentifier(service, 'cost'),
    service_id: service,
    option: cost,
    amount: /^free\b/i.test(cost) ? 0 : amounts.length === 1 ? only : undefined,
  });
}

function contactsOf(service: string, contact: Contact | undefined): object[] {
  if (contact === undefined || (contact.name ?? contact.telephone ?? contact.note) === undefined) return [];
  const { name, telephone, note } = contact;
  const id = partIdentifier(service, 'contact');
  const phones = telephone === undefined ? [] : [{ id: partIdentifier(service, 'telephone'), contact_id: id, number: telephone }];
  return [defined({ id, service_id: service, name, phones, description: note })];
}

function attributesOf(service: Listed, reader: Reader): object[] {
  const topics = service.topics.flatMap((id) => {
    const card = reader.card(id);
    if (card === undefined) return [];
    const { title, summary, address } = card;
    return [
      attribute(service.id, 'service_type', { id, name: title, description: summary, taxonomy: 'Topics', uri: reader.origin() + address }),
    ];
  });
  const term = (kind: string, taxonomy: string, name: string): object =>
    attribute(service.id, kind, { id: partIdentifier(taxonomy, name), name, description: `${taxonomy}: ${name}`, taxonomy });
  return [
    ...topics,
    ...('audiences' in service ? service.audiences.map((one) => term('intended_audience', 'Who it is for', one)) : []),
    ...('waysIn' in service ? service.waysIn.map((one) => term('referral', 'Ways in', one)) : []),
    ...(service.collection === 'services' ? [] : [term('service_type', 'Kinds', collectionNames[service.collection].one)]),
  ];
}

function attribute(
  service: string,
  kind: string,
  { id, name, description, taxonomy, uri }: { id: string; name: string; description: string; taxonomy: string; uri?: string },
): object {
  return {
    id: partIdentifier(service, 'attribute', id),
    link_id: service,
    taxonomy_term_id: id,
    link_type: kind,
    taxonomy_term: { id, name, description, taxonomy, ...(uri === undefined ? {} : { term_uri: uri }) },
  };
}

/** An object without the fields that have no value. */
function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
