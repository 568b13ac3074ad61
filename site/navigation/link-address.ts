import type { Link, LinkTarget } from '../../content/model/fields/link.ts';
import { safeUrl } from '../../content/model/fields/link.ts';
import type { FileRecord } from '../../content/model/media.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** Where a link leads, or undefined where its target is not public. A scheme that is not safe leads nowhere. */
export function linkAddress(to: LinkTarget, reader: Reader): string | undefined {
  switch (to.kind) {
    case 'document': {
      const address = reader.address(to.id);
      return address === undefined || to.fragment === undefined ? address : `${address}#${to.fragment}`;
    }
    case 'file': {
      const file = reader.file(to.id);
      return file === undefined ? undefined : fileAddress(file);
    }
    case 'path':
      return to.path;
    case 'url':
      return safeUrl.safeParse(to.url).success ? to.url.replaceAll(' ', '') : undefined;
  }
}

/** The links whose targets are public, with their addresses; in a menu the others would lead nowhere. */
export function publicLinks(links: readonly Link[], reader: Reader): { text: string; href: string }[] {
  return links.flatMap(({ text, to }) => {
    const href = linkAddress(to, reader);
    return href === undefined ? [] : [{ text, href }];
  });
}

/** Where the latest bytes of a file are. */
export function fileAddress({ id, name }: FileRecord): string {
  return `/files/${id}/${name}`;
}

/** Where these very bytes of a file are, for ever. */
export function fixedFileAddress({ id, name, sha256 }: FileRecord): string {
  return `/files/${id}/${sha256}/${name}`;
}

/** What dials a telephone number. */
export function telephoneAddress(telephone: string): string {
  return `tel:${telephone.replaceAll(' ', '')}`;
}

/** A web address as people say it: without its scheme, nor a slash at its end. */
export function addressWords(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
