import { idOf, to } from '../names.ts';
import { documentsOf } from '../rows.ts';
import { link, p } from '../text.ts';

/** What every service at the centre has in common. */
const atTheCentre = {
  published: '2026-08-21',
  updated: '2026-10-28',
  areas: ['north-prospect', 'plymouth'],
  howToGetIt: 'Ask at the Jan Cutting Healthy Living Centre. We do not know its opening hours, or whether you need to book, so check before you travel.',
  places: [{ name: 'Jan Cutting Healthy Living Centre', addressLines: ['North Prospect', 'Plymouth'], postcode: 'PL', area: idOf('areas/north-prospect') }],
  providers: [idOf('organisations/wolseley-trust')],
};

const atTheHub = link('Jan Cutting Healthy Living Centre', to('hubs/jan-cutting-healthy-living-centre'));

/** The seven groups of services at Plymouth's first wellbeing hub. */
export const atJanCutting = documentsOf('services', [
  {
    ...atTheCentre,
    slug: 'advice-on-homes-benefits-and-debt',
    title: 'Advice on housing, benefits, debt and the law',
    summary: 'Support in North Prospect, Plymouth, with your home, money and rights, and someone to speak up for you about care.',
    topics: ['money-homes-and-work'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/work-and-volunteering', 'pages/what-shapes-your-health'],
    image: 'hub',
    words: [
      'debt', 'in debt', 'owe money', 'bailiffs', 'cannot pay my rent', 'rent arrears', 'evicted', 'eviction', 'homeless', 'council house', 'landlord', 'benefits', 'universal credit', 'PIP', 'benefit stopped', 'fill in forms', 'money worries',
      'legal advice', 'solicitor', 'my rights', 'free advice', 'citizens advice', 'cost of living', 'food bank', 'advocate', 'advocacy', 'speak up for me', 'care advocacy', 'benifits',
    ],
    whoFor: ['People with worries about housing, the law, benefits or debt', 'People who want help to speak up about their care'],
    body: [p('Money and housing worries can make you ill. At the ', atTheHub, ' you can get support with housing, legal questions, benefits and debt. Care advocacy is there too: a person who helps you to be heard when your care is decided.')],
  },
  {
    ...atTheCentre,
    slug: 'counselling-and-befriending',
    title: 'Counselling, befriending and support groups',
    summary: 'Someone to talk to in North Prospect, Plymouth: a counsellor, a befriender or a group of people in the same boat.',
    topics: ['mental-health', 'loneliness-and-company'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/peer-support', 'guides/find-someone-to-talk-to', 'pages/get-help-now'],
    image: 'two-cups',
    words: [
      'counsellor', 'councilling', 'counciling', 'counselling plymouth', 'therapy', 'talking therapy', 'befriender', 'befriending', 'visit from a volunteer', 'lonely', 'nobody to talk to', 'someone to talk to in plymouth', 'support group', 'grief', 'bereavement', 'depressed', 'anxious',
      'mental health plymouth', 'need to talk', 'share my problems',
    ],
    whoFor: ['People who would like to talk with a counsellor', 'People who are lonely and would like a befriender', 'People who would like to meet others in a support group'],
    urgent: [p('These are not for emergencies. If you cannot keep yourself safe, use one of the numbers on this page.')],
    isAboutMentalHealth: true,
    body: [p('A counsellor is trained to listen and to help you find your own way. A befriender is there for company. Both are at the ', atTheHub, ', and so are support groups.')],
  },
  {
    ...atTheCentre,
    slug: 'work-and-volunteering',
    title: 'Help to find work or to volunteer',
    summary: 'Support in North Prospect, Plymouth, on the way to a job, or with giving your time as a volunteer.',
    topics: ['money-homes-and-work', 'learning-and-skills'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/learning-and-getting-online', 'services/advice-on-homes-benefits-and-debt'],
    words: ['job', 'find a job', 'jobs plymouth', 'unemployed', 'out of work', 'CV', 'job interview', 'back to work', 'volunteer', 'volunteering', 'volenteer', 'give my time', 'help others', 'employment support', 'work experience'],
    whoFor: ['People who look for work', 'People who would like to volunteer'],
    body: [p('Work and volunteering bring people, purpose and skills. The ', atTheHub, ' helps with both.')],
  },
  {
    ...atTheCentre,
    slug: 'learning-and-getting-online',
    title: 'Courses and help to get online',
    summary: 'Education, training and help with computers and the internet in North Prospect, Plymouth.',
    topics: ['learning-and-skills'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/work-and-volunteering'],
    words: ['computer', 'computer course', 'how to use the internet', 'digital inclusion', 'digital skills', 'smartphone', 'tablet lessons', 'email', 'get online', 'course', 'classes', 'adult education', 'reading and writing', 'english lessons', 'maths', 'training', 'learn something', 'not good with computers'],
    whoFor: ['People who want to learn or train', 'People who are new to computers and the internet'],
    body: [p('The ', atTheHub, ' offers education, training and learning. It also helps people who are not yet online, which is called digital inclusion.')],
  },
  {
    ...atTheCentre,
    slug: 'healthy-lifestyles-in-north-prospect',
    title: 'Healthy lifestyles in North Prospect',
    summary: 'Help to live a healthier life, close to home in Plymouth.',
    topics: ['healthy-living', 'staying-well'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/peer-support'],
    words: ['healthy lifestyle plymouth', 'health promotion', 'get healthy plymouth', 'diet plymouth', 'exercise plymouth', 'stop smoking plymouth', 'lose weight plymouth', 'keep fit plymouth', 'health advice', 'health check'],
    whoFor: ['People in and around North Prospect who want to live more healthily'],
    body: [p('Healthy lifestyles and health promotion are part of what the ', atTheHub, ' does. We do not have a list of its groups yet, so ask there what is on.')],
  },
  {
    ...atTheCentre,
    slug: 'peer-support',
    title: 'Social and peer support in Plymouth',
    summary: 'Company in North Prospect, and help from people who have been through the same things as you.',
    topics: ['loneliness-and-company'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/counselling-and-befriending', 'services/arts-and-crafts'],
    image: 'two-cups',
    words: ['peer support', 'people like me', 'same problems', 'make friends plymouth', 'social group', 'social club', 'coffee morning', 'meet people plymouth', 'lived experience', 'lonely plymouth', 'somewhere to go in the day'],
    whoFor: ['People who would like company', 'People who want to talk with others who know what it is like'],
    body: [p('A peer is somebody like you. At the ', atTheHub, ' people support one another, and there is company for those who want it.')],
  },
  {
    ...atTheCentre,
    slug: 'arts-and-crafts',
    title: 'Arts, crafts and therapeutic activities',
    summary: 'Making things, and activities that help you feel better, at the wellbeing hub in North Prospect, Plymouth.',
    topics: ['arts-and-creativity', 'loneliness-and-company'],
    related: ['hubs/jan-cutting-healthy-living-centre', 'services/peer-support'],
    image: 'brushes',
    words: ['art class', 'art group plymouth', 'crafts plymouth', 'craft group', 'knitting', 'painting plymouth', 'drawing', 'art therapy', 'creative group', 'hobby', 'making things', 'therapeutic', 'relaxing activities'],
    whoFor: ['Anyone who likes to make things, or would like to try'],
    body: [p('Arts, crafts and activities that do you good are on offer at the ', atTheHub, '. You can ask there what is on and what to bring.')],
  },
]);
