import { idOf, to } from './names.ts';
import { documentsOf } from './rows.ts';
import { link, p } from './text.ts';

const common = {
  published: '2026-08-07',
  updated: '2026-10-23',
  areas: ['gloucestershire'],
  publications: [idOf('publications/joint-forward-plan'), idOf('publications/integrated-care-strategy')],
  image: 'pillars',
};
const year = '2023/24';

/** The three strategic priority areas of One Gloucestershire. */
export const pillars = documentsOf('pillars', [
  {
    ...common,
    slug: 'better-place-for-the-future',
    title: 'Making Gloucestershire a better place for the future',
    summary: 'The first of three pillars: stop problems before they start, and keep people healthy, happy and independent.',
    topics: ['staying-well', 'working-together'],
    related: [
      'pillars/transforming-what-we-do',
      'pillars/improving-services-today',
      'pages/what-shapes-your-health',
      'programmes/we-can-move',
      'programmes/creative-health',
    ],
    words: [
      'pillar 1',
      'pillar one',
      'first pillar',
      'prevention',
      'wider determinants',
      'preventing illness',
      'strategic priority',
      'priorities gloucestershire',
      'five year objectives',
      'public health plan',
      'better place',
    ],
    number: 1,
    introduction: [
      p(
        'This pillar is about the long run. It looks at what makes people ill or keeps them well, long before they need a doctor. It shapes the ',
        link('Joint Forward Plan', to('publications/joint-forward-plan')),
        ' and the ',
        link('Integrated Care Strategy', to('publications/integrated-care-strategy')),
        '.',
      ),
    ],
    objectives: [
      {
        anchor: 'prevention-and-what-shapes-health',
        title: 'Put prevention first, and what shapes our health',
        text: 'Work on the social, economic and environmental things behind good and bad health. They are known as the wider determinants of health.',
      },
      { anchor: 'healthy-for-longer', title: 'Healthy, happy and independent', text: 'Help people stay that way for as long as they can.' },
      { anchor: 'stop-problems-early', title: 'Stop problems before they start', text: 'Do not only treat illness: keep it from arising.' },
    ],
    priorities: [
      {
        anchor: 'more-prevention',
        title: 'More prevention, at every age',
        text: [p('Do more to keep people of all ages from falling ill.')],
        year,
        objective: 'stop-problems-early',
      },
      {
        anchor: 'people-take-an-active-part',
        title: 'People play an active part in their health and care',
        text: [p('Partners and communities work together, so that people can do more for their own health and have a say in their care.')],
        year,
        objective: 'healthy-for-longer',
      },
    ],
  },
  {
    ...common,
    slug: 'transforming-what-we-do',
    title: 'Transforming what we do',
    summary: 'The second of three pillars: fairer care, closer to home, with one team of staff and better quality from start to end.',
    topics: ['fair-chances', 'health-jobs', 'long-term-conditions', 'working-together'],
    related: [
      'pillars/better-place-for-the-future',
      'pillars/improving-services-today',
      'pages/teams-close-to-home',
      'services/health-coaching',
    ],
    words: [
      'pillar 2',
      'pillar two',
      'second pillar',
      'transformation',
      'equity',
      'workforce plan',
      'health inequalities',
      'pathways',
      'starting well',
      'ageing well',
      'recruitment and retention',
      'strategic priority',
      'care closer to home',
    ],
    number: 2,
    introduction: [
      p(
        'This pillar is about how care is given. It shapes the ',
        link('Joint Forward Plan', to('publications/joint-forward-plan')),
        ' and the ',
        link('Integrated Care Strategy', to('publications/integrated-care-strategy')),
        '.',
      ),
    ],
    objectives: [
      {
        anchor: 'work-in-localities',
        title: 'Work district by district',
        text: 'Plan and work at the level of a locality, which is about the size of a district.',
      },
      { anchor: 'equity', title: 'Be fair (equity)', text: 'Good outcomes, a good experience and easy access for everyone.' },
      { anchor: 'one-workforce', title: 'One workforce', text: 'Keep skilled people and attract new talent.' },
      {
        anchor: 'quality-from-start-to-end',
        title: 'Better quality along the whole pathway',
        text: 'A pathway is a person’s journey through care. It can be looked at by condition (such as respiratory illness), by group (such as people with a learning disability), or by stage of life (such as starting well and ageing well).',
      },
    ],
    priorities: [
      {
        anchor: 'every-stage-of-life',
        title: 'Better outcomes at each stage of life, with care close to home',
        year,
        objective: 'quality-from-start-to-end',
      },
      {
        anchor: 'fewer-unfair-differences',
        title: 'Fewer unfair and avoidable differences',
        text: [p('Some groups have worse health or worse care than others, for reasons that could be changed. Make those gaps smaller.')],
        year,
        objective: 'equity',
      },
      {
        anchor: 'staff-and-culture',
        title: 'Find and keep more staff, in an inclusive and compassionate culture',
        text: [p('More recruitment, and more people who stay (retention).')],
        year,
        objective: 'one-workforce',
      },
      {
        anchor: 'major-conditions',
        title: 'More help for people who have a major condition',
        text: [p('With earlier diagnosis, and more done to prevent such conditions.')],
        year,
        objective: 'quality-from-start-to-end',
      },
    ],
  },
  {
    ...common,
    slug: 'improving-services-today',
    title: 'Improving health and care services today',
    summary: 'The third of three pillars: urgent care, GP services, shorter waits, mental health support and balanced money.',
    topics: ['urgent-and-hospital-care', 'gp-surgeries', 'mental-health', 'working-together'],
    related: [
      'pillars/better-place-for-the-future',
      'pillars/transforming-what-we-do',
      'services/support-at-the-cavern',
      'services/neighbourhood-teams',
    ],
    words: [
      'pillar 3',
      'pillar three',
      'third pillar',
      'waiting lists',
      'waiting times',
      'how long are the waits',
      'backlog',
      'backlogs',
      'A&E waits',
      'get a GP appointment',
      'NHS money',
      'budget',
      'strategic priority',
      'services today',
    ],
    number: 3,
    introduction: [
      p(
        'This pillar is about care that people need now. It shapes the ',
        link('Joint Forward Plan', to('publications/joint-forward-plan')),
        ' and the ',
        link('Integrated Care Strategy', to('publications/integrated-care-strategy')),
        '.',
      ),
    ],
    objectives: [],
    priorities: [
      { anchor: 'urgent-and-emergency-care', title: 'Urgent and emergency care: easier access, better delivery', year },
      {
        anchor: 'primary-care',
        title: 'Help for primary care, the services around your GP',
        text: [
          p(
            'Make surgeries stronger (resilience) and easier to reach (access), and help them to find staff and keep them (recruitment and retention).',
          ),
        ],
        year,
      },
      {
        anchor: 'shorter-waits',
        title: 'Cut backlogs',
        text: [p('Fewer people waiting to be assessed or to be treated in hospital.')],
        year,
      },
      { anchor: 'mental-health-support', title: 'Better mental health support in all services', year },
      {
        anchor: 'balanced-money',
        title: 'A financially sustainable system',
        text: [p('Spend no more than there is, year after year.')],
        year,
      },
    ],
  },
]);
