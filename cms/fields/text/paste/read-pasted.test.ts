import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HtmlReader, openHtmlReader } from '../../../importing/read-html.ts';

let reader: HtmlReader;
beforeAll(async () => {
  reader = await openHtmlReader('http://localhost:4321');
});
afterAll(() => reader.close());

const first = 'The first row of a table became its headings. Check that it names the columns.';
const caption = 'A table has no caption yet. Open it and write what it shows.';

/** What the browser test of a paste expects too: a text is read the same way on the server. */
const told: Record<string, { nodes: string[]; leftOut: string[]; changed: string[] }> = {
  outlook: {
    nodes: ['paragraph', 'paragraph', 'list', 'paragraph', 'paragraph'],
    leftOut: ['1 picture: add it with an Image block'],
    changed: [],
  },
  'google-docs': {
    nodes: ['heading', 'paragraph', 'list', 'heading', 'block'],
    leftOut: ['1 deleted or struck-out passage', '1 picture: add it with an Image block'],
    changed: [first, caption],
  },
  spreadsheet: { nodes: ['block'], leftOut: [], changed: [first, caption] },
};

describe('HTML that is read without a browser', () => {
  it.each(Object.keys(told))('keeps what a paste from %s keeps, and says what it lost', (program) => {
    const html = readFileSync(`tests/support/pasted/${program}.html`, 'utf8');
    const { text, leftOut, changed } = reader.read(html, { headings: true, tables: true });
    expect({ nodes: text.map(({ type }) => type), leftOut, changed }).toEqual(told[program]);
  });

  it('runs nothing of it and names its pictures and files by their whole addresses', () => {
    const html =
      '<p>Read <a href="/plan.pdf">the plan</a>.</p><img src="a.png" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
    const { text, media } = reader.read(html, { headings: true, tables: true, base: 'https://old.example.org/news/one/' });
    expect(media).toEqual(['https://old.example.org/plan.pdf', 'https://old.example.org/news/one/a.png']);
    expect(text).toMatchObject([
      { type: 'paragraph', children: [{ text: 'Read ' }, { to: { url: 'https://old.example.org/plan.pdf' } }, { text: '.' }] },
    ]);
    expect(globalThis).not.toHaveProperty('ran');
  });
});
