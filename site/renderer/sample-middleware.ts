import { defineMiddleware } from 'astro:middleware';
import { readerOf } from '../../content/model/reader.ts';
import { redirectsOf } from '../../content/model/routes.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';

const reader = readerOf(snapshotFrom(sampleSnapshot()));
const redirects = redirectsOf(reader.snapshot, reader.routes);

/** Gives each page of the sample site what the publisher would give it. */
export const onRequest = defineMiddleware(({ locals, url, redirect }, next) => {
  const path = decodeURI(url.pathname);
  const target = redirects.get(path) ?? (reader.routes.has(`${path}/`) ? `${path}/` : undefined);
  if (target !== undefined) return redirect(target, 301);
  Object.assign(locals, { reader, route: reader.routes.get(path) ?? { kind: 'not-found', path: '/404.html' }, isPreview: false });
  return next();
});
