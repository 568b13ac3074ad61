import { createHash } from 'node:crypto';
import type { Route } from '../../content/model/addresses/addresses.ts';
import type { RenderedPage } from '../../content/model/render.ts';
import type { SocialCard } from '../../content/model/reader/social-card.ts';
import type { Call } from './record-reads.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** A rendered address with everything that is kept of it. */
export interface FinishedPage {
  path: string;
  /** What stands there. */
  route: Route;
  status: 200 | 404 | 410;
  /** The media type with its charset. */
  type: string;
  bytes: Uint8Array;
  /** How many bytes there are. */
  size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  /** What it asked while it rendered. */
  calls: readonly Call[];
  /** What the checks need of it; absent where it is no HTML page that answers 200 or 404. */
  facts?: PageFacts;
  /** What stands on its social card; absent where it has none. */
  card?: SocialCard;
}

/** Takes from a rendered page what the checks and the store need. */
export function finishPage(
  route: Route,
  { type, body, bytes = Buffer.from(body), card }: RenderedPage,
  calls: Iterable<Call>,
): FinishedPage {
  const isChecked = type.startsWith('text/html') && route.kind !== 'withdrawn';
  return {
    path: route.path,
    route,
    status: route.kind === 'not-found' ? 404 : route.kind === 'withdrawn' ? 410 : 200,
    type,
    bytes,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    calls: [...calls],
    ...(isChecked ? { facts: pageFacts(body, route.path) } : {}),
    ...(card === undefined ? {} : { card }),
  };
}
