import type { Route } from '../../content/model/addresses/addresses.ts';
import {
  collectionDataAddress,
  documentDataAddress,
  recordsAddress,
  sheetAddress,
  sheetOf,
} from '../../content/model/data/data-addresses.ts';
import { openReferralServicesAddress } from '../../content/model/data/open-referral-addresses.ts';
import { recordList } from '../../content/model/data/records.ts';
import { listedCollection } from '../../content/model/collections.ts';
import { collectionAt } from './documents.ts';

/** A form of a page that programs read. */
interface DataAlternate {
  href: string;
  type: string;
  title: string;
}

/** What of a page there is as data, for programs that look at it; a list names its own part where there is one. */
export function dataAlternates(route: Route): DataAlternate[] {
  if (route.kind === 'document')
    return [json(documentDataAddress({ collection: collectionAt(route.path), id: route.id }), 'This page as data')];
  if (route.kind !== 'list') return [];
  const { collection, facet, year, letter, page } = route;
  const name = facet?.name === 'area' || facet?.name === 'topic' ? facet.name : undefined;
  const isPlaced = (listedCollection.options as readonly string[]).includes(collection);
  if (facet !== undefined && name !== undefined && isPlaced)
    return [json(recordsAddress(recordList(collection, { name, value: facet.value }), 1) ?? '', 'This list as data')];
  const sheet = sheetOf(collection);
  const isWhole = (facet ?? year ?? letter ?? page) === undefined;
  return [
    json(collectionDataAddress(collection), 'All of these as data'),
    ...(isWhole && sheet !== undefined ? [{ href: sheetAddress(sheet), type: 'text/csv', title: 'All of these as a spreadsheet' }] : []),
    ...(isWhole && (collection === 'services' || collection === 'hubs' || collection === 'offers')
      ? [json(openReferralServicesAddress, 'Open Referral UK')]
      : []),
  ];
}

function json(href: string, title: string): DataAlternate {
  return { href, type: 'application/json', title };
}
