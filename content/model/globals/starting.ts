import type { Globals } from './index.ts';

/** The least a page can stand on, before anybody has written anything. */
export const leastGlobals: Globals = {
  home: { title: 'Welcome', introduction: 'This site is being set up.', tasks: [], openNow: [], newsCount: 3 },
  navigation: { header: [], footer: [] },
  settings: {
    name: 'Signpost',
    strapline: 'Health and care near you',
    runBy: 'This site has not been told who runs it: an administrator can say so in the site settings.',
    contact: { addressLines: [], links: [] },
    complain: 'We do not have details of how to complain yet.',
    reportError: 'We do not have details of how to report a mistake yet.',
    urgentHelp: [
      { name: 'Emergency services', when: 'Somebody’s life is in danger', telephone: '999' },
      { name: 'NHS 111', when: 'You need help now with your mental health', telephone: '111', hint: 'Choose the mental health option.' },
      { name: 'Samaritans', when: 'You want to talk to someone, day or night', telephone: '116 123' },
    ],
    synonyms: [],
    promoted: [],
  },
};

const path = (text: string, to: string): Globals['navigation']['header'][number] => ({ text, to: { kind: 'path', path: to } });

/** What a site of one's own begins with: true while nothing is there, and written over step by step. */
export const startingGlobals: Globals = {
  home: {
    ...leastGlobals.home,
    title: 'What can we help you with?',
    introduction: 'Help with health, care and everyday life will be listed here.',
  },
  navigation: {
    header: [
      path('Find a service', '/services/'),
      path('Areas', '/areas/'),
      path('News', '/news/'),
      path('Our priorities', '/priorities/'),
    ],
    footer: [
      {
        title: 'Get help',
        links: [path('Services', '/services/'), path('Hubs', '/hubs/'), path('Topics', '/topics/'), path('A to Z', '/a-to-z/')],
      },
      {
        title: 'The partnership',
        links: [path('Partners', '/partners/'), path('Publications', '/publications/'), path('Work with us', '/work-with-us/')],
      },
      {
        title: 'This site',
        links: [
          path('About this site', '/about-this-site/'),
          path('Accessibility statement', '/accessibility/'),
          path('Privacy notice', '/privacy/'),
          path('Cookies', '/cookies/'),
        ],
      },
    ],
  },
  settings: {
    ...leastGlobals.settings,
    sampleNotice:
      'This site is being set up, and is not a service yet. If you need help now, ring one of the numbers at the foot of the page.',
  },
};
