import { measureFormats, measuresAddress } from '../../content/model/addresses/addresses.ts';
import type { Document, DocumentOf } from '../../content/model/documents/index.ts';
import { londonInstant, nextDay } from '../../content/model/time/london-time.ts';
import type { Contact } from '../../content/model/fields/contact.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import { lacksAddress, localPostcode, type Place } from '../../content/model/fields/place.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { Edition } from '../../content/model/documents/publication.ts';
import { dateValue } from '../formatting/dates.ts';
import { weekdayOf } from '../formatting/events.ts';
import { fileAddress, linkAddress } from '../navigation/link-address.ts';
import { sentenceCase } from '../formatting/sentences.ts';
import { latestEdition, newestFirst } from '../../content/model/documents/editions.ts';
import { editionTitle } from '../components/publication/editions.ts';
import { openingHoursLd } from './opening-hours-ld.ts';

/** A node of schema.org's vocabulary; fields without a value are left out when it is written. */
export type JsonLd = Record<string, unknown>;

/**
 * What machines can read of a document, or of one edition of it; undefined where it is made up, or is nothing yet that a machine
 * could act on. Breadcrumbs are the layout's.
 */
export function jsonLdOf(document: Document, reader: Reader, edition?: Edition): JsonLd | undefined {
  if (document.sampleNotice !== undefined) return undefined;
  if (document.collection === 'publications' && edition !== undefined) return editionLd(document, edition, reader);
  const particulars = particularsOf(confirmedOf(document, reader), reader);
  if (particulars === undefined) return undefined;
  const url = reader.origin() + (reader.address(document.id) ?? '');
  // A place, an organisation or a service is in no language.
  const inLanguage = isWritten(document) ? document.language : undefined;
  return { '@id': `${url}#it`, url, name: document.title, description: document.summary, inLanguage, ...particulars };
}

/** Whether a document is something that is written or said, to schema.org. */
function isWritten({ collection }: Document): boolean {
  switch (collection) {
    case 'news':
    case 'events':
    case 'meetings':
    case 'publications':
    case 'guides':
    case 'consultations':
    case 'pillars':
    case 'pages':
    case 'topics':
      return true;
    default:
      return false;
  }
}

/** A document without the values that nobody has confirmed for too long: a machine reads no notice beside them. */
export function confirmedOf(document: Document, reader: Reader): Document {
  const runOut = new Set(reader.factsRunOut(document.id).flatMap(({ at }) => at));
  if (runOut.size === 0) return document;
  const without = <T extends object>(value: T, path: string): T =>
    // Only fields that may be absent are values of facts here; the place of a hub stays, with its notice on the page.
    Object.fromEntries(Object.entries(value).filter(([name]) => name === 'place' || !runOut.has(`${path}${name}`))) as T;
  const left = without(document, '');
  return 'contact' in left && left.contact !== undefined ? { ...left, contact: without(left.contact, 'contact.') } : left;
}

