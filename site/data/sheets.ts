import Papa from 'papaparse';
import type { DataRoute } from '../../content/model/data/data-routes.ts';
import { documentDataAddress, type SheetName } from '../../content/model/data/data-addresses.ts';
import { formula } from '../../content/model/data/formula.ts';
import type { Document, DocumentOf } from '../../content/model/documents/index.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import type { Place } from '../../content/model/fields/place.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { hoursSummary } from '../formatting/opening-hours.ts';

/** By which spreadsheet programs see that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A collection as a spreadsheet (RFC 4180): a row for each document, or each priority, in the order in which they were first published. */
export function sheet({ sheet: name }: Extract<DataRoute, { kind: 'data-sheet' }>, reader: Reader): string {
  const rows = name === 'priorities' ? prioritiesOf(reader) : documentsOf(name, reader).map((document) => rowOf(document, reader));
  const fields = headings[name];
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${byteOrderMark}${Papa.unparse({ fields: [...fields], data }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

type Row = Readonly<Partial<Record<string, string | number>>>;

const always = ['Summary', 'Areas', 'Topics', 'Page', 'Data', 'First published', 'Last changed', 'Last checked', 'Made-up example'];
const places = ['Places', 'Postcodes', 'Latitude', 'Longitude'];
const contact = ['Contact', 'Telephone', 'Email', 'Website'];
const use = ['Who it is for', 'Ways in', 'How to get it', 'Cost', 'Opening hours', 'Provided by', ...places, ...contact];

/** The columns of each sheet. Others may come behind them; none goes. */
const headings: Readonly<Record<SheetName, readonly string[]>> = {
  services: ['ID', 'Title', ...use, ...always],
  hubs: ['ID', 'Title', 'State', 'Opens on', 'How to get in', 'Opening hours', 'Services', 'Run by', ...places, ...contact, ...always],
  offers: ['ID', 'Title', 'Activity', 'Times', ...use, ...always],
  vacancies: [
    'ID',
    'Title',
    'State',
    'Role',
    'Posts',
    'Scheme',
    'Supplement',
    'Where',
    'Employer',
    'Funder',
    'Starts',
    'Closes on',
    'Closes at',
    'How to apply',
    ...contact,
    ...always,
  ],
  priorities: ['Pillar', 'Year', 'Priority', 'Text', 'Status', 'Objective', 'Page', 'Data', 'Made-up example'],
};

function documentsOf(collection: Exclude<SheetName, 'priorities'> | 'pillars', reader: Reader): Document[] {
  return reader.list({ from: [collection] }).flatMap(({ id }) => reader.document(id) ?? []);
}

function rowOf(document: Document, reader: Reader): Row {
  return { ...commonOf(document, reader), ...ownOf(document, reader) };
}

function commonOf(document: Document, reader: Reader): Row {
  const { id, collection, title, summary, areas, topics, firstPublished, updated, lastChecked, sampleNotice } = document;
  return {
    ID: id,
    Title: title,
    Summary: summary,
    Areas: titlesOf(areas, reader),
    Topics: titlesOf(topics, reader),
    Page: reader.origin() + (reader.address(id) ?? ''),
    Data: reader.origin() + documentDataAddress({ collection, id }),
    'First published': firstPublished,
    'Last changed': updated,
    'Last checked': lastChecked?.on ?? '',
    'Made-up example': sampleNotice === undefined ? 'no' : 'yes',
  };
}

function ownOf(document: Document, reader: Reader): Row {
  switch (document.collection) {
    case 'services':
      return { ...useOf(document), 'How to get it': document.howToGetIt, 'Provided by': titlesOf(document.providers, reader) };
    case 'offers':
      return {
        ...useOf(document),
        Activity: document.activity,
        Times: document.times ?? '',
        'How to get it': document.howToJoin,
        'Provided by': titlesOf(document.provider === undefined ? [] : [document.provider], reader),
      };
    case 'hubs':
      return {
        State: reader.phase(document.id) ?? document.status,
        'Opens on': document.opens ?? '',
        'How to get in': document.howToGetIn ?? '',
        'Opening hours': document.openingHours === undefined ? '' : hoursSummary(document.openingHours),
        Services: document.services
          .map(({ group, services }) => [group, services.join(', ')].filter((one) => one !== '').join(': '))
          .join('; '),
        'Run by': titlesOf(document.runBy, reader),
        ...placesOf([document.place]),
        ...contactOf(document.contact),
      };
    case 'vacancies':
      return {
        State: reader.phase(document.id) ?? document.state,
        Role: document.role,
        Posts: document.posts ?? '',
        Scheme: document.scheme ?? '',
        Supplement: document.supplement === undefined ? '' : moneyWords(document.supplement),
        Where: document.where ?? '',
        Employer: titlesOf(document.employer === undefined ? [] : [document.employer], reader),
        Funder: document.funder ?? '',
        Starts: document.starts ?? '',
        'Closes on': document.closes?.date ?? '',
        'Closes at': document.closes?.time ?? '',
        'How to apply': document.howToApply ?? '',
        ...contactOf(document.contact),
      };
    default:
      return {};
  }
}

function useOf(document: DocumentOf<'services' | 'offers'>): Row {
  return {
    'Who it is for': document.whoFor.join('; '),
    'Ways in': document.waysIn.join('; '),
    Cost: document.cost ?? '',
    'Opening hours': document.openingHours === undefined ? '' : hoursSummary(document.openingHours),
    ...placesOf(document.places),
    ...contactOf(document.contact),
  };
}

function placesOf(all: readonly Place[]): Row {
  // Two places have no one position.
  const only = all.length === 1 ? all[0]?.position : undefined;
  return {
    Places: all.map(({ name, addressLines }) => [name, ...addressLines].join(', ')).join('; '),
    Postcodes: all.flatMap(({ postcode }) => postcode ?? []).join('; '),
    Latitude: only?.latitude ?? '',
    Longitude: only?.longitude ?? '',
  };
}

function contactOf(one: DocumentOf<'services'>['contact']): Row {
  return { Contact: one?.name ?? '', Telephone: one?.telephone ?? '', Email: one?.email ?? '', Website: one?.website ?? '' };
}

function moneyWords({ amount, currency, per }: NonNullable<DocumentOf<'vacancies'>['supplement']>): string {
  return `${amount} ${currency}${per === undefined ? '' : ` per ${per}`}`;
}

function prioritiesOf(reader: Reader): Row[] {
  return documentsOf('pillars', reader).flatMap((document) => {
    if (document.collection !== 'pillars') return [];
    const objectives = new Map(document.objectives.map(({ anchor, title }) => [anchor, title]));
    const page = reader.origin() + (reader.address(document.id) ?? '');
    return document.priorities.map(({ anchor, title, text, year, status, objective }) => ({
      Pillar: document.title,
      Year: year,
      Priority: title,
      Text: wordsOf(text).join('\n'),
      Status: status ?? '',
      Objective: objective === undefined ? '' : (objectives.get(objective) ?? ''),
      Page: `${page}#${anchor}`,
      Data: reader.origin() + documentDataAddress(document),
      'Made-up example': document.sampleNotice === undefined ? 'no' : 'yes',
    }));
  });
}

function titlesOf(ids: readonly string[], reader: Reader): string {
  return ids.flatMap((id) => reader.card(id)?.title ?? []).join('; ');
}
