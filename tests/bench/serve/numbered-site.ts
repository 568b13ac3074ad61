import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Store, UnitOfWork } from '../../../publish/store/index.ts';

/** The pages that every release changes; the others stay as the first release made them. */
export const changing = 20;

/** Where a page of the site stands. */
export function pagePath(index: number): string {
  return index === 0 ? '/' : `/news/story-${index}/`;
}

/** Where the style sheet of a release stands. */
export function stylePath(release: number): string {
  return `/assets/site.${release}.css`;
}

/** The style sheet that belongs to the pages a release made. */
export function styleText(release: number): string {
  return `/* ${release} */ ${'body { margin: 0; color: #212b32; } '.repeat(60)}`;
}

/** A page as a release made it: about 12 kB of HTML that compresses as prose does, with its style sheet's name in it. */
export function pageText(index: number, release: number): string {
  const paragraphs = Array.from({ length: 24 }, (_, line) => `<p>${sentence(index * 31 + line * 7 + release)}</p>`);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Story ${index}, release ${release}</title><link rel="stylesheet" href="${stylePath(release)}"></head><body><main><h1>Story ${index}</h1>${paragraphs.join('\n')}</main></body></html>`;
}

/** The release that made a page, by the style sheet it names; undefined where there is none in it. */
export function releaseOf(html: string): number | undefined {
  const number = /href="\/assets\/site\.(\d+)\.css"/.exec(html)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Writes the next release of the site, in one transaction: all pages the first time, those that change afterwards. */
export function publishNumbered(store: Store, pages: number): number {
  return store.write((unit) => {
    const release = unit.release({
      createdAt: new Date().toISOString(),
      kind: 'publish',
      renderer: 'benchmark',
      cursor: null,
      reason: 'A benchmark',
    });
    const { number } = release;
    const styles = { ...kept(unit, styleText(number)), type: 'text/css; charset=utf-8' };
    release.answer(stylePath(number), { status: 200, ...styles, cache: 'immutable', sharing: 'same-origin', isPermanent: false });
    // The first one's is still linked by the pages that stay.
    if (number > 2) release.drop(stylePath(number - 1));
    for (let index = 0; index < (number === 1 ? pages : Math.min(changing, pages)); index += 1) {
      const page = { ...kept(unit, pageText(index, number)), type: 'text/html; charset=utf-8' };
      release.answer(pagePath(index), { status: 200, ...page, cache: 'revalidate', sharing: 'same-origin', isPermanent: true });
    }
    if (number === 1) release.answer('/404.html', { status: 404, ...kept(unit, '<!doctype html><title>Page not found</title>') });
    return number;
  });
}

function kept(unit: UnitOfWork, text: string): { sha256: string; size: number } {
  const bytes = Buffer.from(text);
  const reference = unit.putObject(bytes);
  unit.putEncoded(reference.sha256, 'br', 5, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  unit.putEncoded(reference.sha256, 'gzip', 6, gzipSync(bytes));
  return reference;
}

const words =
  'help near you clinic opens every weekday morning and people can walk in without an appointment ask at the desk about support for carers families young adults housing money mental health or a place to talk tonight our team answers questions by phone in many languages bring nothing but yourself'.split(
    ' ',
  );

/** A paragraph of some five hundred letters, another for each seed. */
function sentence(seed: number): string {
  let state = seed * 2654435761;
  const chosen = Array.from({ length: 80 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return words[Math.floor((state / 2147483648) * words.length)] ?? '';
  });
  return chosen.join(' ');
}
