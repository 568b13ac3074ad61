/** A step of the tour. */
export interface TourStep {
  title: string;
  words: string;
  /** What it shows on the desk, as a CSS selector. */
  target: string;
}

/** What somebody needs to know on their first day. */
export const tourSteps: readonly [TourStep, ...TourStep[]] = [
  {
    title: 'Find anything',
    words:
      'Type a title, some words, a file name, or paste the address of a public page. To change a hub’s hours, type its name here and press Enter.',
    target: '.signpost-find-anything',
  },
  {
    title: 'Write something new',
    words: 'Choose what it is. What you type is saved by itself, as a draft that the public does not see.',
    target: '[data-card="Write…"]',
  },
  {
    title: 'Go on where you stopped',
    words: 'Your drafts wait here. Open one, look at “What will happen” beside it, then publish it or choose a time for it.',
    target: '[data-card="My drafts"]',
  },
  {
    title: 'See that it is live',
    words: 'What went live stands here within seconds. Its receipt says which addresses changed and what the public site answered.',
    target: '[data-card="Last published"]',
  },
  {
    title: 'Get help',
    words: 'The “?” leads to a short page about the screen you are on. This tour and the keyboard shortcuts are there too.',
    target: '.signpost-help-here',
  },
];
