/** An address of a page as people type it, made whole: `https://` in front where it is missing, nothing that signs in, no fragment. */
export function webAddress(typed: string): string {
  const url = new URL(withScheme(typed));
  url.username = url.password = url.hash = '';
  return url.href;
}

/** Whether somebody typed the address of a page on the web. */
export function isOneWebAddress(typed: string): boolean {
  if (!URL.canParse(withScheme(typed))) return false;
  const { protocol, hostname, username } = new URL(withScheme(typed));
  // Somebody's e-mail address reads like a page with a name to sign in by.
  if (username !== '' && !typed.includes('://')) return false;
  return (protocol === 'https:' || protocol === 'http:') && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(hostname);
}

function withScheme(typed: string): string {
  const plain = typed.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) && !/^[^/]+:\d+(?:\/|$)/.test(plain) ? plain : `https://${plain}`;
}
