import type { PayloadRequest } from 'payload';
import { audiences } from '../../../content/model/fields/audience.ts';
import { waysIn } from '../../../content/model/fields/how-to-join.ts';
import { contact } from '../../../content/model/fields/contact.ts';
import { place, type Place, stepFreeAnswers } from '../../../content/model/fields/place.ts';
import { position } from '../../../content/model/fields/position.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { publicFieldsOf } from '../../collections/public-fields.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { writeFields } from '../../snapshot/mapping/write-fields.ts';
import type { SourceContent, SourceItem } from '../source.ts';
import { readSchedules } from './opening-hours.ts';
import { readRecord, type ServiceRecord } from './record.ts';

/** Whether data is services of Open Referral UK: a page of the list, several, or services one by one. */
export function isOpenReferral(data: unknown): boolean {
  return recordsIn(data) !== undefined;
}

/**
 * Reads services of Open Referral UK 3.0 (HSDS-UK). Each keeps its identifier. What of a record is not as the profile wants it is
 * left out and told; a record that cannot be known again, or has no name, is refused.
 */
export async function readOpenReferral(data: unknown, req: PayloadRequest): Promise<SourceContent> {
  const records = (recordsIn(data) ?? []).map(readRecord);
  const providers = await organisationsCalled(
    records.flatMap(({ record }) => record.organization?.name ?? []),
    req,
  );
  return {
    format: 'Open Referral',
    source: 'Open Referral',
    items: records.map(({ record, lost, problems }, index) => itemOf(record, { lost, problems, number: index + 1, providers })),
    leftOut: [],
  };
}

