import { beforeAll, describe, expect, it } from 'vitest';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { type DocumentName, idOf } from '../../../content/sample/names.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';

let reader: SnapshotReader;
let renderer: Renderer;

beforeAll(async () => {
  ({ renderer } = await compiledSite());
  reader = readerOf(snapshotFrom(sampleSnapshot()));
});

/** What people come for, each in a field of its own in the CMS, as the page of its document must show it. */
describe.each<[what: string, facts: [DocumentName, ...shown: string[]][]]>([
  [
    'when something was, is or will be',
    [
      ['organisations/one-gloucestershire', 'A legal entity since 1 July 2022'],
      ['organisations/nhs-gloucestershire', 'Began July 2022'],
      ['hubs/jan-cutting-healthy-living-centre', 'launched the network here on Friday 23 March 2018'],
      ['events/launch-of-plymouths-first-hub', '23 March 2018'],
      ['news/plymouth-first-wellbeing-hub', '26 March 2018', 'launches a network of twelve wellbeing hubs', 'over two years'],
      ['programmes/plymouth-wellbeing-hubs', 'two years'],
      ['vacancies/plymouth-international-gps', 'by the end of 2018'],
      ['vacancies/plymouth-gp-trainees', 'Starts Summer 2018'],
      ['programmes/golden-valley', '12 months'],
      ['pillars/better-place-for-the-future', '2023/24'],
    ],
  ],
  [
    'how much and how many',
    [
      ['programmes/plymouth-primary-care', '£100 million'],
      ['vacancies/plymouth-gp-trainees', 'On top of the salary £20,000', 'Places 12'],
      ['programmes/golden-valley', '£75,000'],
      ['programmes/we-can-move', '30,000'],
      ['programmes/plymouth-wellbeing-hubs', '12 hubs'],
      ['areas/golden-valley', 'more than 8%'],
      ['news/golden-valley-funding', 'only 15'],
      ['vacancies/plymouth-clinical-pharmacists', 'from 11 to 15.5 full-time posts', '36 GP practices'],
    ],
  ],
  [
    'who it is and where to turn',
    [
      ['organisations/nhs-gloucestershire', 'NHS Gloucestershire Integrated Care Board', 'Website www.nhsglos.nhs.uk', 'Mary Hutton'],
      ['organisations/gloucestershire-county-council', 'Pete Bungard', 'Chief Executive'],
      ['organisations/gloucestershire-vcs-alliance', 'Matt Lennard', 'Chief Officer'],
      ['organisations/new-devon-ccg', 'Northern, Eastern and Western Devon Clinical Commissioning Group', 'Nick Roberts'],
      ['organisations/plymouth-city-council', 'Lynda Bowyer', 'Cabinet Member for Health and Adult Social Care'],
      ['organisations/wolseley-trust', 'Sarah Taylor'],
      ['organisations/herefordshire-council', 'Graham Powell', 'Cabinet member for health and wellbeing'],
      ['organisations/taurus-healthcare', 'Graeme Cleland', 'Managing Director'],
      [
        'vacancies/plymouth-gp-trainees',
        'Targeted Enhanced Recruitment Scheme',
        'Health Education England',
        'Paid for by NHS England',
        'put down roots',
      ],
      ['services/support-at-the-cavern', 'The Cavern', '6pm', '11pm', 'Adults', '365 days a year'],
      ['services/community-wellbeing-service', 'Refer yourself', 'Loneliness', 'low-level mental health issues', 'www.nhsglos.nhs.uk'],
      ['news/plymouth-new-gps', 'Simon Stevens', 'announced', 'NHS England pays for', 'Training starts in summer 2018'],
      ['news/golden-valley-funding', 'government funding', 'Graham Powell', 'prevention and early help', 'They welcome the scheme'],
      ['programmes/golden-valley', 'do more for themselves', 'home visits and hospital discharge'],
      ['pages/get-help-now', '999', '116 123'],
    ],
  ],
  [
    'what belongs to what',
    [
      ['organisations/nhs-gloucestershire', 'Part of One Gloucestershire'],
      ['hubs/jan-cutting-healthy-living-centre', 'Wolseley Trust', 'North Prospect', 'first to be designated'],
      ['hubs/jan-cutting-healthy-living-centre', 'Care advocacy', 'Befriending', 'Volunteering', 'Digital inclusion', 'Health promotion'],
      ['services/counselling-and-befriending', 'can link you with counselling, befriending and support groups in the community'],
      ['news/one-gloucestershire-becomes-a-legal-body', 'put on a legal footing', 'The partnership existed before'],
      ['programmes/we-can-move', 'take more control of their own health', 'has no date'],
      ['topics/mental-health', 'As a result of the pandemic'],
      ['programmes/plymouth-wellbeing-hubs', 'Plymouth City Council'],
      ['areas/golden-valley', 'Herefordshire'],
      ['organisations/derriford-hospital', 'Plymouth launches a network of twelve wellbeing hubs'],
      ['organisations/gloucestershire-vcs-alliance', 'One Gloucestershire is put on a legal footing'],
      ['organisations/health-and-wellbeing-partnership', 'One Gloucestershire is put on a legal footing'],
      ['organisations/nhs-england', 'Plymouth launches a network of twelve wellbeing hubs'],
      ['publications/integrated-care-strategy', 'publications page'],
      ['pillars/better-place-for-the-future', 'Joint Forward Plan', 'Integrated Care Strategy'],
    ],
  ],
])('a page shows %s', (_, facts) => {
  it.each(facts)('%s: %s', async (name, ...shown) => {
    const route = [...reader.routes.values()].find((one) => one.kind === 'document' && one.id === idOf(name));
    if (route === undefined) throw new Error(`${name} has no page.`);
    const { body } = await renderer.render({ reader, route, isPreview: false });
    for (const fact of shown) expect(mainOf(body)).toContain(fact);
  });
});

