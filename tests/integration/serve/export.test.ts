import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { fileFor } from '../../../publish/serve/export/wanted-files.ts';
import { openStore } from '../../../publish/store/index.ts';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { type Content, exampleSite, publish } from './publish-files.ts';

const site = publicSiteForTheseTests((store) => publish(store, exampleSite));

describe('an export', () => {
  it('has the same bytes and the same headers as the server, for every address', async () => {
    const folder = folderForThisTest();
    exportRelease(site.store, folder);
    const rules = readHeaderRules(fs.readFileSync(join(folder, '_headers'), 'utf8'));
    for (const [path, { status: expected }] of site.store.addresses.all(1)) {
      if (expected !== 200) continue;
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
      'files/2/film.mp4',
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
      '/old-site/* /news/first/ 301',
      '/old-site/stories/* /news/:splat 301',
      '/old/ /news/first/ 301',
      '/withdrawn/ /withdrawn/index.html 410!',
    ]);
  });

  it('writes only what differs, mends what was changed, and keeps old assets for a day', () => {
    const { store } = site;
    const folder = folderForThisTest();
    const start = Date.now();
    expect(exportRelease(store, folder, 1, start)).toMatchObject({ release: 1, removed: 0 });
    expect(exportRelease(store, folder, 1, start)).toEqual({ release: 1, written: 0, removed: 0 });

    fs.writeFileSync(join(folder, 'index.html'), 'changed by somebody');
    expect(exportRelease(store, folder, 1, start).written).toBe(1);
    fs.rmSync(join(folder, '_headers'));
    expect(exportRelease(store, folder, 1, start).written).toBe(1);

    const before = Object.keys(exampleSite).filter((path) => path !== '/404.html');
    publish(store, {
      ...Object.fromEntries(before.map((path) => [path, null])),
      '/': { bytes: 'New home' },
      '/assets/app.def456.css': { bytes: 'b{}', type: 'text/css', cache: 'immutable', isPermanent: false },
    });
    exportRelease(store, folder, 2, start);
    const host = ['404.html', '_headers', '_redirects'];
    const state = '.signpost-export.json';
    expect(filesIn(folder)).toEqual([state, ...host, 'assets/app.abc123.css', 'assets/app.def456.css', 'index.html']);
    exportRelease(store, folder, 2, start + 25 * 60 * 60 * 1000);
    expect(filesIn(folder)).toEqual([state, ...host, 'assets/app.def456.css', 'index.html']);
    expect(fs.readdirSync(folder)).not.toContain('news');
  });

  it('of a later release over an earlier one is what a fresh export is, whatever changed', () => {
    const store = openStore(folderForThisTest());
    const grown = folderForThisTest();
    const page = (text: string) => ({ bytes: `<!doctype html><title>${text}</title>` });
    publish(store, exampleSite);
    exportRelease(store, grown);
    const releases: Record<string, Content>[] = [
      { '/news/first/': page('First, edited') },
      { '/news/first/': { to: '/news/moved/' }, '/news/moved/': page('Moved') },
      { '/news/second/': { withdrawn: '<!doctype html><title>Withdrawn too</title>' }, '/feed.json': null },
      { '/old/': { to: '/news/moved/' }, '/news/first/': page('First, back again') },
      { '/': { ...page('Home'), noindex: true }, '/404.html': page('Not here') },
      {},
    ];
    for (const contents of releases) {
      publish(store, contents);
      exportRelease(store, grown);
      const fresh = folderForThisTest();
      exportRelease(store, fresh);
      expect(bytesIn(grown)).toEqual(bytesIn(fresh));
    }
    // Back to an earlier one.
    exportRelease(store, grown, 2);
    const fresh = folderForThisTest();
    exportRelease(store, fresh, 2);
    expect(bytesIn(grown)).toEqual(bytesIn(fresh));
    store.close();
  });

  it('keeps what pages that are open may load for a day, and nothing of a picture that was taken down', () => {
    const store = openStore(folderForThisTest());
    const folder = folderForThisTest();
    const size = (bytes: string): Content => ({ bytes, type: 'image/avif', cache: 'immutable', isPermanent: false });
    publish(store, { ...exampleSite, '/images/1/320-a.avif': size('old'), '/images/2/320-b.avif': size('taken down') });
    exportRelease(store, folder);
    publish(store, { '/images/1/320-a.avif': null, '/images/1/320-c.avif': size('new'), '/images/2/320-b.avif': null });
    exportRelease(store, folder);
    expect(['1/320-a', '1/320-c', '2/320-b'].map((name) => fs.existsSync(join(folder, `images/${name}.avif`)))).toEqual([
      true,
      true,
      false,
    ]);
    store.close();
  });

  it('reads no more of the release than what changed, where the headers stay as they were', () => {
    const store = openStore(folderForThisTest());
    publish(store, exampleSite);
    const folder = folderForThisTest();
    exportRelease(store, folder);
    publish(store, { '/news/first/': { bytes: '<!doctype html><title>First, edited</title>' } });
    const all = () => {
      throw new Error('Every address was read.');
    };
    expect(exportRelease({ ...store, addresses: { ...store.addresses, all } }, folder)).toEqual({ release: 2, written: 1, removed: 0 });
    store.close();
  });

  it('over a folder of another store leaves nothing of that one', () => {
    const [one, other] = [openStore(folderForThisTest()), openStore(folderForThisTest())];
    publish(one, exampleSite, { createdAt: new Date('2026-11-01T10:00:00Z') });
    publish(other, { '/': { bytes: 'Another' }, '/404.html': { bytes: 'Not here' } }, { createdAt: new Date('2026-11-02T10:00:00Z') });
    const folder = folderForThisTest();
    exportRelease(one, folder);
    exportRelease(other, folder, 1, Date.now());
    exportRelease(other, folder, 1, Date.now() + 25 * 60 * 60 * 1000);
    expect(filesIn(folder)).toEqual(['.signpost-export.json', '404.html', '_headers', '_redirects', 'index.html']);
    one.close();
    other.close();
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

/** Every file and its bytes, but for what an export knows of its folder. */
function bytesIn(folder: string): Record<string, string> {
  const files = filesIn(folder).filter((file) => file !== '.signpost-export.json');
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(join(folder, file), 'latin1')]));
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
