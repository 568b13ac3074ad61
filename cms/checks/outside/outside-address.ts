/**
 * The address that a link to another website is asked at: without what only a browser reads of it.
 * @returns undefined for what is no web address, and for an address of this site
 */
export function outsideAddress(url: string, publicUrl: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  if (address.origin === new URL(publicUrl).origin) return undefined;
  address.hash = '';
  // Nobody's name and password are sent anywhere.
  address.username = '';
  address.password = '';
  return address.href;
}
