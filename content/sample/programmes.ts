import { idOf, linkTo, to } from './names.ts';
import { documentsOf } from './rows.ts';
import { h2, link, p, ul } from './text.ts';

const dates = { published: '2026-08-11', updated: '2026-10-29' };

/** Work by several partners, with its money and its target. */
export const programmes = documentsOf('programmes', [
  {
    ...dates,
    slug: 'plymouth-wellbeing-hubs',
    title: 'Wellbeing hubs for Plymouth',
    summary: 'Twelve hubs across the city’s neighbourhoods, to stop problems early and bring help closer to home.',
    areas: ['plymouth'],
    topics: ['staying-well', 'fair-chances', 'working-together'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'news/plymouth-first-wellbeing-hub', 'pages/plymouth'],
    image: 'hub',
    words: ['12 hubs', 'twelve hubs', 'health hubs', 'hub programme', 'well being hubs', 'one system one aim', 'prevention plymouth', 'new devon ccg hubs', 'care closer to home'],
    status: 'not known',
    began: { precision: 'month', month: '2018-03' },
    duration: 'two years, as announced in March 2018',
    partners: [idOf('organisations/plymouth-city-council'), idOf('organisations/new-devon-ccg'), idOf('organisations/wolseley-trust')],
    targets: [{ label: 'Wellbeing hubs in neighbourhoods across the city', figure: '12', unit: 'hubs', source: linkTo('News of 26 March 2018', 'news/plymouth-first-wellbeing-hub') }],
    aims: [
      'Better outcomes: people are healthier and feel better',
      'Fewer inequalities: smaller gaps in health between people',
      'A better experience of care',
      'A more sustainable system: one that can keep going',
    ],
    shifts: [
      { from: 'Seeing patients', to: 'Seeing people' },
      { from: 'Care in care settings, such as clinics', to: 'Care in places and communities' },
      { from: 'Asking what is the matter', to: 'Asking what matters to you' },
      { from: 'Managing illness', to: 'Supporting wellness' },
    ],
    places: [{ name: 'Jan Cutting Healthy Living Centre, the first hub', addressLines: ['North Prospect', 'Plymouth'], postcode: 'PL', area: idOf('areas/north-prospect') }],
    contributions: [
      {
        kind: 'paraphrase',
        person: { name: 'Councillor Lynda Bowyer', post: 'Cabinet Member for Health and Adult Social Care', organisation: 'Plymouth City Council', asAt: 'March 2018' },
        text: 'The hubs are there for every age. With more support nearby, fewer people should need a hospital bed.',
      },
      {
        kind: 'paraphrase',
        person: { name: 'Dr Nick Roberts', post: 'Chief Officer', organisation: 'the Devon CCGs', asAt: 'March 2018' },
        text: 'More people live long lives with illnesses that are hard to treat, and the system feels the strain. Easy advice at a hub can help.',
      },
    ],
    parts: [idOf('hubs/jan-cutting-healthy-living-centre'), idOf('hubs/eleven-more-wellbeing-hubs')],
    benefit: 'You can find help with health, money, learning and company near your home, before a small problem grows.',
    body: [
      p('A wellbeing hub is a place in your neighbourhood with many kinds of help under one roof. The council and the NHS planned the hubs together, as part of a vision for the city named One System, One Aim.'),
      p(link('The first hub', to('hubs/jan-cutting-healthy-living-centre')), ' was launched on Friday 23 March 2018.'),
    ],
  },
  {
    ...dates,
    slug: 'plymouth-primary-care',
    title: 'GPs and pharmacists for Plymouth',
    summary: 'Up to 12 GPs from abroad, 12 training places and more pharmacists for the city’s 36 GP practices, announced in 2018.',
    areas: ['plymouth'],
    topics: ['gp-surgeries', 'health-jobs', 'medicines'],
    related: ['news/plymouth-new-gps', 'news/plymouth-more-clinical-pharmacists', 'services/clinical-pharmacists'],
    image: 'surgery',
    words: ['GP recruitment', 'new doctors', 'doctor shortage', 'not enough doctors', 'cannot get a GP appointment', 'overseas doctors', 'foreign doctors', '£100 million', '100 million', 'primary care plymouth'],
    status: 'not known',
    began: { precision: 'year', year: 2018 },
    partners: [idOf('organisations/nhs-england'), idOf('organisations/health-education-england')],
    funding: [
      { amount: { amount: 100_000_000, currency: 'GBP' }, purpose: 'To strengthen primary care across England. Plymouth was among the places put first; its own share was not given.' },
      { amount: { amount: 20_000, currency: 'GBP' }, purpose: 'A salary supplement that goes with a GP trainee place' },
    ],
    targets: [
      { label: 'GPs from the international recruitment programme, in post by the end of 2018', figure: 'up to 12', unit: 'GPs' },
      { label: 'Places for GP trainees', figure: '12', unit: 'places' },
      { label: 'Clinical pharmacists, counted as full-time posts', figure: '11 to 15.5', unit: 'full-time posts' },
      { label: 'Practices that the pharmacists work across', figure: '36', unit: 'GP practices' },
    ],
    aims: ['Bring new GPs to a city that found it hard to recruit them', 'Train GPs here', 'Free GPs for sicker patients, by having pharmacists answer questions on medicines and minor ailments'],
    places: [{ name: 'GP practices across Plymouth', postcode: 'PL', area: idOf('areas/plymouth') }],
    parts: [idOf('vacancies/plymouth-international-gps'), idOf('vacancies/plymouth-gp-trainees'), idOf('vacancies/plymouth-clinical-pharmacists'), idOf('services/clinical-pharmacists')],
    benefit: 'More people to see at your surgery: doctors, doctors in training, and pharmacists who know your medicines.',
    body: [
      h2('What was planned'),
      ul(
        [link('GPs from abroad', to('vacancies/plymouth-international-gps')), ', through a national programme'],
        [link('Training places for GPs', to('vacancies/plymouth-gp-trainees')), ', with money on top of the salary'],
        [link('More clinical pharmacists', to('vacancies/plymouth-clinical-pharmacists')), ' in GP practices'],
      ),
      p('All of it was announced in March 2018. We do not know how many of the posts were filled.'),
    ],
  },
]);
