import { Parser } from 'htmlparser2';
import { goneAttribute, isAnchored } from './earlier-anchors.ts';

/** What the checks need to know of a page. */
export interface PageFacts {
  title: string;
  /** How many h1 it has. */
  h1: number;
  /** Whether its main part says anything. */
  hasText: boolean;
  /** Fragments it can be entered at. */
  ids: string[];
  /** Those of its headings and items, but for earlier ones that were put in. */
  anchors: string[];
  /** Addresses on this site that it links to or loads, each with its fragment. */
  links: string[];
}

/**
 * Reads a page's facts from its HTML.
 * @param path the page's own address, which links that are only a fragment start from
 */
export function pageFacts(html: string, path: string): PageFacts {
  const facts: PageFacts = { title: '', h1: 0, hasText: false, ids: [], anchors: [], links: [] };
  const links = new Set<string>();
  let isInTitle = false;
  let mainDepth = 0;
  let svgDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') svgDepth += 1;
      if (name === 'title' && svgDepth === 0) isInTitle = true;
      if (name === 'main') mainDepth += 1;
      if (name === 'h1') facts.h1 += 1;
      const { id } = attributes;
      // Where a part was taken out there is nothing to link to.
      if (id !== undefined && id !== '' && attributes[goneAttribute] === undefined) facts.ids.push(id);
      if (id !== undefined && mainDepth > 0 && isAnchored(name, id)) facts.anchors.push(id);
      for (const target of targetsOf(name, attributes)) {
        const link = onThisSite(target, path);
        if (link !== undefined) links.add(link);
      }
    },
    ontext(text) {
      if (isInTitle) facts.title += text;
      if (mainDepth > 0 && !facts.hasText && text.trim() !== '') facts.hasText = true;
    },
    onclosetag(name) {
      if (name === 'svg') svgDepth -= 1;
      if (name === 'title') isInTitle = false;
      if (name === 'main') mainDepth -= 1;
    },
  });
  parser.write(html);
  parser.end();
  facts.title = facts.title.trim();
  facts.links = [...links];
  return facts;
}

function targetsOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const { href, src, srcset, action, rel } = attributes;
  // A canonical link names this page by its public origin; hints to other hosts are no links of the page.
  const isLink = href !== undefined && !(name === 'link' && (rel === 'canonical' || rel === 'preconnect'));
  const sources = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') ?? [];
  return [
    ...(isLink ? [href] : []),
    ...(src === undefined ? [] : [src]),
    ...sources,
    ...(name === 'form' && action !== undefined ? [action] : []),
  ];
}

/** The address a link has on this site, its query left out; undefined where it leads elsewhere. */
function onThisSite(target: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return undefined;
  const { pathname, hash } = new URL(target, `http://site.invalid${path}`);
  return pathname + hash;
}
