import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../../content/model/documents/index.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { idOf } from '../../content/sample/names.ts';
import { toProve } from './priorities-to-prove.ts';

const documents = sampleSnapshot().documents;
const pillarOf = (slug: string) => documents.find(({ id }) => id === idOf(`pillars/${slug}`)) as DocumentOf<'pillars'>;
const made = { ...pillarOf('sample-warmer-homes'), firstPublished: '2026-04-20T09:00:00.000Z' };
const listed = (today: string, pillar = made, those = documents) =>
  toProve(pillar, those, today).map(({ name, why, since, field }) => [name, why, since, field]);

describe('the list of promises without evidence', () => {
  it('has a year that ended and of which nobody said how it went, and none of its priorities', () => {
    expect(listed('2026-11-20', pillarOf('transforming-what-we-do'))).toEqual([['2023/24', 'ended', '2024-03-31', 'years']]);
  });

  it('leaves a year alone that is under way and has evidence, or has hardly begun', () => {
    expect(listed('2026-11-20')).toEqual([]);
    expect(listed('2026-10-19', made, [])).toEqual([]);
  });

  it('has a priority half a year after its newest figure, report or decision', () => {
    // The decision is of 13 October, the figures of 1 October.
    expect(listed('2027-03-31')).toEqual([]);
    const running = { ...made, priorities: made.priorities.map((priority) => ({ ...priority, year: '2026' })) };
    expect(listed('2026-12-30', running)).toEqual([['Insulate the first 40 homes', 'old', '2026-03-31', 'priorities__2__title']]);
  });

  it('has a priority that never had any, from half a year after the pillar was public', () => {
    expect(listed('2026-11-20', made, [])).toEqual([
      ['Keep one warm room open for everybody', 'none', '2026-04-20', 'priorities__1__title'],
    ]);
  });
});
