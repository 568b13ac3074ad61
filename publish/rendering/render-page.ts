import { anchorsKeyOf } from '../../content/model/anchors.ts';
import type { RenderContext, RenderedPage, Renderer } from '../../content/model/render.ts';
import { withEarlierAnchors } from './earlier-anchors.ts';

/** Renders one address, with the fragments of earlier times at their places. @throws what the renderer throws */
export async function renderPage(renderer: Renderer, context: RenderContext): Promise<RenderedPage> {
  const page = await renderer.render(context);
  const key = anchorsKeyOf(context.route);
  if (key === undefined || !page.type.startsWith('text/html')) return page;
  return { ...page, body: withEarlierAnchors(page.body, context.reader.earlierAnchors(key)) };
}
