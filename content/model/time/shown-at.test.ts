import { expect, it } from 'vitest';
import { bareDocument, exampleSite } from '../../../tests/support/rendered/example-site.ts';
import { recordsOf } from '../search/records.ts';
import { nextPhaseChange, momentOf } from './phase.ts';

const partner = bareDocument('organisations', { id: 'partner', slug: 'partner', title: 'Partner', kind: 'charity' });
const asked = bareDocument('consultations', {
  id: 'asked',
  slug: 'asked',
  title: 'Where should it be?',
  question: 'Here or there?',
  opens: { date: '2026-08-01' },
  closes: { date: '2026-09-01' },
  outcome: {
    date: '2027-03-01',
    decision: 'There.',
    papers: [
      { title: 'What the partner says', to: { kind: 'document', id: 'partner' } },
      { title: 'The report', to: { kind: 'file', id: 'report' } },
    ],
  },
});

it('keeps an outcome from mentions, files and search until its day, and the clock alone brings it', () => {
  const { reader: before } = exampleSite([partner, asked]);
  const day = '2027-03-01T00:00:00.000Z';
  expect(nextPhaseChange(asked, momentOf(before.snapshot))).toBe(day);
  const { reader: after } = before.with({ now: day, due: ['asked'] });
  const seen = [before, after].map((reader) => ({
    mentions: reader.count({ from: ['consultations'], where: { mentions: 'partner' } }),
    isFileShown: reader.isShown('report'),
    isFileKept: reader.usesOf('report') > 0,
    words: JSON.stringify(recordsOf(reader, ['asked']).get('asked')?.text()).includes('There.'),
  }));
  expect(seen).toEqual([
    { mentions: 0, isFileShown: false, isFileKept: true, words: false },
    { mentions: 1, isFileShown: true, isFileKept: true, words: true },
  ]);
});
