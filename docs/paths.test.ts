import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../scripts/bootstrap/places.mjs';

const names = new Set(
  globSync('{cms,content,eslint-rules,publish,scripts,site,tests}/**/*.*', { cwd: root, exclude: (path) => path.includes('.next') }).map(
    (file) => basename(file),
  ),
);

/** Made while running, or only named as an example of one's own. */
const made = /^var\/|^cms\/\.next|\.(db|db-wal|db-shm|json)$|courses?\b|Course|DATE_/;

// Decisions and the change log tell what was true when they were written.
const documents = globSync(['*.md', 'docs/*.md', '{cms,content,publish,scripts,site,tests}/**/README.md'], {
  cwd: root,
  exclude: (path) => path.includes('.next') || path === 'CHANGELOG.md',
});

it.each(documents)('%s names only files that exist', (document) => {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```.*?^```/gms, '');
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
  const paths = quoted.filter((code) => /^(cms|content|docs|eslint-rules|publish|scripts|site|tests|public)\/[^<>*{…]*$/.test(code));
  const bare = quoted.filter((code) => /^[A-Za-z][\w-]*\.(ts|tsx|mjs|astro|scss)$/.test(code));
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) => normalize(join(dirname(document), link)));
  const missing = [
    ...[...paths, ...links].filter((path) => !made.test(path) && !existsSync(join(root, path))),
    ...bare.filter((name) => !made.test(name) && !names.has(name)),
  ];
  expect(missing).toEqual([]);
});
