import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openHtmlReader } from './read-html.ts';

it('what is imported makes nobody load anything, wherever it says that something is', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('<p>Inside.</p>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = [
    `<iframe src="${site}/frame"></iframe>`,
    `<link rel="preload" as="fetch" href="${site}/preload"><link rel="modulepreload" href="${site}/module">`,
    `<link rel="preload" as="script" href="${site}/script"><link rel="stylesheet" href="${site}/style.css">`,
    `<script src="${site}/script.js"></script><script type="module" src="${site}/module.js"></script>`,
    `<img src="${site}/picture.jpg" srcset="${site}/large.jpg 2x"><video src="${site}/video.mp4" poster="${site}/poster.jpg"></video>`,
    `<object data="${site}/object"></object><embed src="${site}/embed"><style>@import "${site}/more.css";</style>`,
    '<p>Words that stay.</p>',
  ].join('');
  const reader = await openHtmlReader('https://www.example.org');
  try {
    const { text } = reader.read(`<html><head>${html}</head><body>${html}</body></html>`, { headings: true, tables: true, base: site });
    expect(JSON.stringify(text)).toContain('Words that stay.');
    expect(reader.plain(html)).toContain('Words that stay.');
    // Whatever was to be loaded would have been asked for before these.
    for (let time = 0; time < 5; time += 1) await (await fetch(`${site}/later`)).text();
    expect(new Set(asked)).toEqual(new Set(['/later']));
  } finally {
    await reader.close();
    server.close();
  }
});

// Where the work grows with the square of the length, these take minutes.
it('styles of a great length are read like words', async () => {
  const reader = await openHtmlReader('https://www.example.org');
  for (const style of [' '.repeat(300_000), 'text-decoration:'.repeat(30_000), 'mso-list:'.repeat(50_000)])
    expect(JSON.stringify(reader.read(`<p style="${style}">Words.</p>`, { headings: true, tables: true }).text)).toContain('Words.');
  await reader.close();
});
