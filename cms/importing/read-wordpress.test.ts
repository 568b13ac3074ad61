import { expect, it } from 'vitest';
import { readWordPress } from './read-wordpress.ts';

// Where the work grows with the square of the length, these take minutes.
it('brackets and spaces without an end are read like words', () => {
  for (const odd of ['[a ', '[a', '[', '[/a ', '\n ']) {
    const text = odd.repeat(Math.ceil(500_000 / odd.length));
    const item = `<item><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
    expect(readWordPress(`<rss><channel>${item}</channel></rss>`).items).toHaveLength(1);
  }
});
