import type { CollectionConfig, ImageSize } from 'payload';
import { nobody, officersOrPublisherOfUsedPublishedUploads } from '../../access/policies.ts';
import { imageTypes, noteImageFindings, takeInImage, textMissing } from '../../uploads/take-in-image.ts';
import { confirmedUses } from '../../fields/document/confirmed-uses.ts';
import { launchSet } from '../../fields/document/launch-set.ts';
import { savedWhileTyping } from '../../fields/document/saving.ts';
import { findings } from '../../fields/document/findings.ts';
import { dayPicker } from '../../fields/facts/typed-dates.ts';
import { defineDocument } from '../define-document.ts';

/** Characters of the text that stands in for a picture: a screen reader says it in one go. */
const maxAlt = 250;

const widths = [320, 640, 960, 1280, 1920] as const;

/** Each width in both formats. A picture is never enlarged: widths it does not reach are left out. */
const sizes: ImageSize[] = widths.flatMap((width) => [
  {
    name: `avif${width}`,
    width,
    formatOptions: { format: 'avif', options: { quality: 50, effort: 2 } },
    admin: { disableListColumn: true, disableListFilter: true },
  },
  {
    name: `webp${width}`,
    width,
    formatOptions: { format: 'webp', options: { quality: 75 } },
    admin: { disableListColumn: true, disableListFilter: true },
  },
]);

/** Pictures, with what stands in for them and whether they may be used. */
export const images: CollectionConfig = defineDocument({
  slug: 'images',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Library',
    useAsTitle: 'filename',
    components: { views: { list: { Component: '/admin/library/PictureList.tsx#PictureList' } } },
    defaultColumns: ['filename', 'alt', 'isDecorative', 'credit', '_status', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description: 'JPEG, PNG, WebP or AVIF, up to 20 MB. A picture is published with the first document that uses it.',
  },
  access: { read: officersOrPublisherOfUsedPublishedUploads },
  disableDuplicate: true,
  versions: { drafts: { ...savedWhileTyping, validate: true }, maxPerDoc: 20 },
  upload: {
    mimeTypes: imageTypes,
    imageSizes: sizes,
    adminThumbnail: ({ doc }) => thumbnailOf(doc),
    focalPoint: true,
    pasteURL: false,
    bulkUpload: false,
  },
  hooks: { beforeOperation: [takeInImage], beforeChange: [noteImageFindings] },
  fields: [
    launchSet(),
    {
      name: 'alt',
      type: 'text',
      label: 'What the picture shows',
      maxLength: maxAlt,
      admin: {
        description: 'One sentence for people who do not see it: “Three women paint at a long table in a bright hall.” Not “picture of”.',
        condition: (data) => data?.['isDecorative'] !== true,
      },
      validate: (value: unknown, { data }: { data: unknown }) => {
        const words = typeof value === 'string' ? value.trim() : '';
        if (words.length > maxAlt) return `This is too long: it has ${words.length} characters, and ${maxAlt} fit.`;
        return words !== '' || (data as { isDecorative?: unknown }).isDecorative === true || textMissing;
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: 'Decorative',
      defaultValue: false,
      admin: { description: 'It says nothing that the text does not say, so screen readers may pass over it.' },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 140,
      admin: { description: 'Who made it, as it should be named: “Photo: Plymouth City Council”.' },
    },
    {
      name: 'licence',
      type: 'select',
      options: [
        { label: 'Our own', value: 'own' },
        { label: 'Used with permission', value: 'permission' },
        { label: 'Creative Commons', value: 'creative-commons' },
        { label: 'Bought from a picture library', value: 'library' },
        { label: 'Open Government Licence', value: 'open-government' },
      ],
      admin: { description: 'What allows us to use it.' },
    },
    {
      name: 'consent',
      type: 'select',
      defaultValue: 'nobody',
      options: [
        { label: 'Nobody can be recognised', value: 'nobody' },
        { label: 'Everybody shown has agreed in writing', value: 'given' },
        { label: 'Consent is missing: do not use', value: 'missing' },
      ],
      admin: { isClearable: false, description: 'Whether the people in it agreed to be shown.' },
      validate: (value: unknown, { data }: { data: unknown }) =>
        value !== 'missing' ||
        (data as { _status?: unknown })._status !== 'published' ||
        'The people in this picture have not agreed to be shown, so it cannot be published.',
    },
    {
      name: 'expires',
      type: 'date',
      label: 'Use until',
      admin: {
        date: dayPicker,
        description: 'The last day we may use it, if there is one.',
      },
    },
    confirmedUses(),
    findings(),
    { name: 'hashes', type: 'json', hidden: true, access: { create: nobody, update: nobody } },
  ],
});

function thumbnailOf(doc: Record<string, unknown>): string | null {
  const { sizes: made, url } = doc as { sizes?: Record<string, { url?: string | null }>; url?: string | null };
  return made?.['webp320']?.url ?? url ?? null;
}
