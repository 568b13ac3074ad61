import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { startingGlobals } from '../../../content/model/globals/starting.ts';
import { checklist, progressOf, type SetupFacts } from './checklist.ts';
import { checkedThings } from './checked-things.ts';
import type { Checked } from './checks.ts';

const check = (isGood: boolean): SetupFacts['checks'] =>
  Object.fromEntries(checkedThings.map((what): [string, Checked] => [what, { what, isGood }])) as SetupFacts['checks'];

const first: SetupFacts = {
  settings: startingGlobals.settings,
  home: startingGlobals.home,
  navigation: startingGlobals.navigation,
  unpublished: [],
  count: { areas: 0, areasWithPlaces: 0, pillars: 0, hubs: 0, services: 0, news: 0 },
  checks: check(false),
  installation: { sendsMail: false },
  hasIntake: true,
  hasSample: false,
  publicUrl: 'http://localhost:4321',
  cmsUrl: 'http://localhost:3000',
  people: 1,
  hasFirstAccount: true,
  firstPasswordFile: '/srv/signpost/var/first-administrator.txt',
  hasBackup: false,
};

const ready: SetupFacts = {
  ...first,
  settings: {
    ...startingGlobals.settings,
    name: 'Help in Exmouth',
    strapline: 'Health and care in Exmouth',
    runBy: 'The Exmouth partnership',
    contact: { telephone: '01632 960001' },
    complain: 'Write to us.',
    reportError: 'Tell us.',
    sampleNotice: null,
  },
  home: { ...startingGlobals.home, introduction: 'Find help in Exmouth.' },
  count: { areas: 1, areasWithPlaces: 1, pillars: 1, hubs: 1, services: 1, news: 1 },
  checks: check(true),
  publicUrl: 'https://www.example.org',
  cmsUrl: 'https://cms.example.org',
  hasFirstAccount: false,
  hasBackup: true,
};
delete ready.firstPasswordFile;

const missingOf = (facts: SetupFacts): string[] =>
  checklist(facts)
    .flatMap(({ items }) => items)
    .filter(({ isDone, isOptional }) => !isDone && !isOptional)
    .map(({ name }) => name);

describe('the checklist of a new site', () => {
  it('begins with nothing done, and ends ready to go public without a colour, a logo, mail or a second person', () => {
    expect(progressOf(checklist(first))).toMatchObject({ done: 0, isReady: false });
    expect(missingOf(ready)).toEqual([]);
    expect(progressOf(checklist(ready)).isReady).toBe(true);
  });

  it('is not done by halves: an area without places, a draft, a check that is over, a sample that is left', () => {
    expect(missingOf({ ...ready, count: { ...ready.count, areasWithPlaces: 0 } })).toEqual(['areas']);
    expect(missingOf({ ...ready, unpublished: ['The home page'] })).toEqual(['unpublished']);
    expect(missingOf({ ...ready, checks: { ...ready.checks, privacy: { what: 'privacy', isGood: false, why: 'year' } } })).toEqual([
      'privacy',
    ]);
    expect(missingOf({ ...ready, hasSample: true })).toEqual(['sample']);
  });

  it('takes nothing that the sample says for your own', () => {
    const { settings, home } = sampleSnapshot().globals;
    expect(missingOf({ ...ready, settings: { ...settings }, home: { ...home } })).toEqual([
      'name',
      'home',
      'runBy',
      'contact',
      'complain',
      'reportError',
      'notice',
    ]);
  });

  it('leads to a place whatever an officer can do', () => {
    const byOfficers = checklist(first)
      .flatMap(({ items }) => items)
      .filter(({ name }) => !['address', 'backup', 'mail'].includes(name));
    expect(byOfficers.filter(({ place }) => place === undefined)).toEqual([]);
  });
});
