import { idOf, to } from '../names.ts';
import { documentsOf } from '../rows.ts';
import { block, h2, link, p } from '../text.ts';

/** Who can help at a GP surgery. */
export const atYourSurgery = documentsOf('services', [
  {
    slug: 'neighbourhood-teams',
    title: 'Your neighbourhood health team',
    summary: 'How GP practices in Gloucestershire share staff and work with local groups. The teams are called Primary Care Networks.',
    published: '2026-08-20',
    updated: '2026-10-26',
    areas: ['gloucestershire'],
    topics: ['gp-surgeries', 'working-together'],
    related: ['services/mental-health-at-your-gp-surgery', 'pages/teams-close-to-home', 'services/social-prescribing'],
    evidenceFor: ['improving-services-today#primary-care'],
    image: 'surgery',
    words: [
      'PCN', 'PCNs', 'primary care network', 'primary care networks', 'integrated neighbourhood team', 'INT', 'cannot get a GP appointment', 'can\'t get a GP appointment', 'GP appointment', 'see a doctor', 'my surgery', 'doctors near me',
      'family doctor', 'who works at my surgery', 'group of surgeries', 'local health team', 'joined up surgeries',
    ],
    whoFor: ['Everyone who is registered with a GP practice in Gloucestershire'],
    howToGetIt: 'Contact your own GP surgery as usual. Staff there will tell you who in the team can help you best. It may not be a doctor.',
    providers: [],
    body: [
      h2('What it is'),
      p('A few GP practices in one place form a group. They work with community partners nearby. The group is called a Primary Care Network (PCN), or an Integrated Neighbourhood Team. Primary care means the care you go to first, such as a GP.'),
      h2('Who you may meet'),
      p('Besides GPs there may be a ', link('mental health practitioner', to('services/mental-health-at-your-gp-surgery')), '.'),
      block({
        blockType: 'callout',
        title: 'If you cannot get an appointment',
        text: [p('Ask whether somebody else in the team can help. If you need medical help now and it is not an emergency, call NHS 111. In an emergency call 999.')],
      }),
    ],
  },
  {
    slug: 'clinical-pharmacists',
    title: 'See a clinical pharmacist at your surgery',
    summary: 'In Plymouth, pharmacists in GP practices give advice on medicines and minor ailments, so you may not need a doctor.',
    published: '2026-08-20',
    updated: '2026-10-21',
    areas: ['plymouth'],
    topics: ['medicines', 'gp-surgeries'],
    related: ['vacancies/plymouth-clinical-pharmacists', 'news/plymouth-more-clinical-pharmacists', 'programmes/plymouth-primary-care'],
    image: 'pharmacy',
    words: [
      'pharmacist', 'chemist', 'farmacist', 'tablets', 'pills', 'meds', 'medication', 'side effects', 'prescription', 'repeat prescription', 'medication review', 'can I take these together', 'cold', 'cough', 'sore throat', 'rash', 'hay fever',
      'minor illness', 'minor ailments', 'medicine advice', 'question about my tablets', 'too many tablets',
    ],
    whoFor: ['People with a question about their medicines', 'People with a minor ailment, such as a cold'],
    howToGetIt: 'Contact your GP surgery in Plymouth and ask whether a clinical pharmacist works there.',
    places: [{ name: 'GP practices in Plymouth', postcode: 'PL', area: idOf('areas/plymouth') }],
    body: [
      p('A clinical pharmacist works in the surgery, beside the GPs. They know how medicines work and which do not go together. This leaves GPs more time for people who are very ill.'),
      block({
        blockType: 'keyFacts',
        title: 'In Plymouth, March 2018',
        facts: [
          { label: 'Clinical pharmacists, counted as full-time posts', figure: '11 to 15.5', unit: 'full-time posts' },
          { label: 'Practices they work across', figure: '36', unit: 'GP practices' },
        ],
      }),
    ],
  },
]);
