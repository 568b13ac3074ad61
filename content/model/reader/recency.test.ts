import { describe, expect, it } from 'vitest';
import { news as newsSchema } from '../documents/news.ts';
import type { ListQuery } from './lists.ts';
import { readerOf } from './reader.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';

type Story = ReturnType<typeof newsSchema.parse>;

const recent: ListQuery = { from: ['news'], order: 'recent', limit: 50 };

describe('the most recent of many', () => {
  const stories = Array.from({ length: 120 }, (_, index) => story(index));
  const reader = readerOf(siteOf(stories));

  it('are those that were news last, the latest first', () => {
    expect(reader.list(recent).map(({ id }) => id)).toEqual(
      stories
        .slice(-50)
        .toReversed()
        .map(({ id }) => id),
    );
    expect(reader.list({ order: 'recent', limit: 2, offset: 1 }).map(({ id }) => id)).toEqual(['story-118', 'story-117']);
  });

  it('stay the same when an old one is edited, so that no feed is made again for it', () => {
    const edited = reader.with({
      documents: new Map([['story-3', { ...story(3), title: 'Another title', updated: '2026-12-01T09:00:00.000Z' }]]),
    });
    expect(edited.reader.list(recent)).toEqual(reader.list(recent));
  });

  it('make room for a new one, and close the gap that one leaves', () => {
    const added = reader.with({ documents: new Map([['story-120', story(120)]]) }).reader;
    expect(added.list(recent)[0]?.id).toBe('story-120');
    expect(added.list(recent)).toHaveLength(50);
    const removed = reader.with({ documents: new Map([['story-119', undefined]]) }).reader;
    expect(removed.list(recent).at(-1)?.id).toBe('story-69');
  });
});

it('a story without a date comes after all that have one, and what is made up after everything', () => {
  const undated: Story = { ...story(200), date: { precision: 'unknown' } };
  const madeUp: Story = { ...story(300), sampleNotice: 'Made up.' };
  expect(
    readerOf(siteOf([undated, madeUp, story(0)]))
      .list(recent)
      .map(({ id }) => id),
  ).toEqual(['story-0', 'story-200', 'story-300']);
});

function story(index: number): Story {
  const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
  return newsSchema.parse({
    collection: 'news',
    id: `story-${index}`,
    title: `Story ${index}`,
    slug: `story-${index}`,
    summary: 'What happened in the story.',
    firstPublished: '2026-11-01T09:00:00.000Z',
    updated: '2026-11-01T09:00:00.000Z',
    category: 'partnership',
    date: { precision: 'day', date: day },
    whatChanges: 'Something changes.',
    body: [],
  });
}

function siteOf(documents: readonly Story[]): Snapshot {
  return { ...emptySnapshot('https://example.org'), documents: new Map(documents.map((one) => [one.id, one])) };
}
