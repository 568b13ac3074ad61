import { z } from 'zod';
import { anchorsKeyOf } from '../content/model/anchors.ts';
import type { Route } from '../content/model/addresses/addresses.ts';
import { alert } from '../content/model/alert.ts';
import { document } from '../content/model/documents/index.ts';
import { globals } from '../content/model/globals/index.ts';
import { file, image } from '../content/model/media.ts';
import type { SnapshotReader } from '../content/model/reader/reader.ts';
import { themeAddress } from '../content/model/theme.ts';
import type { Finding } from './checks/check.ts';
import type { Publishing } from './publishing.ts';
import { deepFreeze } from './rendering/deep-freeze.ts';
import { withEarlierAnchors } from './rendering/earlier-anchors.ts';
import { finishPage } from './rendering/finish-page.ts';
import { keepAnchors } from './steps/prepare/keep-anchors.ts';
import { checkRendered } from './steps/prepare/prepare.ts';

/** What is asked for: the page of a document wherever it would stand, or an address. */
const wantedPage = z.union([z.strictObject({ document: z.string() }), z.strictObject({ path: z.string() })]);

/** What to preview: a page, and what is laid over the public content meanwhile. */
export const previewRequest = z.strictObject({
  show: wantedPage,
  documents: z.array(document).default([]),
  images: z.array(image).default([]),
  files: z.array(file).default([]),
  alerts: z.array(alert).default([]),
  globals: globals.partial().default({}),
  /** Documents that are gone meanwhile. */
  withdrawn: z.array(z.string()).default([]),
});

export type PreviewRequest = z.input<typeof previewRequest>;

/** A page as the public would see it. */
export interface Preview {
  /** Where it would stand. */
  path: string;
  /** The media type with its charset. */
  type: string;
  body: string;
  /** What a release with this page would be held back for. */
  findings: Finding[];
}

/**
 * Renders a page as it would look with some things laid over what is public, which stays as it is, and checks it.
 * @returns undefined where nothing would stand there
 * @throws where the template cannot show it
 */
export async function previewPage(publishing: Publishing, request: z.output<typeof previewRequest>): Promise<Preview | undefined> {
  const { state, site, store, isFixed, now } = publishing;
  const edited = state.reader.with({
    now: now().toISOString(),
    documents: new Map([...request.withdrawn.map((id) => [id, undefined] as const), ...byId(request.documents)]),
    images: byId(request.images),
    files: byId(request.files),
    alerts: byId(request.alerts),
    globals: { ...state.reader.snapshot.globals, ...deepFreeze(request.globals) } as SnapshotReader['snapshot']['globals'],
  });
  const { reader } = edited;
  const route = routeOf(request.show, reader);
  if (route === undefined) return undefined;
  const rendered = await site.renderer.render({ reader, route, isPreview: true });
  const first = finishPage(route, rendered, []);
  // Links to what was reworded will lead to its place: they are not at fault.
  const [anchors] = keepAnchors([first], state.reader, { store, isWhole: false });
  const key = anchorsKeyOf(route);
  const earlier = anchors?.after.earlier ?? (key === undefined ? [] : reader.earlierAnchors(key));
  const body = withEarlierAnchors(rendered.body, earlier);
  const page = finishPage(route, { ...rendered, body }, []);
  const findings = checkRendered(new Map([[route.path, page]]), [], edited, { store, isFixed, isWhole: false });
  return { path: route.path, type: rendered.type, body: rendered.body, findings };
}

/** What stands at a place; a document whose address another one has is shown there all the same. */
function routeOf(show: z.output<typeof wantedPage>, reader: SnapshotReader): Route | undefined {
  if ('path' in show) return reader.routes.get(show.path) ?? themeRoute(show.path);
  const path = reader.address(show.document);
  return path === undefined ? undefined : { kind: 'document', path, id: show.document };
}

/** The stylesheet of a colour that is not public yet: its address says the colour. */
function themeRoute(path: string): Route | undefined {
  const shade = /^\/theme-([0-9a-f]{6})-/.exec(path)?.[1];
  if (shade === undefined) return undefined;
  const colour = `#${shade}`;
  return themeAddress(colour) === path ? { kind: 'theme', path, colour } : undefined;
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, deepFreeze(thing)]));
}