function recordsIn(data: unknown): Record<string, unknown>[] | undefined {
  if (Array.isArray(data)) {
    const all = data.map(recordsIn);
    return all.length === 0 || all.includes(undefined) ? undefined : all.flatMap((some) => some ?? []);
  }
  if (!isObject(data)) return undefined;
  const { contents, services } = data;
  for (const list of [contents, services]) if (Array.isArray(list) && list.every(isObject)) return list;
  return 'id' in data && ('name' in data || 'status' in data) ? [data] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

interface Reading {
  lost: string[];
  problems: string[];
  number: number;
  /** The identifiers of partners here, by their names in small letters. */
  providers: ReadonlyMap<string, string>;
}

function itemOf(record: ServiceRecord, { lost: before, problems, number, providers }: Reading): SourceItem {
  const lost = [...before];
  const [summary = '', ...text] = (record.description ?? '').split(/\n\s*\n/).map((one) => one.trim());
  const value = modelOf(record, lost, providers);
  const page = record.additional_urls?.find(({ label }) => label === pageLabel)?.url;
  return {
    id: record.id,
    documentId: problems.length === 0 ? record.id.toLowerCase() : undefined,
    kind: `service ${number}`,
    into: 'services',
    title: shortTitle(record.name, lost),
    slug: page === undefined ? undefined : /([a-z0-9-]+)\/?$/.exec(page)?.[1],
    summary: escaped(summary),
    html: [summary.length > longestSummary ? summary : '', ...text]
      .filter((one) => one !== '')
      .map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`)
      .join(''),
    categories: termsOf(record, ({ taxonomy, link }) => link === 'service_type' && taxonomy !== 'Kinds'),
    media: [],
    addresses: [],
    lost,
    values: new Map(
      Object.entries(writeFields(publicFieldsOf(documentCollections.services), value, { collectionOf: () => 'organisations' })),
    ),
    problems,
  };
}

/** What our own page is called among the addresses of a service. */
const pageLabel = 'Page about this service';

/** The longest title and summary a document has. */
const longestTitle = 140;
const longestSummary = 400;

function shortTitle(name: string, lost: string[]): string {
  if (name.length <= longestTitle) return name;
  lost.push(`Its name is longer than ${longestTitle} characters, and was cut: “${name}”.`);
  return `${name.slice(0, longestTitle - 1)}…`;
}

/** The fields of a service as the content model has them, those alone that the record says something of. */
function modelOf(record: ServiceRecord, lost: string[], providers: ReadonlyMap<string, string>): Data {
  const { hours, times, lost: lostTimes } = readSchedules(record.schedules ?? []);
  lost.push(...lostTimes);
  if (times !== undefined) lost.push(`When it is, in words: “${times}”. Write it on the page.`);
  if (record.status !== undefined && record.status !== 'active')
    lost.push(`There it is “${record.status}”. Look whether it should be public here.`);
  const isOurs = record.additional_urls?.some(({ label }) => label === pageLabel) ?? false;
  if (record.alert !== undefined && !isOurs)
    lost.push(`An alert stands on it there: “${record.alert}”. Write it on the page if it still holds.`);
  const provider = record.organization === undefined ? undefined : providers.get(record.organization.name.toLowerCase());
  if (record.organization !== undefined && provider === undefined)
    lost.push(`Who provides it is not among the partners here: ${record.organization.name}.`);
  const areas = (record.service_areas ?? []).flatMap(({ name, service_area: area }) => name ?? area ?? []);
  if (areas.length > 0) lost.push(`It is for: ${areas.join('; ')}. Choose the areas here.`);
  const whoFor = [...(record.eligibility_description ?? '').split('\n').map((one) => one.trim()), agesOf(record)].filter(
    (one) => one !== '',
  );
  const cost = costOf(record);
  const ways = oneOf(
    waysIn,
    termsOf(record, ({ taxonomy }) => taxonomy === 'Ways in'),
  );
  const groups = oneOf(
    audiences,
    termsOf(record, ({ taxonomy }) => taxonomy === 'Who it is for'),
  );
  const howToGetIt = record.application_process?.slice(0, 2_000);
  const reach = contactOf(record, lost);
  const places = placesOf(record, lost);
  return {
    ...(whoFor.length === 0 ? {} : { whoFor: whoFor.map((one) => one.slice(0, 300)) }),
    ...(groups.length === 0 ? {} : { audiences: groups }),
    ...(ways.length === 0 ? {} : { waysIn: ways }),
    ...(howToGetIt ? { howToGetIt } : {}),
    ...(cost === undefined ? {} : { cost }),
    ...(places.length === 0 ? {} : { places }),
    ...(hours === undefined ? {} : { openingHours: hours }),
    ...(reach === undefined ? {} : { contact: reach }),
    ...(isOurs && record.alert !== undefined ? { urgent: paragraphsOf(record.alert) } : {}),
    ...(provider === undefined ? {} : { providers: [provider] }),
  };
}

function agesOf({ minimum_age: from, maximum_age: to }: ServiceRecord): string {
  if (from !== undefined && to !== undefined) return `People aged ${from} to ${to}`;
  if (from !== undefined) return `People aged ${from} or older`;
  return to === undefined ? '' : `People aged ${to} or younger`;
}

function costOf({ fees, cost_options: options = [] }: ServiceRecord): string | undefined {
  const said = options.flatMap(({ option, amount, amount_description: of }) => {
    const price = amount === undefined ? undefined : amount === 0 ? 'free' : `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
    const parts = [option, [price, of].filter((one) => one !== undefined && one !== '').join(' ')].filter(
      (one) => one !== undefined && one !== '',
    );
    return parts.length === 0 ? [] : [parts.join(': ')];
  });
  const cost = fees === undefined || fees === '' ? said.join('; ') : fees;
  return cost === '' ? undefined : cost.slice(0, 300);
}

