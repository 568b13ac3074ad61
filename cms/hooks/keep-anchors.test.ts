import { describe, expect, it } from 'vitest';
import { earlierAnchors } from './keep-anchors.ts';

const headings = (...ids: string[]) => ids.map((id) => ({ id, level: 2 }));

describe('the anchors of headings that are public', () => {
  it('lead to the new words of a heading between the same neighbours', () => {
    expect(earlierAnchors(headings('aims', 'money', 'end'), headings('aims', 'what-it-costs', 'end'))).toEqual([
      { anchor: 'money', now: 'what-it-costs' },
    ]);
  });

  it('lead to the new words in their order where several neighbours were reworded', () => {
    expect(earlierAnchors(headings('a', 'b', 'c'), headings('x', 'y', 'z'))).toEqual([
      { anchor: 'a', now: 'x' },
      { anchor: 'b', now: 'y' },
      { anchor: 'c', now: 'z' },
    ]);
  });

  it('lead to the heading before one that was taken out, or to the text itself where it was the first', () => {
    expect(earlierAnchors(headings('a', 'b', 'c'), headings('a', 'c'))).toEqual([{ anchor: 'b', now: 'a' }]);
    expect(earlierAnchors(headings('a', 'b'), headings('b'))).toEqual([{ anchor: 'a' }]);
  });

  it('are not taken for those of another level', () => {
    const after = [
      { id: 'a', level: 2 },
      { id: 'detail', level: 3 },
      { id: 'c', level: 2 },
    ];
    expect(earlierAnchors(headings('a', 'b', 'c'), after)).toEqual([{ anchor: 'b', now: 'a' }]);
  });

  it('follow a heading that is reworded twice, and go where it has its first words again', () => {
    const once = earlierAnchors(headings('money'), headings('costs'));
    const twice = earlierAnchors(headings('costs'), headings('what-it-costs'), once);
    expect(twice).toEqual([
      { anchor: 'money', now: 'what-it-costs' },
      { anchor: 'costs', now: 'what-it-costs' },
    ]);
    expect(earlierAnchors(headings('what-it-costs'), headings('money'), twice)).toEqual([
      { anchor: 'costs', now: 'money' },
      { anchor: 'what-it-costs', now: 'money' },
    ]);
  });

  it('say nothing where sections only move', () => {
    expect(earlierAnchors(headings('a', 'b', 'c'), headings('c', 'a', 'b'))).toEqual([]);
  });
});
