import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { searchOnStore } from '../../../tests/support/running/search-on-store.ts';
import { suggestionsFrom } from './suggestions-for.ts';

const reader = readerOf(snapshotFrom(sampleSnapshot()));
const site = searchOnStore(reader);
await site.publish({ reader, documents: new Set(reader.snapshot.documents.keys()) });
const suggestions = suggestionsFrom({ info: site.index(), packed: site.base() });
site.close();

describe('what the search box offers', () => {
  it('are pages by the beginning of any of their words, each once, with its kind and its own address', () => {
    const [first] = suggestions('stop smok');
    expect(first).toEqual({ words: 'Help to stop smoking', kind: 'Service', href: '/services/stop-smoking/' });
    const offered = suggestions('mental health').map(({ words }) => words);
    expect(offered).toContain('Mental health support at your GP surgery');
    expect(new Set(offered.map((words) => words.toLowerCase())).size).toBe(offered.length);
  });

  it('are phrases of officers too, which lead to a search', () => {
    const phrase = promotedPhrase();
    expect(suggestions(phrase.slice(0, -1)).map(({ href }) => href)).toContain(`/search/?${new URLSearchParams({ q: phrase }).toString()}`);
  });

  it('are six at most, and every one leads somewhere', () => {
    expect(suggestions('pl').length).toBeLessThanOrEqual(6);
    for (const { href, kind } of suggestions('pl')) if (kind !== undefined) expect(reader.routes.has(href), href).toBe(true);
  });

  it('are none for a single letter, for what stands nowhere, and for words that are whole already', () => {
    for (const typed of ['', 's', 'qwrtp', 'Stop smoking zzz']) expect(suggestions(typed), typed).toEqual([]);
  });
});

/** A phrase for which officers put a page first, long enough to be typed in part. */
function promotedPhrase(): string {
  const phrase = reader
    .setting('settings')
    .promoted.flatMap(({ words }) => words)
    .find((words) => words.length > 6);
  if (phrase === undefined) throw new Error('The sample promotes nothing.');
  return phrase;
}
