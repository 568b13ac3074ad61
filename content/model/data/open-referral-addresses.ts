import type { Document } from '../documents/index.ts';

/** What directories of services are given. */
export const listedCollections = ['services', 'hubs', 'offers'] as const satisfies readonly Document['collection'][];

/** What directories of services read: the address they are told. */
export const openReferralAddress = '/open-referral/';

/** The list of services, hubs and offers: its first page. */
export const openReferralServicesAddress = '/open-referral/services/';

/** Where a page of that list stands. */
export function openReferralPageAddress(page: number): string {
  return page === 1 ? openReferralServicesAddress : `${openReferralServicesAddress}page/${page}`;
}

/** The addresses at which the profile's own clients ask for a page, which lead to it. */
export function askedForPage(page: number): string[] {
  return page === 1 ? [] : [`${openReferralServicesAddress}?page=${page}`, `${openReferralServicesAddress.slice(0, -1)}?page=${page}`];
}

/** Where a service, a hub or an offer stands. */
export function openReferralServiceAddress(id: string): string {
  return `${openReferralServicesAddress}${encodeURIComponent(id)}`;
}