describe('a journalist who checks a promise', () => {
  it('finds a figure with its source, cites it, and sees what changed since last year, in four clicks', async () => {
    let clicks = 0;
    let html = await htmlOf('/');
    /** Follows the first link, or opens the first thing that opens, whose words these are. @returns where a link leads */
    const click = (words: string): string => {
      clicks += 1;
      const found = [...html.matchAll(/<a[^>]*\shref="([^"]+)"[^>]*>(.*?)<\/a>|<summary>(.*?)<\/summary>/gs)].find((match) =>
        (match[2] ?? match[3] ?? '').replaceAll(/<[^>]*>/g, ' ').includes(words),
      );
      if (found === undefined) throw new Error(`Nothing to press says “${words}”.`);
      return found[1] ?? '';
    };
    html = await htmlOf(click('Our priorities'));
    html = await htmlOf(click('Warmer homes in Sampleton'));
    const page = mainOf(html);
    expect(page).toContain('Illustrative sample');
    expect(page).toContain('58 homes , September 2026');
    expect(page).toContain('From September 2025 to September 2026 it went up by 27 homes. That is the way it should go.');
    expect(page).toMatch(/September 2026 58 homes Made up for this sample September 2025 31 homes/);

    click('Homes insulated so far');
    const cited = `Homes insulated so far: 58 homes, September 2026 (source: Made up for this sample). In “Warmer homes in Sampleton (made-up sample)”, page of 9 November 2026. ${reader.origin()}/priorities/sample-warmer-homes/#homes-insulated`;
    expect(page).toContain(cited);
    expect(html).toContain('id="homes-insulated"');

    const before = click('Insulate the first 40 homes');
    expect(before).toBe('#insulate-first-homes');
    expect(html).toContain('id="insulate-first-homes"');
    expect(page).toContain('This year has ended. It ran until 31 March 2026.');
    expect(page).toMatch(
      /What was done in 2025\/26 In this sample, 46 homes were insulated.*What was not done in 2025\/26 Nobody had asked/,
    );
    expect(page).toContain('12 May 2026 : We first wrote 44 homes.');
    expect(clicks).toBe(4);
  });

  it('is told of no figure and no set of data where there is none, or only a made-up one', async () => {
    for (const path of ['/priorities/transforming-what-we-do/', '/priorities/sample-warmer-homes/'])
      expect(await htmlOf(path)).not.toContain('"Dataset"');
    const { body } = await renderer.render({
      reader,
      route: reader.routes.get('/priorities/transforming-what-we-do/measures.csv')!,
      isPreview: false,
    });
    expect(body).not.toContain('\r\nfigure,');
    expect(body).toContain('\r\npriority,2023/24,');
  });

  async function htmlOf(path: string): Promise<string> {
    const route = reader.routes.get(path);
    if (route === undefined) throw new Error(`${path} is no page.`);
    return (await renderer.render({ reader, route, isPreview: false })).body;
  }
});

describe('nobody is sent out on what is not known', () => {
  it.each<[path: string, ...shown: string[]]>([
    ['/hubs/jan-cutting-healthy-living-centre/', 'Not confirmed since 26 March 2018', 'Open when last checked', 'No street address yet'],
    ['/services/support-at-the-cavern/', 'No street address yet: look it up before you set out', 'From an undated page'],
    ['/services/stop-smoking/', 'Area Gloucestershire', 'How to get in Ask your GP surgery'],
    ['/services/arts-and-crafts/', 'Area North Prospect, Plymouth', 'Ask at the Jan Cutting Healthy Living Centre in North Prospect'],
    ['/hubs/', 'Not confirmed since 26 March 2018'],
    ['/programmes/we-can-move/', 'Facts from: a page of One Gloucestershire that has no date'],
    ['/news/plymouth-new-gps/', 'Facts from: a news story of Plymouth City Council, Monday 26 March 2018'],
    ['/work-with-us/', 'No jobs are open for applications', 'Past posts and schemes'],
    ['/areas/', 'Gloucestershire', 'services', 'Gloucester '],
    ['/priorities/', '2023/24 has ended. No priority has evidence.'],
    ['/', '2023/24 has ended. No priority has evidence.'],
    [
      '/priorities/improving-services-today/',
      'Nobody has said yet what was done in 2023/24 and what was not',
      'No evidence was published for this. Related work',
      'Support at the Cavern',
    ],
    ['/news/golden-valley-funding/', 'We do not know how old this story is.'],
    ['/guides/find-someone-to-talk-to/', 'If you want company tonight', '6pm to 11pm', 'I have not been myself'],
  ])('%s says %s', async (path, ...shown) => {
    const route = reader.routes.get(path);
    if (route === undefined) throw new Error(`${path} is no page.`);
    const { body } = await renderer.render({ reader, route, isPreview: false });
    for (const words of shown) expect(mainOf(body)).toContain(words);
    expect(mainOf(body)).not.toContain('Last changed');
  });

  it('the list of what is open holds nothing that was last checked in 2018', () => {
    expect(reader.list({ from: ['hubs'], where: { state: 'open' } })).toEqual([]);
    expect(reader.list({ from: ['hubs'], where: { state: 'not confirmed' } }).map(({ title }) => title)).toContain(
      'Jan Cutting Healthy Living Centre',
    );
  });
});

/** The words of a page between its head and its foot, as people read them. */
function mainOf(html: string): string {
  const main = /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
