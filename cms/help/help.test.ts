import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPages } from './pages.ts';
import { readHelp } from './read-help.ts';

const files = readdirSync(join('cms', 'help'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

/** More than fits a screen is not read by somebody who is stuck. */
const maxWords = 260;
/** A longer sentence is read twice. */
const maxWordsOfSentence = 25;

it('lists every page of help, and has every page it lists', () => {
  expect([...helpPages].sort()).toEqual(files.sort());
});

describe.each([...helpPages])('the page of help “%s”', (name) => {
  it('is short, in short sentences, and links only to pages there are', async () => {
    const page = await readHelp(name);
    const words = (page?.html ?? '').replaceAll(/<\/(?:p|li|h2)>/g, '. ').replaceAll(/<[^>]+>/g, '');
    expect(words.split(/\s+/).length).toBeLessThan(maxWords);
    const long = words.split(/[.:?!]\s+/).filter((sentence) => sentence.split(/\s+/).length > maxWordsOfSentence);
    expect(long).toEqual([]);
    const links = [...(page?.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !files.includes(href ?? ''))).toEqual([]);
  });
});

it('answers nothing for a page there is not', async () => {
  expect(await readHelp('../payload.config')).toBeUndefined();
});