function particularsOf(document: Document, reader: Reader): JsonLd | undefined {
  switch (document.collection) {
    case 'news':
      return newsLd(document, reader);
    case 'events':
      return eventLd(document, reader);
    case 'meetings':
      return meetingLd(document, reader);
    case 'vacancies':
      return vacancyLd(document, reader);
    case 'hubs':
      // What is planned is no place yet, and may never become one.
      if (isPlanned(document, reader)) return undefined;
      return {
        '@type': 'LocalBusiness',
        additionalType: 'https://schema.org/CivicStructure',
        address: addressLd(document.place),
        geo: geoLd(document.place),
        ...contactLd(document.contact),
        ...hoursLd(hoursOf(document, reader)),
      };
    case 'services':
      return {
        '@type': document.providers.some((id) => isPublicBody(id, reader)) ? 'GovernmentService' : 'Service',
        audience: { '@type': 'Audience', audienceType: document.whoFor.join('; ') },
        provider: organisationsLd(document.providers, reader),
        areaServed: areasLd(document.areas, reader),
        hoursAvailable: hoursAvailableLd(document, reader),
        availableChannel: channelsLd(document, reader),
      };
    case 'offers':
      return {
        '@type': 'Service',
        serviceType: document.activity,
        audience: { '@type': 'Audience', audienceType: document.whoFor.join('; ') },
        provider: document.provider === undefined ? undefined : organisationsLd([document.provider], reader),
        areaServed: areasLd(document.areas, reader),
        hoursAvailable: hoursAvailableLd(document, reader),
        availableChannel: channelsLd(document, reader),
      };
    case 'organisations':
      return {
        '@type': organisationTypes[document.kind] ?? 'Organization',
        legalName: document.legalName,
        sameAs: document.website,
        // A partner of a partnership is a member of it: a council is not a branch.
        memberOf: organisationsLd(document.partOf, reader),
        foundingDate: document.began && dateValue(document.began),
        dissolutionDate: document.ended && dateValue(document.ended),
        ...contactLd(document.contact),
      };
    case 'areas':
      return {
        '@type': areaTypes[document.kind],
        containedInPlace: document.parent && placeNamed(document.parent, reader),
      };
    case 'publications':
      return publicationLd(document, reader);
    case 'programmes':
      return { '@type': 'Project', member: organisationsLd(document.partners, reader) };
    case 'guides':
      if (document.isOnePage) return undefined;
      return {
        '@type': 'HowTo',
        step: document.steps.map(({ title, slug, body }, index) => ({
          '@type': 'HowToStep',
          position: index + 1,
          name: title,
          // What it begins with; the rest is on its page.
          text: wordsOf(body)[0],
          url: `${reader.origin()}${reader.address(document.id) ?? ''}${slug}/`,
        })),
      };
    case 'pillars':
      // What a partnership promises is no type of theirs, so that it is a page is all that is true without figures.
      return pillarLd(document, reader) ?? { '@type': 'WebPage' };
    case 'topics':
      return { '@type': 'CollectionPage' };
    // schema.org has no type for a consultation: that it is a page is true.
    case 'consultations':
    case 'pages':
      return { '@type': 'WebPage' };
  }
}

const organisationTypes: Readonly<Partial<Record<DocumentOf<'organisations'>['kind'], string>>> = {
  'integrated care board': 'GovernmentOrganization',
  council: 'GovernmentOrganization',
  'national body': 'GovernmentOrganization',
  charity: 'NGO',
  'voluntary sector body': 'NGO',
  'NHS body': 'MedicalOrganization',
  'GP federation': 'MedicalOrganization',
  'GP practice': 'MedicalClinic',
  hospital: 'Hospital',
};

/** The kinds of organisation whose services are public ones. */
const publicBodies: ReadonlySet<string> = new Set<DocumentOf<'organisations'>['kind']>([
  'integrated care board',
  'council',
  'national body',
  'NHS body',
]);

function isPublicBody(id: string, reader: Reader): boolean {
  return publicBodies.has(reader.card(id)?.label ?? '');
}

const areaTypes: Readonly<Record<DocumentOf<'areas'>['kind'], string>> = {
  county: 'AdministrativeArea',
  city: 'City',
  district: 'AdministrativeArea',
  neighbourhood: 'Place',
  'rural area': 'Place',
};

/** Whether a hub is still to open, as far as anybody knows. */
export function isPlanned({ id, status }: DocumentOf<'hubs'>, reader: Reader): boolean {
  const phase = reader.phase(id);
  const known = phase === 'not confirmed' ? status : phase;
  return known === 'planned' || known === 'opening soon';
}

function newsLd({ title, date }: DocumentOf<'news'>, reader: Reader): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: title,
    // Without one where nobody knows the day: when it went up here, or was last saved, would make an old story new.
    datePublished: dateValue(date),
    publisher: { '@type': 'Organization', name: reader.setting('settings').name },
  };
}

function eventLd(event: DocumentOf<'events'>, reader: Reader): JsonLd {
  const { date, starts, ends, recurrence, place, at, cost, organiser } = event;
  const frequencies = { week: 'P1W', 'two weeks': 'P2W', month: 'P1M' } as const;
  return {
    '@type': 'Event',
    ...timesLd(event),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place === undefined ? at && placeNamed(at, reader) : placeLd(place),
    organizer: organiser === undefined ? undefined : organisationsLd([organiser], reader)?.[0],
    isAccessibleForFree: cost?.toLowerCase() === 'free' ? true : undefined,
    eventSchedule: recurrence && {
      '@type': 'Schedule',
      startDate: date,
      endDate: recurrence.until,
      startTime: starts,
      endTime: ends,
      repeatFrequency: frequencies[recurrence.every],
      byDay: `https://schema.org/${sentenceCase(recurrence.on ?? weekdayOf(date))}`,
      scheduleTimezone: 'Europe/London',
    },
  };
}

