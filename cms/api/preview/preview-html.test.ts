import { expect, it } from 'vitest';
import { asPreview, styleAsPreview } from './preview-html.ts';

const places = { files: '/api/preview/file', publicUrl: 'https://public.example', path: '/news/a/' };

it.each([
  [
    'a link to a page',
    '<a class="x" href="/news/b/?c=1&amp;d=2">B</a>',
    '<a class="x" href="https://public.example/news/b/?c=1&amp;d=2" target="_blank" rel="noopener noreferrer">B</a>',
  ],
  ['a link within the page', '<a href="/news/a/#when">When</a><a href="#top">Top</a>', '<a href="#when">When</a><a href="#top">Top</a>'],
  [
    'a link to a file',
    '<a href="/files/1/plan.pdf">Plan</a>',
    '<a href="/api/preview/file/files/1/plan.pdf" target="_blank" rel="noopener noreferrer">Plan</a>',
  ],
  ['a telephone', '<a href="tel:111">111</a>', '<a href="tel:111">111</a>'],
  [
    'a style with its hash',
    '<link rel="stylesheet" href="/assets/s.css" integrity="sha256-x">',
    '<link rel="stylesheet" href="/api/preview/file/assets/s.css">',
  ],
  ['a script', '<script type="module" src="/assets/s.js"></script>', '<script type="module" data-src="/assets/s.js"></script>'],
  [
    'pictures of several sizes',
    '<source srcset="/images/1/320-a.avif 320w, /images/1/640-b.avif 640w"/>',
    '<source srcset="/api/preview/file/images/1/320-a.avif 320w, /api/preview/file/images/1/640-b.avif 640w"/>',
  ],
  ['words that look like a link', '<p>href="/news/"</p>', '<p>href="/news/"</p>'],
])('moves %s', (_, html, moved) => {
  expect(asPreview(html, places)).toBe(moved);
});

it('moves the fonts of a stylesheet', () => {
  expect(styleAsPreview('@font-face{src:url(/assets/a.woff2)}', places.files)).toBe(
    '@font-face{src:url(/api/preview/file/assets/a.woff2)}',
  );
});
