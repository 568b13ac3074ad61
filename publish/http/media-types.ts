/** Media types of the files a compiled site has, by ending. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsl: 'application/xslt+xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** The media type of a file, from the ending of its name. @throws where the ending is not known, so that nothing is served as a guess */
export function typeOf(path: string): string {
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined)
    throw new Error(
      `The compiled site holds ${path}, whose media type is not known. Add its ending to publish/http/media-types.ts, or take the file out of public/.`,
    );
  return type;
}

/** Whether a media type is text, and so worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)\b/.test(type);
}
