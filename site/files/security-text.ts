import type { Reader } from '../../content/model/reader/reader.ts';
import { telephoneAddress } from '../navigation/link-address.ts';

/** How to report a weakness (RFC 9116). */
export function securityText(reader: Reader): string {
  const { contact } = reader.setting('settings');
  const origin = reader.origin();
  const ways = [
    ...(contact.email === undefined ? [] : [`mailto:${contact.email}`]),
    ...(contact.telephone === undefined ? [] : [telephoneAddress(contact.telephone)]),
    `${origin}/about-this-site/`,
  ];
  return [
    ...ways.map((way) => `Contact: ${way}`),
    `Expires: ${reader.securityTextExpires()}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
