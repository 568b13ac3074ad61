import { inlineWords } from '../../../content/model/fields/simple-text.ts';
import { isDataRoute } from '../../../content/model/data/data-routes.ts';
import { contentsFor } from '../../../site/files/index.ts';
import type { Renderer } from '../../../content/model/render.ts';

/** A renderer without Astro: a title, an h1, the summary, and links to what the document names. Quick, and as pure as the real one. */
export const plainRenderer: Renderer = {
  render: ({ reader, route }) => {
    const page = (title: string, main: string) =>
      `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>${main}</main></html>`;
    const html = (status: number, body: string) => Promise.resolve({ status, type: 'text/html; charset=utf-8', body });
    if (isDataRoute(route)) return Promise.resolve({ status: 200, ...contentsFor(route, reader) });
    switch (route.kind) {
      case 'document': {
        const document = reader.document(route.id);
        if (document === undefined) throw new Error(`There is no document ${route.id}.`);
        if (document.title.includes('breaks the template')) throw new Error('The template cannot show this.');
        const related = document.related
          .map((id) => reader.card(id))
          .flatMap((card) => (card === undefined ? [] : [`<a href="${card.address}">${card.title}</a>`]));
        const image = document.image === undefined ? undefined : reader.image(document.image);
        const picture = image === undefined ? '' : `<img src="${image.sizes[0]?.path ?? ''}" alt="${image.alt ?? ''}">`;
        const host = `<p>At ${reader.origin()}. ${reader.hasIntake() ? 'Rate this page.' : ''}${reader.isStaging() ? 'This is a rehearsal.' : ''}</p>`;
        const text = 'body' in document && Array.isArray(document.body) ? document.body : [];
        const headings = text.flatMap((node) =>
          node.type === 'heading' ? [`<h${node.level} id="${node.id}">${inlineWords(node.children)}</h${node.level}>`] : [],
        );
        return html(200, page(document.title, `<p>${document.summary}</p>${headings.join('')}${picture}${related.join('')}${host}`));
      }
      case 'home': {
        const { tasks } = reader.setting('home');
        const links = tasks.map(({ link }) => `<a href="${link.to.kind === 'path' ? link.to.path : '/'}">${link.text}</a>`);
        return html(200, page('Home', links.join('')));
      }
      case 'list':
        return html(
          200,
          page(
            `List ${route.path}`,
            reader
              .list({ from: [route.collection], limit: 20 })
              .map(({ address, title }) => `<a href="${address}">${title}</a>`)
              .join('') || 'Nothing yet.',
          ),
        );
      case 'withdrawn': {
        const { title = '', reason = '' } = reader.withdrawal(route.path) ?? {};
        return html(410, page(`${title} was withdrawn`, reason));
      }
      default:
        return route.path.endsWith('/') || route.path.endsWith('.html')
          ? html(200, page(`Page ${route.path}`, 'Text.'))
          : Promise.resolve({ status: 200, type: 'text/plain; charset=utf-8', body: route.path });
    }
  },
};
