/** What is safe to put into an `href`: a web, mail or telephone address. */
export const safeUrlPattern = /^(?:https?:\/\/[^\s<>"']+|mailto:[^\s<>"']+@[^\s<>"']+|tel:\+?[0-9 ]+)$/;

/**
 * An address as somebody meant it, however it was pasted: without spaces and brackets around it, with the scheme and the
 * website's name in small letters, with what an address cannot hold written as browsers write it, and with the scheme
 * that was left out. What is no address comes back as it is, for the content model to refuse.
 */
export function tidyUrl(written: string): string {
  const bare = written
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .trim()
    .replace(/^[<“"'‘(]+(.*?)[>”"'’)]+$/u, '$1')
    .trim();
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*)\s*:\s*(.*)$/isu.exec(bare) ?? [];
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return web(scheme.toLowerCase(), rest);
    case 'mailto':
      return mail(rest);
    case 'tel':
      return `tel:${tidyTelephone(rest.replace(/%20/g, ' '))}`;
    case '':
      if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(bare)) return mail(bare);
      return /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com|net|info)(?:[/?#]|$))/i.test(bare) ? web('https', bare) : bare;
    default:
      return bare;
  }
}

/** A telephone number in figures and spaces, as one dials it: without brackets, hyphens, and the (0) after +44. */
export function tidyTelephone(written: string): string {
  if (!/^[\s\d+().\-–/]*$/u.test(written)) return written.trim();
  return written
    .replace(/(\+\s*\d+)\s*\(\s*0\s*\)/, '$1 ')
    .replace(/[().\-–/\s]+/gu, ' ')
    .replace(/\+\s+/, '+')
    .trim();
}

/** A postcode in capitals with its one space, wherever the spaces were. */
export function tidyPostcode(written: string): string {
  const bare = written.replace(/[\s.\-]+/gu, '').toUpperCase();
  const [, outward = '', inward = ''] = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/.exec(bare) ?? [];
  return inward === '' ? bare : `${outward} ${inward}`;
}

function web(scheme: string, rest: string): string {
  const [, host = '', path = ''] = /^[/\\]*\s*([^/?#\s]*)(.*)$/su.exec(rest) ?? [];
  return `${scheme}://${host.toLowerCase()}${escaped(path.trim())}`;
}

function mail(rest: string): string {
  return `mailto:${escaped(rest.trim())}`;
}

/** What an address cannot hold, as browsers write it; line breaks within it come from a long line in an e-mail. */
function escaped(part: string): string {
  return part
    .replace(/[\r\n\t]+/g, '')
    .replace(/[ <>"'’‘“”]/gu, (character) => (character === "'" ? '%27' : encodeURIComponent(character)));
}
