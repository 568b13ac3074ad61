import { idOf, to } from '../names.ts';
import { documentsOf } from '../rows.ts';
import { block, h2, link, p, ul } from '../text.ts';

/** Help with loneliness, worry and mental health in Gloucestershire. */
export const talkingAndCompany = documentsOf('services', [
  {
    slug: 'support-at-the-cavern',
    title: 'Support at the Cavern',
    summary: 'A place to go in Gloucester every evening from 6pm to 11pm, with company and someone who listens. Just turn up.',
    published: '2026-08-10',
    updated: '2026-11-10',
    areas: ['gloucester', 'gloucestershire'],
    topics: ['mental-health', 'loneliness-and-company'],
    related: ['pages/get-help-now', 'guides/find-someone-to-talk-to', 'services/community-wellbeing-service', 'services/mental-health-at-your-gp-surgery'],
    evidenceFor: ['improving-services-today#mental-health-support'],
    image: 'evening-window',
    words: [
      'the cavern', 'cavern gloucester', 'caven', 'someone to talk to', 'someone to talk to at night', 'nobody to talk to', 'talk to someone tonight', 'open late', 'open at night',
      'open in the evening', 'open at weekends', 'open on christmas day', 'open on bank holidays', 'crisis cafe', 'safe place', 'safe haven', 'drop in', 'walk in', 'no appointment',
      'without a doctor', 'panic', 'panic attack', 'anxious', 'anxiety', 'depressed', 'depression', 'low', 'stressed', 'cannot cope', 'struggling', 'lonely', 'alone at night',
      'listening ear', 'mental health cafe', 'somewhere to go', 'can I just walk in', 'mental health drop in gloucester',
    ],
    whoFor: ['Anyone who feels low, worried or alone and would like company', 'People who want to talk, but do not need a doctor or nurse'],
    waysIn: ['turn up'],
    howToGetIt: 'Turn up at The Cavern in Gloucester on any evening between 6pm and 11pm. It is a drop-in, so you need no appointment and no letter from a GP.',
    places: [{ name: 'The Cavern', addressLines: ['Gloucester'], postcode: 'GL', area: idOf('areas/gloucester') }],
    openingHours: {
      week: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((day) => ({ day, spans: [{ opens: '18:00', closes: '23:00' }] })),
      bankHolidays: { rule: 'as usual' },
      note: 'Open 365 days a year.',
    },
    urgent: [p('If you cannot keep yourself safe, do not wait for the evening. Use one of the numbers on this page now.')],
    isAboutMentalHealth: true,
    body: [
      h2('What you will find'),
      ul('Company, if you would rather not be alone', 'A listening ear, if you would like to talk', 'Support with your mental health from people who are not doctors or nurses (this is called non-clinical support)'),
      h2('What it is not for'),
      p('The Cavern is not a hospital or a clinic. For treatment, ask at ', link('your GP surgery', to('services/mental-health-at-your-gp-surgery')), '.'),
      block({
        blockType: 'careCard',
        tone: 'urgent',
        title: 'In danger, or unable to wait',
        text: [
          ul('Someone may die or be badly hurt: call 999.', 'You need help now: call NHS 111 and choose the mental health option.', 'You want to talk, by day or night: call Samaritans on 116 123.'),
        ],
      }),
    ],
  },
]);
