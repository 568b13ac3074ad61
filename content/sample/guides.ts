import { idOf, to } from './names.ts';
import { documentsOf } from './rows.ts';
import { block, link, p, ul } from './text.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** How to do something, a page a step. */
export const guides = documentsOf('guides', [
  {
    slug: 'find-someone-to-talk-to',
    title: 'Find someone to talk to',
    summary: 'Four steps, from help this minute to company this week, in Gloucestershire and Plymouth.',
    published: '2026-09-01',
    updated: '2026-11-10',
    areas: ['gloucestershire', 'plymouth'],
    topics: ['mental-health', 'loneliness-and-company'],
    related: [
      'pages/get-help-now',
      'services/support-at-the-cavern',
      'services/counselling-and-befriending',
      'services/community-wellbeing-service',
    ],
    image: 'two-cups',
    words: [
      'someone to talk to',
      'I need to talk',
      'need to talk to somebody',
      'nobody listens',
      'who can I talk to',
      'talk to someone',
      'listening',
      'helpline',
      'phone line',
      'chat',
      'feeling down',
      'everything is too much',
      'I feel low',
      'how to get help with my feelings',
    ],
    introduction: [p('Begin with the step that fits how you are right now. You can stop at any of them.')],
    steps: [
      {
        slug: 'in-danger-now',
        title: 'If you are in danger now',
        summary: 'Numbers to call this minute.',
        body: [
          p('Call one of the numbers at the top of this page now. You do not have to be sure that it is serious enough.'),
          p(
            'If you go to hospital in Gloucestershire, ',
            link('a mental health team', to('services/psychiatric-liaison')),
            ' there can see you.',
          ),
        ],
      },
      {
        slug: 'tonight',
        title: 'If you want company tonight',
        summary: 'An open door in Gloucester every evening.',
        body: [
          p(
            'In Gloucester you can go to ',
            link('the Cavern', to('services/support-at-the-cavern')),
            '. There is company and someone who listens. Nobody will ask for a letter from your doctor.',
          ),
          block({
            blockType: 'openingHours',
            title: 'The Cavern’s hours',
            hours: {
              week: days.map((day) => ({ day, spans: [{ opens: '18:00', closes: '23:00' }] })),
              seasons: [],
              exceptions: [],
              bankHolidays: { rule: 'as usual' },
              note: 'Open 365 days a year.',
            },
          }),
          p('In Plymouth and Herefordshire we know of no open door at night. Samaritans answer at any hour: 116 123.'),
        ],
      },
      {
        slug: 'this-week',
        title: 'If you want to talk this week',
        summary: 'A surgery, a wellbeing service or a befriender.',
        body: [
          block({
            blockType: 'table',
            caption: 'Who you can talk to',
            headings: ['Where you live', 'Who', 'How to get it'],
            hasRowHeadings: true,
            rows: [
              ['Gloucestershire', 'Community Wellbeing Service', 'Refer yourself'],
              ['Gloucestershire', 'Mental health practitioner at a GP practice', 'Ask your surgery'],
              ['Plymouth', 'Counsellor or befriender at the Jan Cutting centre', 'Ask at the centre'],
            ],
          }),
          ul(
            [link('Community Wellbeing Service', to('services/community-wellbeing-service'))],
            [link('Mental health support at your GP surgery', to('services/mental-health-at-your-gp-surgery'))],
            [link('Counselling and befriending in Plymouth', to('services/counselling-and-befriending'))],
          ),
        ],
      },
      {
        slug: 'what-to-say',
        title: 'If you do not know what to say',
        summary: 'Words that can start it off.',
        body: [
          p('You can read one of these out. It is enough.'),
          ul(
            'I have not been myself and I would like to talk.',
            'I am finding it hard to get through the day.',
            'I do not know where to begin. Can you ask me questions?',
          ),
          block({
            blockType: 'callout',
            title: 'You will not waste anyone’s time',
            text: [p('Nobody has to be ill enough to ask. Talking early is often easier.')],
          }),
        ],
      },
    ],
  },
  {
    slug: 'help-beyond-medicine',
    title: 'How to get help that is not medicine',
    summary: 'What happens between asking for help and your first visit to a group, in Gloucestershire.',
    published: '2026-09-02',
    updated: '2026-10-19',
    areas: ['gloucestershire'],
    topics: ['loneliness-and-company', 'staying-well', 'arts-and-creativity'],
    related: [
      'services/community-wellbeing-service',
      'services/social-prescribing',
      'programmes/creative-health',
      'pages/what-shapes-your-health',
    ],
    image: 'signpost',
    words: [
      'social prescribing how',
      'how do I refer myself',
      'self refer',
      'what happens at social prescribing',
      'join a group',
      'I am nervous about going',
      'first visit',
      'go with me',
      'alternative to medicine',
      'find a club',
    ],
    introduction: [
      p(
        'Some things a medicine cannot mend: an empty week, a cold house, worry about bills. This guide shows the way to people who can help.',
      ),
    ],
    steps: [
      {
        slug: 'say-what-matters',
        title: 'Think what matters to you',
        summary: 'You, not your illness, come first.',
        body: [p('What would a good week look like? More company? A warmer home? Something to make? Write down one thing.')],
      },
      {
        slug: 'ask',
        title: 'Ask, or be referred',
        summary: 'You can do it yourself.',
        body: [
          p(
            'Refer yourself to the ',
            link('Community Wellbeing Service', to('services/community-wellbeing-service')),
            '. Or ask someone who already helps you to refer you.',
          ),
          block({
            blockType: 'contactDetails',
            title: 'Where to look for contact details',
            contact: {
              name: 'NHS Gloucestershire',
              website: 'https://www.nhsglos.nhs.uk',
              addressLines: [],
              note: 'We have no direct number for the service.',
              links: [],
            },
          }),
        ],
      },
      {
        slug: 'find-what-fits',
        title: 'Find what fits',
        summary: 'Groups, advice, singing or art.',
        body: [
          p('You hear what there is nearby, and choose. It can be practical help, or support with how you feel.'),
          block({
            blockType: 'documentList',
            title: 'Creative Health in Gloucestershire',
            from: 'offers',
            area: idOf('areas/gloucestershire'),
            limit: 4,
          }),
        ],
      },
      {
        slug: 'go-once',
        title: 'Go once',
        summary: 'Then decide.',
        body: [p('The first time is the hardest. You may take somebody along, and if it is not for you, try something else.')],
      },
    ],
  },
  {
    slug: 'live-well-with-a-long-term-condition',
    title: 'Live well with a long-term condition',
    summary: 'Find out early, set goals of your own, and get help besides medicine. For people in Gloucestershire.',
    published: '2026-09-03',
    updated: '2026-10-30',
    areas: ['gloucestershire'],
    topics: ['long-term-conditions', 'arts-and-creativity', 'moving-more'],
    related: [
      'services/type-2-diabetes',
      'services/heart-and-lung-conditions',
      'services/health-coaching',
      'programmes/creative-health',
      'programmes/we-can-move',
    ],
    image: 'fruit-bowl',
    words: [
      'just been diagnosed',
      'newly diagnosed',
      'living with illness',
      'chronic illness help',
      'manage my condition',
      'self management',
      'cope with illness',
      'diabetes help',
      'COPD help',
      'pain help',
      'illness that will not go away',
    ],
    introduction: [
      p(
        'A long-term condition is one that stays. You will know your own best of all. These four steps are about what you can do, and who can help.',
      ),
    ],
    steps: [
      {
        slug: 'find-out-early',
        title: 'Find out early',
        summary: 'If something is not right, ask.',
        body: [
          p('Tell your GP surgery what you notice. Early diagnosis is a priority for the partners in Gloucestershire.'),
          ul(
            [link('Type 2 diabetes', to('services/type-2-diabetes'))],
            [link('Heart and lung conditions', to('services/heart-and-lung-conditions'))],
          ),
        ],
      },
      {
        slug: 'set-a-goal',
        title: 'Set a goal of your own',
        summary: 'With a talk that starts from you.',
        body: [
          p(
            'Staff trained in ',
            link('health coaching', to('services/health-coaching')),
            ' ask what you would like to be able to do. A small goal that you chose is better than a big one that somebody gave you.',
          ),
        ],
      },
      {
        slug: 'move-a-little',
        title: 'Move a little more',
        summary: 'As much as your condition allows.',
        body: [
          p(
            link('We Can Move', to('programmes/we-can-move')),
            ' is for people who do very little now. Ask your surgery what is safe for you.',
          ),
          block({
            blockType: 'careCard',
            tone: 'warning',
            title: 'If you get worse',
            text: [p('Stop, rest and talk to your GP surgery. In an emergency call 999.')],
          }),
        ],
      },
      {
        slug: 'sing-or-make-something',
        title: 'Sing, or make something',
        summary: 'On a prescription from your GP.',
        body: [
          p(
            'GPs prescribe it: ',
            link('singing', to('offers/singing-for-breathing')),
            ' for adults with breathing problems, and ',
            link('mixed media arts', to('offers/mixed-media-arts')),
            ' for people with lasting pain.',
          ),
        ],
      },
    ],
  },
]);
