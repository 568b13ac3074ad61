import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../documents/index.ts';
import type { Publication } from '../documents/publication.ts';
import { readerOf } from '../reader/reader.ts';
import { snapshotFrom } from '../snapshot.ts';
import { sampleSnapshot } from '../../sample/index.ts';
import { idOf } from '../../sample/names.ts';
import { type Evidence, shownFor } from './evidence.ts';

const sample = snapshotFrom(sampleSnapshot());
const pillar = sample.documents.get(idOf('pillars/improving-services-today')) as DocumentOf<'pillars'>;
const [priority] = pillar.priorities;
const evidenceFor = [{ pillar: pillar.id, priority: priority!.anchor }];
const report = sample.documents.get(idOf('publications/joint-forward-plan')) as Publication;
const story = sample.documents.get(idOf('news/plymouth-new-gps')) as DocumentOf<'news'>;
const meeting = sample.documents.get(idOf('meetings/sample-board-october')) as DocumentOf<'meetings'>;
const edition: Publication['editions'][number] = {
  slug: 'first',
  label: 'First edition',
  number: 1,
  date: { precision: 'year', year: 2025 },
  status: { status: 'current' },
  formats: [],
  body: [],
  corrections: [],
};

/** What stands under the priority with these documents on the site. */
function shownWith(documents: object[], named: (typeof priority & object)['evidence'] = []) {
  const edited = new Map(documents.map((one) => one as DocumentOf<'news'>).map((one) => [one.id, one]));
  return shownFor(pillar, { ...priority!, evidence: named }, readerOf(sample).with({ documents: edited }).reader);
}
const titles = (evidence: readonly Evidence[]): string[] => evidence.map(({ card }) => card.title);

describe('what counts as evidence for a priority', () => {
  it('a publication does while an edition of it with a date stands', () => {
    const withEdition = (changed: object) => shownWith([{ ...report, editions: [{ ...edition, ...changed }], evidenceFor }]);
    expect(titles(withEdition({}).evidence)).toEqual([report.title]);
    expect(withEdition({ status: { status: 'withdrawn', reason: 'It was wrong.' } })).toMatchObject({ evidence: [], hasEvidence: false });
    expect(withEdition({ date: { precision: 'unknown' } }).hasEvidence).toBe(false);
  });

  it('a story does where it has a date and a figure', () => {
    expect(story.keyFacts.length).toBeGreaterThan(0);
    expect(titles(shownWith([{ ...story, evidenceFor }]).evidence)).toEqual([story.title]);
    for (const changed of [{ keyFacts: [] }, { date: { precision: 'unknown' } }]) {
      const shown = shownWith([{ ...story, ...changed, evidenceFor }]);
      expect(shown.hasEvidence).toBe(false);
      expect(shown.work.map(({ title }) => title)).toContain(story.title);
    }
  });

  it('a service never does: it is related work', () => {
    const service = sample.documents.get(idOf('services/health-coaching'))!;
    const shown = shownWith([{ ...service, evidenceFor }]);
    expect(shown).toMatchObject({ evidence: [], hasEvidence: false });
    expect(shown.work.map(({ title }) => title)).toContain(service.title);
  });

  it('a decision does, and leads to its place on the agenda; what is made up never does', () => {
    const named = [{ document: meeting.id, part: 'when-the-cafe-opens', shows: 'It stays open.' }];
    expect(shownWith([], named)).toMatchObject({ evidence: [], gone: ['It stays open.'], hasEvidence: false });
    const { sampleNotice: _, ...real } = meeting;
    const { evidence } = shownWith([real], named);
    expect(evidence).toMatchObject([
      { kind: 'decision', below: '#section_agenda_1', label: 'When the café opens', shows: 'It stays open.' },
    ]);
  });

  it('an edition that is named leads to its own page, and counts once though the publication names the priority too', () => {
    const named = [{ document: report.id, part: 'first', shows: 'Waits are shorter.' }];
    const { evidence, work } = shownWith([{ ...report, editions: [edition], evidenceFor }], named);
    expect(evidence).toMatchObject([{ below: 'first/', label: 'First edition', shows: 'Waits are shorter.' }]);
    expect(work.map(({ title }) => title)).not.toContain(report.title);
  });
});
