import { openReferralAddress } from '../../../content/model/data/open-referral-addresses.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';

/** What a directory of services reads first: which version of which profile this is. */
export function openReferralStart(reader: Reader): object {
  return {
    version: 'HSDS-UK-3.0',
    profile: 'https://docs.openreferraluk.org/en/latest/',
    openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
    services: `${reader.origin()}${openReferralAddress}services`,
  };
}