function contactOf(record: ServiceRecord, lost: string[]): Data | undefined {
  const [first, ...others] = record.contacts ?? [];
  if (others.length > 0) lost.push(`It has ${others.length + 1} contacts, of which the first was brought in.`);
  const numbers = [...(first?.phones ?? []), ...(record.phones ?? [])].map(({ number }) => number);
  const [telephone] = numbers.filter((number) => contact.shape.telephone.safeParse(number).success);
  const odd = numbers.filter((number) => number !== telephone);
  if (odd.length > 0) lost.push(`Other telephone numbers, or some that nobody can dial: ${odd.join(', ')}.`);
  const name = [first?.name, first?.title].filter((one) => one !== undefined && one !== '').join(', ');
  const website = record.additional_urls?.some(({ url }) => url === record.url) ? undefined : record.url;
  const links = (record.additional_urls ?? [])
    .filter(({ label, url }) => label !== pageLabel && /^https?:/.test(url))
    .map(({ label, url }) => ({ text: (label ?? url).slice(0, 200), to: { kind: 'url', url } }));
  const note = first?.description;
  const read = contact.safeParse({
    ...(name === '' ? {} : { name: name.slice(0, 300) }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(record.email === undefined ? {} : { email: record.email }),
    ...(website === undefined ? {} : { website }),
    ...(note === undefined || note === '' ? {} : { note: note.slice(0, 2_000) }),
    links,
  });
  if (!read.success) {
    lost.push(`How to reach it cannot be read: ${read.error.issues[0]?.message ?? ''}.`);
    return undefined;
  }
  return Object.keys(read.data).length === 2 && links.length === 0 ? undefined : read.data;
}

function placesOf(record: ServiceRecord, lost: string[]): Place[] {
  return (record.service_at_locations ?? []).flatMap(({ location }) => {
    if (location === undefined) return [];
    const { name, description, latitude, longitude, addresses = [], accessibility = [] } = location;
    const [address] = addresses;
    const lines = [...(address?.address_1 ?? '').split(/,\s*|\n/), address?.city ?? '']
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const where = (name ?? '') || (lines[0] ?? '');
    if (where === '') return [];
    const point = position.safeParse({ latitude, longitude });
    if (latitude !== undefined && !point.success)
      lost.push(`Where ${where} is on the map is left out: it lies outside the United Kingdom.`);
    const postcode = (address?.postal_code ?? '').toUpperCase();
    const isPostcode = place.shape.postcode.safeParse(postcode).success;
    if (postcode !== '' && !isPostcode)
      lost.push(`The postcode of ${where} is left out, because there can be none like it: “${postcode}”.`);
    const [stop, there] = partition((description ?? '').split('\n'), (one) => one.startsWith(nearestStop));
    const steps = accessibility.flatMap(({ description: one }) =>
      stepFreeAnswers.filter((answer) => one === `Step-free access: ${answer}`),
    );
    const access = accessibility.flatMap(({ description: one = '', details = '' }) =>
      [one.startsWith('Step-free access: ') ? '' : one, details].filter((part) => part !== ''),
    );
    const read = place.safeParse({
      name: where.slice(0, 300),
      addressLines: lines.slice(0, 6),
      ...(isPostcode ? { postcode } : {}),
      ...(there.join('\n').trim() === '' ? {} : { gettingThere: there.join('\n').slice(0, 2_000) }),
      ...(stop[0] === undefined ? {} : { nearestStop: stop[0].slice(nearestStop.length) }),
      ...(steps[0] === undefined ? {} : { stepFree: steps[0] }),
      ...(access.length === 0 ? {} : { access: [...new Set(access)].join('\n').slice(0, 2_000) }),
      ...(point.success ? { position: point.data } : {}),
    });
    if (!read.success) lost.push(`A place cannot be read: ${read.error.issues[0]?.message ?? ''}.`);
    return read.success ? [read.data] : [];
  });
}

const nearestStop = 'Nearest stop: ';

function partition<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** The names of the terms that a record is filed under. */
function termsOf(record: ServiceRecord, is: (term: { taxonomy: string | undefined; link: string | undefined }) => boolean): string[] {
  return (record.attributes ?? []).flatMap(({ link_type: link, taxonomy_term: term }) =>
    term?.name !== undefined && is({ taxonomy: term.taxonomy, link }) ? [term.name] : [],
  );
}

function oneOf<T extends string>(known: readonly T[], names: readonly string[]): T[] {
  return known.filter((one) => names.includes(one));
}

function paragraphsOf(words: string): object[] {
  return words.split(/\n\s*\n/).map((text) => ({ type: 'paragraph', children: [{ type: 'text', text: text.trim() }] }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function organisationsCalled(names: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  const found = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += 500) {
    const { docs } = await req.payload.find({
      collection: 'organisations',
      where: { title: { in: wanted.slice(start, start + 500) } },
      draft: true,
      pagination: false,
      depth: 0,
      select: { title: true },
      overrideAccess: false,
      user: req.user,
    });
    for (const { id, title } of docs) found.set(title.toLowerCase(), id);
  }
  return found;
}
