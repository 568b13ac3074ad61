import type { z } from 'zod';
import type { home as homeSchema } from '../model/globals/home.ts';
import { idOf, linkTo, pathTo } from './names.ts';

/** The sample site's home page. */
export const home: z.input<typeof homeSchema> = {
  title: 'What can we help you with?',
  introduction: 'Find help with health, care and everyday life in Gloucestershire, Plymouth and Herefordshire.',
  tasks: [
    { link: linkTo('I need help now', 'pages/get-help-now'), hint: 'Danger, or no time to wait', isUrgent: true },
    {
      link: linkTo('I want someone to talk to', 'guides/find-someone-to-talk-to'),
      hint: 'Tonight or this week',
      heading: 'Company, and somebody to talk to',
    },
    { link: linkTo('I feel lonely', 'topics/loneliness-and-company'), hint: 'Company, groups and people who listen' },
    { link: pathTo('I want a place to go near me', '/areas/'), hint: 'Hubs, drop-ins and groups where you live' },
    { link: linkTo('I want to stop smoking', 'services/stop-smoking'), hint: 'Help in Gloucestershire', heading: 'My health' },
    {
      link: linkTo('I have an illness that will not go away', 'guides/live-well-with-a-long-term-condition'),
      hint: 'Diabetes, heart, lungs, pain',
    },
    { link: linkTo('I have a question about my medicines', 'services/clinical-pharmacists'), hint: 'Surgeries in Plymouth' },
    {
      link: linkTo('I have money or housing worries', 'topics/money-homes-and-work'),
      hint: 'Debt, benefits, rent, a cold home',
      heading: 'Everyday life',
    },
    { link: linkTo('I want to move more', 'programmes/we-can-move'), hint: 'Being active in Gloucestershire' },
    { link: pathTo('I want to sing, draw or make things', '/creative-health/'), hint: 'Creative groups your GP can send you to' },
    {
      link: pathTo('I am looking for work in health', '/work-with-us/'),
      hint: 'Jobs and training in GP surgeries',
      heading: 'Jobs, and words explained',
    },
    { link: linkTo('What do all these letters mean?', 'pages/plain-words'), hint: 'ICS, ICB, PCN' },
  ],
  openNow: [idOf('services/support-at-the-cavern')],
  newsCount: 3,
};
