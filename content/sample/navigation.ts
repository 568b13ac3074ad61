import type { Navigation } from '../model/globals/navigation.ts';
import { linkTo, pathTo } from './names.ts';

/** The links on every page of the sample site. */
export const navigation: Navigation = {
  header: [
    pathTo('Find a service', '/services/'),
    pathTo('Wellbeing hubs', '/hubs/'),
    pathTo('Creative Health', '/creative-health/'),
    pathTo('News', '/news/'),
    pathTo('Our priorities', '/priorities/'),
    pathTo('Publications', '/publications/'),
    pathTo('Work with us', '/work-with-us/'),
  ],
  footer: [
    {
      title: 'Get help',
      links: [
        linkTo('Get help now', 'pages/get-help-now'),
        linkTo('Find someone to talk to', 'guides/find-someone-to-talk-to'),
        pathTo('Topics', '/topics/'),
        pathTo('Areas', '/areas/'),
        pathTo('Events', '/events/'),
        pathTo('Guides', '/guides/'),
        pathTo('A to Z', '/a-to-z/'),
        pathTo('Other languages', '/languages/'),
      ],
    },
    {
      title: 'The partnerships',
      links: [
        linkTo('Who the partners are', 'pages/our-partnerships'),
        pathTo('Partners', '/partners/'),
        pathTo('Programmes', '/programmes/'),
        pathTo('Consultations', '/consultations/'),
        pathTo('Meetings', '/meetings/'),
        linkTo('Plain words for hard ones', 'pages/plain-words'),
      ],
    },
    {
      title: 'This site',
      links: [
        pathTo('About this site', '/about-this-site/'),
        pathTo('Accessibility statement', '/accessibility/'),
        pathTo('Privacy notice', '/privacy/'),
        pathTo('Cookies', '/cookies/'),
      ],
    },
  ],
};
