import type { Document, DocumentOf } from '../../content/model/documents/index.ts';
import { londonInstant, nextDay } from '../../content/model/time/london-time.ts';
import type { Contact } from '../../content/model/fields/contact.ts';
import { firstDayOf } from '../../content/model/fields/imprecise-date.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { lacksAddress, localPostcode, type Place } from '../../content/model/fields/place.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { weekdayOf } from '../formatting/events.ts';
import { fileAddress, linkAddress } from '../navigation/link-address.ts';
import { sentenceCase } from '../formatting/sentences.ts';
import { latestEdition } from '../components/publication/editions.ts';
import { openingHoursLd } from './opening-hours-ld.ts';

/** A node of schema.org's vocabulary; fields without a value are left out when it is written. */
export type JsonLd = Record<string, unknown>;

/** What machines can read of a document, or undefined where schema.org has no type for it, or it is made up. Breadcrumbs are the layout's. */
export function jsonLdOf(document: Document, reader: Reader): JsonLd | undefined {
  if (document.sampleNotice !== undefined) return undefined;
  const particulars = particularsOf(confirmedOf(document, reader), reader);
  if (particulars === undefined) return undefined;
  const url = reader.origin() + (reader.address(document.id) ?? '');
  return { '@id': `${url}#it`, url, name: document.title, description: document.summary, inLanguage: document.language, ...particulars };
}

/** A document without the values that nobody has confirmed for too long: a machine reads no notice beside them. */
function confirmedOf(document: Document, reader: Reader): Document {
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
        '@type': 'Service',
        audience: { '@type': 'Audience', audienceType: document.whoFor.join('; ') },
        provider: organisationsLd(document.providers, reader),
        availableChannel: document.places.map((place) => ({
          '@type': 'ServiceChannel',
          serviceLocation: placeLd(place, hoursOf(document, reader)),
        })),
      };
    case 'offers':
      return {
        '@type': 'Service',
        serviceType: document.activity,
        audience: { '@type': 'Audience', audienceType: document.whoFor.join('; ') },
        provider: document.provider === undefined ? undefined : organisationsLd([document.provider], reader),
        availableChannel: document.places.map((place) => ({
          '@type': 'ServiceChannel',
          serviceLocation: placeLd(place, hoursOf(document, reader)),
        })),
      };
    case 'organisations':
      return {
        '@type': organisationTypes[document.kind] ?? 'Organization',
        legalName: document.legalName,
        sameAs: document.website,
        // A partner of a partnership is a member of it: a council is not a branch.
        memberOf: organisationsLd(document.partOf, reader),
        foundingDate: document.began && firstDayOf(document.began),
        dissolutionDate: document.ended && firstDayOf(document.ended),
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
        step: document.steps.map(({ title, slug }, index) => ({
          '@type': 'HowToStep',
          position: index + 1,
          name: title,
          url: `${reader.origin()}${reader.address(document.id) ?? ''}${slug}/`,
        })),
      };
    // schema.org has no type for a consultation.
    case 'consultations':
    case 'pillars':
    case 'pages':
    case 'topics':
      return undefined;
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

const areaTypes: Readonly<Record<DocumentOf<'areas'>['kind'], string>> = {
  county: 'AdministrativeArea',
  city: 'City',
  district: 'AdministrativeArea',
  neighbourhood: 'Place',
  'rural area': 'Place',
};

/** Whether a hub is still to open, as far as anybody knows. */
function isPlanned({ id, status }: DocumentOf<'hubs'>, reader: Reader): boolean {
  const phase = reader.phase(id);
  const known = phase === 'not confirmed' ? status : phase;
  return known === 'planned' || known === 'opening soon';
}

function newsLd({ title, date }: DocumentOf<'news'>, reader: Reader): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: title,
    // Without one where nobody knows the day: when it went up here, or was last saved, would make an old story new.
    datePublished: firstDayOf(date),
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

function publicationLd({ editions, publishers }: DocumentOf<'publications'>, reader: Reader): JsonLd {
  const latest = latestEdition(editions);
  return {
    '@type': 'Report',
    publisher: organisationsLd(publishers, reader),
    version: latest?.label,
    datePublished: latest && firstDayOf(latest.date),
    encoding: latest?.formats.flatMap(({ file }) => {
      const record = file === undefined ? undefined : reader.file(file);
      return record === undefined
        ? []
        : [
            {
              '@type': 'MediaObject',
              encodingFormat: record.type,
              contentSize: String(record.size),
              contentUrl: reader.origin() + fileAddress(record),
            },
          ];
    }),
  };
}

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

/** The hours of a thing that is open, as far as anybody made sure of them lately: a machine sends people out on them, and shows no doubt. */
function hoursOf({ id, openingHours }: DocumentOf<'hubs' | 'services' | 'offers'>, reader: Reader): OpeningHours | undefined {
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
