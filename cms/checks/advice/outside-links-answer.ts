import { asDate } from '../../admin/formatting.ts';
import { environment } from '../../environment.ts';
import { outsideAddress } from '../outside/outside-address.ts';
import { findStored } from '../lookups/find-stored.ts';
import { linksOf } from '../lookups/links-and-pictures.ts';
import type { Advice, Adviser } from './advice.ts';

/**
 * Links to other websites lead to something, as far as the worker knows: it asks them behind the publishes. An address that
 * could not be asked is no fault, and one that somebody dismissed stays dismissed.
 */
export const outsideLinksAnswer: Adviser = async ({ document, req }) => {
  const links = linksOf(document).flatMap((link) => {
    const address = link.to.kind === 'url' ? outsideAddress(link.to.url, environment.publicUrl) : undefined;
    return address === undefined ? [] : [{ ...link, address }];
  });
  if (links.length === 0) return [];
  const broken = await findStored(req, 'outside-links', {
    and: [
      { address: { in: [...new Set(links.map(({ address }) => address))] } },
      { state: { equals: 'broken' } },
      { dismissedAt: { exists: false } },
    ],
  });
  return links.flatMap(({ path, words, address }): Advice[] => {
    const known = broken.find((one) => one['address'] === address);
    if (known === undefined) return [];
    return [
      {
        path,
        ...(words === '' ? {} : { words }),
        about: address,
        weight: 'error',
        reason: `The link ${words === '' ? `to ${address}` : `“${words}”`} has been broken since ${asDate(String(known['brokenSince']))}: ${String(known['answer'])} Find the new address, or take the link out.`,
      },
    ];
  });
};
