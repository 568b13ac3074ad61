import type { Payload, Where } from 'payload';
import { unusedUploads } from '../../uploads/unused-uploads.ts';

/** How long before its last day a picture is named, in days. */
const runsOutWithin = 30;

/** A part of the library that somebody should look at. */
export interface LibraryView {
  /** Its name in the address of the page. */
  name: string;
  label: string;
  /** What it shows, and what to do with it. */
  about: string;
  /** Said where there is nothing in it. */
  empty: string;
  where: (payload: Payload) => Where | Promise<Where>;
}

const unused = (uploads: 'images' | 'files', what: string): LibraryView => ({
  name: 'unused',
  label: 'Unused',
  about: `No page, alert, redirect or setting uses these ${what}, not even a draft. What will not be needed can be deleted.`,
  empty: `Every one of the ${what} is used.`,
  where: async (payload) => ({ id: { in: await unusedUploads(payload, uploads) } }),
});

/** What the list of pictures can be narrowed to. */
export const pictureViews: readonly LibraryView[] = [
  unused('images', 'pictures'),
  {
    name: 'no-alt-text',
    label: 'No alt text',
    about: 'Nobody has said what these show, so people who do not see them learn nothing.',
    empty: 'Every picture says what it shows, or that it is decorative.',
    where: () => {
      const noWords: Where[] = [{ alt: { exists: false } }, { alt: { equals: '' } }];
      const isInText: Where = { isDecorative: { not_equals: true } };
      return { and: [{ or: noWords }, isInText] };
    },
  },
  {
    name: 'consent-runs-out',
    label: 'Consent runs out',
    about: `These may be used for ${runsOutWithin} days at most, or must not be used already. Choose another picture for the pages that show them.`,
    empty: `Every picture may be used for longer than the next ${runsOutWithin} days.`,
    where: () => {
      const soon = new Date(Date.now() + runsOutWithin * 86_400_000).toISOString();
      const isMissing: Where = { consent: { equals: 'missing' } };
      return { or: [isMissing, { expires: { less_than: soon } }] };
    },
  },
];

/** What the list of files can be narrowed to. */
export const fileViews: readonly LibraryView[] = [
  {
    name: 'with-faults',
    label: 'With faults',
    about: 'Something in these keeps some people from reading them. Correct it in the program they were made with, and upload them again.',
    empty: 'Nothing was found in any file that keeps somebody from reading it.',
    where: async (payload) => {
      const { docs } = await payload.find({
        collection: 'files',
        draft: true,
        pagination: false,
        depth: 0,
        select: { findings: true },
        overrideAccess: true,
      });
      return { id: { in: docs.filter(({ findings }) => Array.isArray(findings) && findings.length > 0).map(({ id }) => id) } };
    },
  },
  unused('files', 'files'),
];