/** A meeting is an event to a machine only where people can be told where to go, or which address to open. */
function meetingLd(meeting: DocumentOf<'meetings'>, reader: Reader): JsonLd | undefined {
  const { place, watch, organiser } = meeting;
  const path = watch && linkAddress(watch.to, reader);
  const online = path === undefined ? undefined : { '@type': 'VirtualLocation', url: new URL(path, reader.origin()).href };
  if (place === undefined && online === undefined) return undefined;
  const mode = place === undefined ? 'Online' : online === undefined ? 'Offline' : 'Mixed';
  return {
    '@type': 'Event',
    ...timesLd(meeting),
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [place && placeLd(place), online].filter((one) => one !== undefined),
    organizer: organiser === undefined ? undefined : organisationsLd([organiser], reader)?.[0],
    isAccessibleForFree: true,
  };
}

/** When something happens on a day, and whether it still does. */
function timesLd({ date, starts, ends, isCancelled }: Pick<DocumentOf<'events'>, 'date' | 'starts' | 'ends' | 'isCancelled'>): JsonLd {
  const endDay = starts !== undefined && ends !== undefined && ends <= starts ? nextDay(date) : date;
  return {
    startDate: starts === undefined ? date : londonInstant(date, starts),
    endDate: ends === undefined ? undefined : londonInstant(endDay, ends),
    eventStatus: `https://schema.org/${isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
  };
}

/** Only a post that takes applications is a job posting to a search engine. */
function vacancyLd(vacancy: DocumentOf<'vacancies'>, reader: Reader): JsonLd | undefined {
  const phase = reader.phase(vacancy.id);
  if (phase !== 'open' && phase !== 'closing soon') return undefined;
  const { title, firstPublished, closes, employer, where } = vacancy;
  return {
    '@type': 'JobPosting',
    title,
    datePosted: firstPublished.slice(0, 10),
    validThrough: closes && londonInstant(closes.date, closes.time ?? '23:59'),
    hiringOrganization: employer === undefined ? undefined : organisationsLd([employer], reader)?.[0],
    jobLocation:
      where === undefined
        ? undefined
        : { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: where, addressCountry: 'GB' } },
  };
}

/** A publication is the work, whatever its edition; what can be read of it is that of the latest. Its editions are named, with their addresses. */
function publicationLd(document: DocumentOf<'publications'>, reader: Reader): JsonLd {
  const { kind, editions, publishers } = document;
  const latest = latestEdition(editions);
  return {
    '@type': publicationTypes[kind] ?? 'CreativeWork',
    publisher: organisationsLd(publishers, reader),
    ...(latest !== undefined && versionLd(latest, reader)),
    workExample: editions.length === 0 ? undefined : newestFirst(editions).map((edition) => editionNamed(document, edition, reader)),
  };
}

/** A pillar is a set of data once it has figures; before that it claims nothing. */
function pillarLd(pillar: DocumentOf<'pillars'>, reader: Reader): JsonLd | undefined {
  const measures = pillar.priorities.flatMap((priority) => priority.measures.filter(({ values }) => values.length > 0));
  if (measures.length === 0) return undefined;
  const url = reader.origin() + (reader.address(pillar.id) ?? '');
  return {
    '@type': 'Dataset',
    dateModified: pillar.updated,
    creator: { '@type': 'Organization', name: reader.setting('settings').name, url: `${reader.origin()}/` },
    isAccessibleForFree: true,
    variableMeasured: measures.map(({ anchor, title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      unitText: unit,
      url: `${url}#${anchor}`,
    })),
    distribution: measureFormats.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: measuresAddress(url, format),
    })),
  };
}

/** One edition: a version of the work, which never becomes another. */
function editionLd(document: DocumentOf<'publications'>, edition: Edition, reader: Reader): JsonLd {
  const work = reader.origin() + (reader.address(document.id) ?? '');
  const { title, summary, language, kind, publishers } = document;
  return {
    ...editionNamed(document, edition, reader),
    description: summary,
    inLanguage: language,
    publisher: organisationsLd(publishers, reader),
    ...versionLd(edition, reader),
    creativeWorkStatus: sentenceCase(edition.status.status),
    exampleOfWork: { '@type': publicationTypes[kind] ?? 'CreativeWork', '@id': `${work}#it`, url: work, name: title },
  };
}

