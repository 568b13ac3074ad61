import type { Route } from './addresses/addresses.ts';
import type { Reader } from './reader/reader.ts';
import type { SocialCard } from './reader/social-card.ts';

/** What the publisher hands a page while it renders; templates find it in `Astro.locals`. */
export interface RenderContext {
  /** The only way to see the content. */
  reader: Reader;
  /** The address that renders and what stands there. */
  route: Route;
  /** Set in an officer's preview: the page carries a banner that says so. */
  isPreview: boolean;
}

/** What stands in a file. */
export interface RenderedFile {
  /** The media type, with its charset where it is text. */
  type: string;
  body: string;
  /** The bytes in place of `body`, where it is no text. */
  bytes?: Uint8Array<ArrayBuffer>;
}

/** A page as the renderer gives it. */
export interface RenderedPage extends RenderedFile {
  /** 200, 404 for the not-found page, 410 for a withdrawn one. */
  status: number;
  /** What stands on its social card, which the publisher draws; absent where the page has none or a picture of its own. */
  card?: SocialCard;
}

/** The compiled site. Pure: the same route and answers always give the same bytes. */
export interface Renderer {
  /** Renders one address. @throws with the address and the template's own error as its cause */
  render(context: RenderContext): Promise<RenderedPage>;
}
