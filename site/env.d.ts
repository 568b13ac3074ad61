/// <reference types="astro/client" />

declare namespace App {
  /** What the publisher hands every page while it renders; in `astro dev` the middleware does. */
  interface Locals extends Pick<import('../content/model/render.ts').RenderContext, 'reader' | 'route' | 'isPreview'> {
    /** The error of a template, kept by the middleware for the renderer to throw. */
    failure?: unknown;
    /** The social card of the page that renders, kept by its template for the renderer to hand over. */
    card?: import('../content/model/reader/social-card.ts').SocialCard;
  }
}