/** An edition as others name it. */
function editionNamed(document: DocumentOf<'publications'>, edition: Edition, reader: Reader): JsonLd {
  const url = `${reader.origin()}${reader.address(document.id) ?? ''}${edition.slug}/`;
  return {
    '@type': publicationTypes[document.kind] ?? 'CreativeWork',
    '@id': `${url}#it`,
    url,
    name: editionTitle(document.title, edition),
    version: edition.label,
  };
}

/** What is particular to an edition; no files of one that was withdrawn. */
function versionLd({ label, date, formats, status }: Edition, reader: Reader): JsonLd {
  const files = status.status === 'withdrawn' ? [] : formats.flatMap(({ file }) => (file === undefined ? [] : (reader.file(file) ?? [])));
  return {
    version: label,
    datePublished: dateValue(date),
    encoding:
      files.length === 0
        ? undefined
        : files.map((file) => ({
            '@type': 'MediaObject',
            encodingFormat: file.type,
            contentSize: String(file.size),
            contentUrl: reader.origin() + fileAddress(file),
            sha256: file.sha256,
          })),
  };
}

const publicationTypes: Readonly<Partial<Record<DocumentOf<'publications'>['kind'], string>>> = { report: 'Report', data: 'Dataset' };

function organisationsLd(ids: readonly string[], reader: Reader): JsonLd[] | undefined {
  const named = ids.flatMap((id) => {
    const card = reader.card(id);
    return card === undefined ? [] : [{ '@type': 'Organization', name: card.title, url: reader.origin() + card.address }];
  });
  return named.length === 0 ? undefined : named;
}

function placeNamed(id: string, reader: Reader): JsonLd | undefined {
  const card = reader.card(id);
  return card && { '@type': 'Place', name: card.title, url: reader.origin() + card.address };
}

function areasLd(ids: readonly string[], reader: Reader): JsonLd[] | undefined {
  const named = ids.map((id) => placeNamed(id, reader)).filter((one) => one !== undefined);
  return named.length === 0 ? undefined : named;
}

/** Where one gets a service. */
function channelsLd(document: DocumentOf<'services' | 'offers'>, reader: Reader): JsonLd[] | undefined {
  if (document.places.length === 0) return undefined;
  const hours = hoursOf(document, reader);
  return document.places.map((place) => ({ '@type': 'ServiceChannel', serviceLocation: placeLd(place, hours) }));
}

/** The hours of what has no place of its own: those of one that has stand with the place. */
function hoursAvailableLd(document: DocumentOf<'services' | 'offers'>, reader: Reader): unknown {
  const hours = document.places.length === 0 ? hoursOf(document, reader) : undefined;
  return hours && openingHoursLd(hours)['openingHoursSpecification'];
}

/** The hours of a thing that is open, as far as anybody made sure of them lately: a machine sends people out on them, and shows no doubt. */
export function hoursOf({ id, openingHours }: DocumentOf<'hubs' | 'services' | 'offers'>, reader: Reader): OpeningHours | undefined {
  if (reader.card(id)?.summaryPanel?.isUndated) return undefined;
  const phase = reader.phase(id);
  return phase === 'open' || phase === 'timeless' ? openingHours : undefined;
}

function hoursLd(hours: OpeningHours | undefined): JsonLd {
  return hours === undefined ? {} : openingHoursLd(hours);
}

function placeLd(place: Place, hours?: OpeningHours): JsonLd {
  return { '@type': 'Place', name: place.name, address: addressLd(place), geo: geoLd(place), ...hoursLd(hours) };
}

function geoLd({ position }: Place): JsonLd | undefined {
  return position && { '@type': 'GeoCoordinates', ...position };
}

function addressLd(place: Place): JsonLd {
  const { addressLines } = place;
  const lines = addressLines.length === 0 ? undefined : addressLines.join(', ');
  return {
    '@type': 'PostalAddress',
    ...(lacksAddress(place) ? { addressLocality: lines } : { streetAddress: lines }),
    postalCode: localPostcode(place),
    addressCountry: 'GB',
  };
}

function contactLd(contact: Contact | undefined): JsonLd {
  return { telephone: contact?.telephone, email: contact?.email };
}
