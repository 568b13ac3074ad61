import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportRelease, fileFor } from '../../../publish/serve/export.ts';
import { entryFor, folderForThisTest, manifestOf } from '../../unit/store/example-release.ts';
import { exampleRelease, publicSiteForTheseTests } from './public-site.ts';

const site = publicSiteForTheseTests(async (store) => {
  await store.releases.write(exampleRelease(store));
  store.live.swap(1);
});

describe('an export', () => {
  it('has the same bytes and the same headers as the server, for every address', async () => {
    const folder = folderForThisTest();
    exportRelease(site.store, folder);
    const rules = readHeaderRules(fs.readFileSync(join(folder, '_headers'), 'utf8'));
    const { entries } = site.store.releases.read(1);
    for (const path of Object.keys(entries)) {
      const { headers, body } = await site.ask(path);
      expect(fs.readFileSync(join(folder, fileFor(path))).equals(body), path).toBe(true);
      for (const name of ['date', 'connection', 'etag', 'accept-ranges', 'content-length', 'vary', 'last-modified']) delete headers[name];
      expect(headersByRules(rules, path), path).toEqual(headers);
    }
    expect(fs.readFileSync(join(folder, '404.html'), 'utf8')).toBe((await site.ask('/never/')).body.toString());
    expect(fs.readFileSync(join(folder, 'withdrawn/index.html'), 'utf8')).toBe((await site.ask('/withdrawn/')).body.toString());
  });

  it('holds exactly the files of the release and of the host', () => {
    const folder = folderForThisTest();
    exportRelease(site.store, folder);
    expect(filesIn(folder)).toEqual([
      '.signpost-export.json',
      '404.html',
      '_headers',
      '_redirects',
      'assets/app.abc123.css',
      'café/index.html',
      'feed.json',
      'files/1/Plan (2026).pdf',
      'index.html',
      'news/first/index.html',
      'news/second/index.html',
      'withdrawn/index.html',
    ]);
  });

  it('tells the host every redirect and every withdrawn page', () => {
    const folder = folderForThisTest();
    exportRelease(site.store, folder);
    expect(fs.readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n').sort()).toEqual([
      '/.signpost-export.json /404.html 404!',
      '/caf%C3%A9-old/ /café/ 301',
      '/elsewhere/ https://example.org/page?a=1#part 301',
      '/old/ /news/first/ 301',
      '/withdrawn/ /withdrawn/index.html 410!',
    ]);
  });

  it('writes only what differs, mends what was changed, and keeps old assets for a day', async () => {
    const { store } = site;
    const folder = folderForThisTest();
    const start = Date.now();
    expect(exportRelease(store, folder, 1, start)).toMatchObject({ release: 1, removed: 0 });
    expect(exportRelease(store, folder, 1, start)).toEqual({ release: 1, written: 0, removed: 0 });

    fs.writeFileSync(join(folder, 'index.html'), 'changed by somebody');
    expect(exportRelease(store, folder, 1, start).written).toBe(1);

    const entries = [
      entryFor(store, '/', 'New home'),
      entryFor(store, '/assets/app.def456.css', 'b{}', { type: 'text/css', cache: 'immutable' }),
    ];
    await store.releases.write(manifestOf(store, entries, { number: 2 }));
    exportRelease(store, folder, 2, start);
    const host = ['404.html', '_headers', '_redirects'];
    const state = '.signpost-export.json';
    expect(filesIn(folder)).toEqual([state, ...host, 'assets/app.abc123.css', 'assets/app.def456.css', 'index.html']);
    exportRelease(store, folder, 2, start + 25 * 60 * 60 * 1000);
    expect(filesIn(folder)).toEqual([state, ...host, 'assets/app.def456.css', 'index.html']);
    expect(fs.readdirSync(folder)).not.toContain('news');
  });

  it('does not touch a folder that holds something else', () => {
    const folder = folderForThisTest();
    fs.writeFileSync(join(folder, 'thesis.doc'), 'years of work');
    expect(() => exportRelease(site.store, folder)).toThrow(
      `${folder} is not empty and not an export of Signpost: nothing was written. Choose an empty folder, or one that was exported to before.`,
    );
    expect(filesIn(folder)).toEqual(['thesis.doc']);
  });

  it('refuses an address that would lie outside the folder', () => {
    expect(() => fileFor('/../x/')).toThrow('The address /../x/ cannot be a file: expected no "..", and nothing but text in each part.');
    expect(() => fileFor('/a%2f..%2fb')).toThrow('cannot be a file');
  });
});

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
}

interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else rules.push({ pattern: line, headers: [] });
  }
  return rules;
}

/** What a host does with the rules: every rule that matches counts, values of one name are joined. */
function headersByRules(rules: HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { pattern, headers: own } of rules) {
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
    for (const [name, value] of isMatch ? own : []) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
