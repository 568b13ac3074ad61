import { describe, expect, it } from 'vitest';
import { document, type Document } from '../../content/model/documents/index.ts';
import { factName, oldestWords, passportWords } from './facts.ts';
import { isOver, oldestPassport, passportsOf } from '../../content/model/time/passport.ts';
import { phaseOf } from '../../content/model/time/phase.ts';

const like = (more: object): Document =>
  document.parse({
    collection: 'hubs',
    id: 'hub',
    title: 'A hub',
    slug: 'a-hub',
    summary: 'What somebody finds here, in a sentence.',
    firstPublished: '2026-01-01T00:00:00Z',
    updated: '2026-01-01T00:00:00Z',
    status: 'open',
    place: { name: 'Sample Hall' },
    ...more,
  });

const number = { kind: 'telephone', at: ['contact.telephone'], verifiedOn: '2026-06-01', runsOut: '2026-12-01', by: 'the front desk' };
const contact = { telephone: '01632 960001' };
const kinds = (one: Document): string[] => passportsOf(one, 12).map(({ kind }) => kind);
const words = (one: Document, at = '2026-07-01T12:00:00Z'): string[] => {
  const moment = { now: at, confirmedForMonths: 12 };
  const runOut = (one.facts ?? []).filter(({ runsOut }) => runsOut < at.slice(0, 10));
  return passportsOf(one, 12).map(
    (passport) => `${factName(passport.kind)}: ${passportWords(passport, isOver(passport, runOut, phaseOf(one, moment)))}`,
  );
};

describe('how sure a fact is', () => {
  it('is said of each fact that the page has, and of no other', () => {
    expect(kinds(like({}))).toEqual(['status', 'address']);
    expect(kinds(like({ contact, howToGetIn: 'Turn up.' }))).toEqual(['status', 'address', 'way in', 'telephone']);
  });

  it('comes from its own check, or else from that of the whole page', () => {
    const one = like({
      contact,
      facts: [number],
      statusAsAt: { precision: 'month', month: '2026-03' },
      factsFrom: { source: 'a leaflet' },
    });
    expect(words(one)).toEqual([
      'Status: Checked in March 2026. From a leaflet. Valid until 1 March 2027.',
      'Place: From a leaflet. We have no record of a check.',
      'Telephone number: Checked on 1 June 2026 by the front desk. Valid until 1 December 2026.',
    ]);
  });

  it('says by itself that it ran out', () => {
    const one = like({ contact, facts: [number], lastChecked: { on: '2026-05-02', by: 'the council' } });
    expect(words(one, '2027-06-01T12:00:00Z')).toEqual([
      'Status: Checked on 2 May 2026 by the council. Nobody has confirmed it since.',
      'Place: Checked on 2 May 2026 by the council.',
      'Telephone number: Checked on 1 June 2026 by the front desk. Nobody has confirmed it since.',
    ]);
  });

  it('of its state decides when that is no longer confirmed', () => {
    const one = like({ facts: [{ kind: 'status', at: ['status'], verifiedOn: '2026-06-01', runsOut: '2026-06-30' }] });
    const phase = (now: string) => phaseOf(one, { now, confirmedForMonths: 12 });
    expect([phase('2026-06-30T12:00:00Z'), phase('2026-07-01T12:00:00Z')]).toEqual(['open', 'not confirmed']);
  });

  it('is told of the oldest in a line', () => {
    const one = like({ contact, facts: [number], lastChecked: { on: '2026-05-02', by: 'the council' } });
    expect(oldestWords(oldestPassport(passportsOf(one, 12))!)).toBe('Checked longest ago: status, on 2 May 2026');
    expect(oldestPassport(passportsOf(like({}), 12))).toBeUndefined();
  });
});
