import { readFileSync } from 'node:fs';
import { createApp } from 'astro/app/entrypoint';
import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { RenderedPage, Renderer } from '../../content/model/render.ts';
import { type FileRoute, isFileRoute, contentsFor } from '../files/index.ts';
import { withIntegrity } from './integrity.ts';

/**
 * Makes the compiled site. What it renders depends on the context alone, so one renderer serves live pages and
 * previews side by side.
 */
export function createRenderer(): Renderer {
  const app = createApp({ streaming: false });
  const page = app.manifestData.routes.find(({ component }) => component.endsWith('pages/[...path].astro'));
  if (page === undefined)
    throw new Error('The renderer has no page for addresses: expected site/pages/[...path].astro. Run the build again.');
  return {
    render: async ({ reader, route, isPreview }) => {
      // A file takes no template, so nothing of Astro's.
      if (isFileRoute(route)) return fileOf(route, reader);
      const locals: App.Locals = { reader, route, isPreview };
      const request = new Request(reader.origin() + route.path);
      const response = await app.render(request, { locals, routeData: page }).catch((error: unknown) => {
        throw failureOf(route, error);
      });
      // Astro turns some errors into an empty answer of status 500; the middleware has kept the error.
      if (locals.failure !== undefined || !response.ok) throw failureOf(route, locals.failure);
      const type = response.headers.get('content-type') ?? 'text/html';
      const body = await response.text();
      return {
        status: statusOf(route),
        type: type.includes('charset') ? type : `${type}; charset=utf-8`,
        body: type.startsWith('text/html') ? withIntegrity(body, integrity) : body,
        ...(locals.card === undefined ? {} : { card: locals.card }),
      };
    },
  };
}

function fileOf(route: FileRoute, reader: Reader): RenderedPage {
  try {
    return { status: 200, ...contentsFor(route, reader) };
  } catch (error) {
    throw failureOf(route, error);
  }
}

/** The integrity of every script and stylesheet, by path. */
const integrity = readIntegrity();

function readIntegrity(): ReadonlyMap<string, string> {
  const assets: { path: string; integrity: string }[] = JSON.parse(readFileSync(new URL('../assets.json', import.meta.url), 'utf8'));
  return new Map(assets.map(({ path, integrity }) => [path, integrity]));
}

function statusOf({ kind }: Route): number {
  return kind === 'not-found' ? 404 : kind === 'withdrawn' ? 410 : 200;
}

function failureOf({ path }: Route, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : 'the template gave no reason';
  return new Error(`The page ${path} could not be rendered: ${reason}`, { cause });
}
