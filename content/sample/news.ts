import { linkTo, to } from './names.ts';
import { documentsOf } from './rows.ts';
import { block, h2, link, p, ul } from './text.ts';

/** Stories of the three partnerships. */
export const news = documentsOf('news', [
  {
    slug: 'plymouth-first-wellbeing-hub',
    title: 'Plymouth’s first wellbeing hub opens in North Prospect',
    summary: 'The Jan Cutting centre was launched on Friday 23 March 2018 as the first of twelve hubs where people get advice close to home.',
    published: '2026-08-12',
    updated: '2026-10-30',
    areas: ['plymouth', 'north-prospect'],
    topics: ['staying-well', 'fair-chances', 'working-together'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'programmes/plymouth-wellbeing-hubs', 'events/launch-of-plymouths-first-hub', 'news/plymouth-new-gps'],
    image: 'hub',
    words: ['hub launch', 'jan cutting opening', 'simon stevens visit', 'nhs boss plymouth', 'lynda bowyer', 'nick roberts', 'sarah taylor', 'new health hub', 'one system one aim'],
    category: 'hub launch',
    date: { precision: 'day', date: '2018-03-26' },
    whatChanges: 'People in North Prospect can get advice, counselling, courses and company under one roof. Eleven more hubs are to follow in other neighbourhoods.',
    keyFacts: [
      { label: 'Hubs planned across the city', figure: '12', unit: 'wellbeing hubs' },
      { label: 'Time in which they are to open', figure: '2', unit: 'years' },
      { label: 'Kinds of help at the first hub', figure: '7', unit: 'groups of services' },
    ],
    contributions: [
      {
        kind: 'paraphrase',
        person: { name: 'Councillor Lynda Bowyer', post: 'Cabinet Member for Health and Adult Social Care', organisation: 'Plymouth City Council', asAt: 'March 2018' },
        text: 'More support in the neighbourhood means that fewer people have to go into hospital. The hubs are for people of every age.',
      },
      {
        kind: 'paraphrase',
        person: { name: 'Simon Stevens', post: 'Chief Executive', organisation: 'NHS England', asAt: 'March 2018' },
        text: 'This is really a health service for a neighbourhood. Plymouth sets an example that other places can follow.',
      },
      {
        kind: 'paraphrase',
        person: { name: 'Dr Nick Roberts', post: 'Chief Officer', organisation: 'the Devon CCGs', asAt: 'March 2018' },
        text: 'Health and care are under pressure because people live longer, often with several illnesses at once. At a hub, advice is easy to reach.',
      },
      {
        kind: 'paraphrase',
        person: { name: 'Sarah Taylor', post: 'Chief Executive', organisation: 'The Wolseley Trust', asAt: 'March 2018' },
        text: 'The trust is now a partner in the city’s new plan, and can build on what the centre has done so far.',
      },
    ],
    furtherInformation: {
      name: 'Plymouth City Council and NEW Devon CCG',
      links: [
        linkTo('Jan Cutting Healthy Living Centre: what is on offer', 'hubs/jan-cutting-healthy-living-centre'),
        linkTo('The programme of twelve hubs', 'programmes/plymouth-wellbeing-hubs'),
        linkTo('New GPs and training places in Plymouth', 'news/plymouth-new-gps'),
      ],
    },
    body: [
      p('Simon Stevens, who then led NHS England, came to Plymouth to launch the city’s first wellbeing hub. It is the ', link('Jan Cutting Healthy Living Centre', to('hubs/jan-cutting-healthy-living-centre')), ' in North Prospect, which the Wolseley Trust runs.'),
      h2('Help before things get bad'),
      p('The hubs are about prevention: catching problems early, and making help easier to reach. The first one is led by people from the neighbourhood and has ties with GP surgeries.'),
      h2('Who is behind it'),
      p('The twelve hubs are a joint scheme of ', link('Plymouth City Council', to('organisations/plymouth-city-council')), ' and ', link('NEW Devon CCG', to('organisations/new-devon-ccg')), ', the NHS body that planned and bought health care at the time. They belong to the city’s vision, which is called One System, One Aim.'),
      h2('What the hubs are to change'),
      ul('Better health and wellbeing', 'Smaller gaps in health between people (inequalities)', 'A better experience of care', 'A system that can keep going (is sustainable)'),
      block({
        blockType: 'documentLink',
        to: to('programmes/plymouth-wellbeing-hubs'),
      }),
      p('On the same visit he went to ', link('Derriford Hospital', to('organisations/derriford-hospital')), '.'),
    ],
  },
]);

