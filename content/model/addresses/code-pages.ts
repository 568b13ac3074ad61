/** A page that belongs to the code, written in `content/pages/NAME.mdx`. */
export interface CodePage {
  /** The file's name without its ending. */
  name: string;
  /** Its address. */
  path: string;
  title: string;
  summary: string;
}

/** The pages that belong to the code, because they say what is true of it. */
export const codePages: readonly CodePage[] = [
  {
    name: 'accessibility',
    path: '/accessibility/',
    title: 'Accessibility statement',
    summary: 'How accessible this site is, what we know does not work yet, and how to tell us about a problem.',
  },
  {
    name: 'privacy',
    path: '/privacy/',
    title: 'Privacy notice',
    summary: 'What this site knows about you, which is very little, and what happens to what you send us.',
  },
  {
    name: 'cookies',
    path: '/cookies/',
    title: 'Cookies',
    summary: 'This site sets no cookies. What your own browser keeps, and how to clear it.',
  },
  {
    name: 'feeds',
    path: '/feeds/',
    title: 'Feeds and calendars',
    summary: 'Get what is new here in a feed reader, and what is coming up in your own calendar, without giving us your address.',
  },
  {
    name: 'about-this-site',
    path: '/about-this-site/',
    title: 'About this site',
    summary: 'Who runs this site, how pages are checked, and how to link to them for good.',
  },
  {
    name: 'data',
    path: '/data/',
    title: 'Our data',
    summary: 'What is on this site as spreadsheets and as data for programs, free for anybody to use.',
  },
];
