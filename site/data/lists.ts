import { type Collection, collectionNames, collections } from '../../content/model/collection-names.ts';
import {
  apiIndexAddress,
  collectionDataAddress,
  dataPageAddress,
  documentDataAddress,
  openApiAddress,
  recordsAddress,
  sheetAddress,
  sheetOf,
  sheets,
  snapshotAddress,
} from '../../content/model/data/data-addresses.ts';
import { dataLicence } from '../../content/model/data/licence.ts';
import { openReferralAddress } from '../../content/model/data/open-referral-addresses.ts';
import { type PublicRecord, recordList, recordsPerPage } from '../../content/model/data/records.ts';
import { listedCollection } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** What there is in the read API: where each collection begins, and what may be done with it. */
export function dataIndex(reader: Reader): object {
  const at = (path: string): string => reader.origin() + path;
  const { name } = reader.setting('settings');
  return {
    publisher: name,
    licence: dataLicence.url,
    about: at(dataPageAddress),
    description: at(openApiAddress),
    snapshot: at(snapshotAddress),
    openReferral: at(openReferralAddress),
    collections: collections.map((collection) => ({
      collection,
      name: collectionNames[collection].many,
      data: at(collectionDataAddress(collection)),
    })),
    sheets: sheets.map((sheet) => ({ name: sheet, url: at(sheetAddress(sheet)) })),
  };
}

/** What there is of a collection: how many documents, the pages of its list, and its lists by area and topic. */
export function collectionData({ collection }: { collection: Collection }, reader: Reader): object {
  const total = reader.recordCount(recordList(collection));
  const sheet = sheetOf(collection);
  const isPlaced = (listedCollection.options as readonly string[]).includes(collection);
  return {
    collection,
    name: collectionNames[collection].many,
    licence: dataLicence.url,
    index: reader.origin() + apiIndexAddress,
    total,
    pages: pagesOf(recordList(collection), Math.max(1, total), reader),
    ...(sheet === undefined ? {} : { sheet: reader.origin() + sheetAddress(sheet) }),
    areas: isPlaced ? narrowed(collection, 'area', reader) : [],
    topics: isPlaced ? narrowed(collection, 'topic', reader) : [],
  };
}

function narrowed(collection: Collection, name: 'area' | 'topic', reader: Reader): object[] {
  return reader.values(collection, name).flatMap(({ value, count }) => {
    const title = reader.card(value)?.title;
    if (title === undefined) return [];
    return [{ id: value, title, total: count, pages: pagesOf(recordList(collection, { name, value }), count, reader) }];
  });
}

function pagesOf(list: string, total: number, reader: Reader): string[] {
  return Array.from({ length: Math.ceil(total / recordsPerPage) }, (_, index) => reader.origin() + (recordsAddress(list, index + 1) ?? ''));
}

/** A page of a list. It says nothing of how many there are in all, so that a new document changes the last page alone. */
export function recordsPage({ list, page }: { list: string; page: number }, reader: Reader): object {
  const { origin } = { origin: reader.origin() };
  const records = reader.records(list, page);
  const hasNext = reader.recordCount(list, page * recordsPerPage + 1) > page * recordsPerPage;
  const at = (number: number): string => origin + (recordsAddress(list, number) ?? '');
  return {
    page,
    licence: dataLicence.url,
    self: at(page),
    ...(page === 1 ? {} : { previous: at(page - 1) }),
    ...(hasNext ? { next: at(page + 1) } : {}),
    documents: records.map((record) => recordOf(record, origin)),
  };
}

function recordOf({ address, ...record }: PublicRecord, origin: string): object {
  return { ...record, url: origin + address, data: origin + documentDataAddress(record) };
}
