import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../../content/model/intake/escape-html.ts';

/** Where what a previewed page names is found. */
interface Places {
  /** What stands before the addresses of styles, fonts, pictures and files, without a slash at its end. */
  files: string;
  /** The public site, where links lead. */
  publicUrl: string;
  /** The page's own address. */
  path: string;
  /** What stands before the encoded address of a page that has a preview of its own; without it, links lead to the public site. */
  pages?: string;
}

/**
 * A rendered page as it stands on the origin of the CMS: styles and pictures come from here, links open the public site in a
 * tab of their own, and its scripts are not loaded. The words stay as they are.
 */
export function asPreview(html: string, places: Places): string {
  let out = '';
  let copied = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const changed = changedAttributes(name, attributes, places);
      if (changed === undefined) return;
      out += html.slice(copied, parser.startIndex);
      copied = parser.endIndex + 1;
      const written = Object.entries(changed).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      out += `<${name}${written.join('')}${html[parser.endIndex - 1] === '/' ? '/' : ''}>`;
    },
  });
  parser.write(html);
  parser.end();
  return out + html.slice(copied);
}

/** A stylesheet whose fonts and pictures come from where the preview's files are. */
export function styleAsPreview(css: string, files: string): string {
  return css.replaceAll('url(/', `url(${files}/`);
}

type Attributes = Readonly<Record<string, string>>;

function changedAttributes(name: string, attributes: Attributes, places: Places): Attributes | undefined {
  const { href, src, srcset, integrity: _integrity, ...others } = attributes;
  if (name === 'script') return src === undefined ? undefined : { ...others, 'data-src': src };
  if (name === 'a')
    return href === undefined ? undefined : { ...others, ...(srcset === undefined ? {} : { srcset }), ...linkTo(href, places) };
  const moved = {
    ...(href === undefined ? {} : { href: fileAt(href, places) }),
    ...(src === undefined ? {} : { src: fileAt(src, places) }),
    ...(srcset === undefined
      ? {}
      : { srcset: srcset.replaceAll(/(^|,\s*)(\/[^\s,]+)/g, (_, before: string, path: string) => before + fileAt(path, places)) }),
  };
  return Object.keys(moved).length === 0 ? undefined : { ...others, ...moved };
}

function linkTo(href: string, { files, publicUrl, path, pages }: Places): Attributes {
  if (href.startsWith('#')) return { href };
  if (href.startsWith(`${path}#`)) return { href: href.slice(path.length) };
  const elsewhere = { target: '_blank', rel: 'noopener noreferrer' };
  if (!isOnThisSite(href)) return /^https?:/.test(href) ? { href, ...elsewhere } : { href };
  if (pages !== undefined && !href.startsWith('/files/')) {
    const [address = '', fragment] = href.split('#');
    return { href: `${pages}${encodeURIComponent(address)}${fragment === undefined ? '' : `#${fragment}`}` };
  }
  return { href: href.startsWith('/files/') ? files + href : publicUrl + href, ...elsewhere };
}

function fileAt(address: string, { files }: Places): string {
  return isOnThisSite(address) ? files + address : address;
}

function isOnThisSite(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}
