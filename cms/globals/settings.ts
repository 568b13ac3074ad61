import type { Field } from 'payload';
import { collections } from '../../content/model/collections.ts';
import { collapsedRows } from '../fields/collapsed-rows.ts';
import { contact } from '../fields/facts/contact.ts';
import { orKeptFact } from '../fields/facts/kept-fact.ts';
import { lines } from '../fields/text/lines.ts';
import { findPicker } from '../fields/links/find-picker.ts';
import { reference } from '../fields/links/references.ts';
import { contentGlobal } from './content-global.ts';
import { colourCodec } from '../snapshot/mapping/codecs/colour.ts';
import { telephoneCodec, urlCodec } from '../snapshot/mapping/codecs/tidied.ts';
import { wordGroupsCodec } from '../snapshot/mapping/codecs/word-groups.ts';

/** Who runs the site and how it presents itself. */
export const settings = contentGlobal({
  slug: 'settings',
  label: 'Site settings',
  group: 'Settings',
  description: 'Who runs the site and how it presents itself. A change here changes every page.',
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'The site', fields: identity() },
        { label: 'Who runs it', fields: people() },
        { label: 'Urgent help', fields: urgentHelp() },
        { label: 'Search', fields: searching() },
      ],
    },
  ],
});

function identity(): Field[] {
  return [
    { name: 'name', type: 'text', label: 'Name of the site', required: true, maxLength: 300 },
    { name: 'strapline', type: 'text', label: 'What the site is', required: true, maxLength: 300, admin: { description: 'One line.' } },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'images',
      admin: {
        description: 'Stands beside the name at the top of every page and on social cards, on the colour below.',
        components: findPicker,
      },
    },
    {
      name: 'themeColour',
      type: 'text',
      label: 'Colour',
      maxLength: 30,
      custom: { codec: colourCodec },
      admin: {
        components: { Field: '/admin/fields/Colour.tsx#Colour' },
        description:
          'For the header, most buttons and social cards, such as #005a5b; the gold of the search button and the signpost stays. It must be dark enough for white text to be readable on it; the darker and lighter shades beside it are worked out from it. Leave it empty for Signpost’s own green.',
      },
    },
    {
      name: 'confirmedForMonths',
      type: 'number',
      label: 'Months for which a check holds',
      min: 1,
      max: 60,
      admin: {
        description:
          'A hub, a service or an offer that was last checked longer ago says “Not confirmed since …” and is not shown as open. 12 where this is empty.',
        step: 1,
      },
    },
    {
      name: 'map',
      type: 'group',
      label: 'Map',
      admin: {
        description:
          'Where “Open on a map” leads. Leave all of it empty for OpenStreetMap, which belongs to no company. Nothing of the map is loaded by our pages: only who follows the link goes there.',
      },
      fields: [
        { name: 'name', type: 'text', label: 'What the map is called', maxLength: 300 },
        {
          name: 'forPosition',
          type: 'text',
          label: 'Its address for a position',
          maxLength: 500,
          admin: {
            description:
              'With {latitude} and {longitude} where the numbers belong: https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}',
          },
        },
        {
          name: 'forAddress',
          type: 'text',
          label: 'Its address for a postal address',
          maxLength: 500,
          admin: { description: 'With {address} where the words belong. Leave it empty where it has none.' },
        },
      ],
    },
    {
      name: 'sampleNotice',
      type: 'text',
      label: 'Notice on every page',
      maxLength: 300,
      admin: { description: 'For a site that is being set up, or holds sample content. Leave it empty once people may rely on it.' },
    },
  ];
}

function people(): Field[] {
  return [
    {
      name: 'runBy',
      type: 'textarea',
      label: 'Who runs the site',
      required: true,
      maxLength: 2000,
      admin: { description: 'The name of your partnership and who is in it. It stands on “About this site” and in the privacy notice.' },
    },
    contact({ required: true }),
    {
      name: 'complain',
      type: 'textarea',
      label: 'How to complain',
      required: true,
      maxLength: 2000,
      admin: { description: 'Say where to write, who reads complaints and how soon they answer.' },
    },
    {
      name: 'reportError',
      type: 'textarea',
      label: 'How to report a mistake on a page',
      required: true,
      maxLength: 2000,
      admin: { description: 'Give the address of the team that looks after the pages.' },
    },
  ];
}

function urgentHelp(): Field[] {
  return [
    {
      name: 'urgentHelp',
      type: 'array',
      label: 'Help lines',
      labels: { singular: 'Help line', plural: 'Help lines' },
      required: true,
      admin: collapsedRows('Shown in the footer and on every page about mental health.'),
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 300 },
        { name: 'when', type: 'text', label: 'When to use it', required: true, maxLength: 300 },
        ...orKeptFact(
          { name: 'telephone', type: 'text', required: true, maxLength: 16, admin: { description: 'Figures and spaces: 116 123.' } },
          { kind: 'telephone', label: 'A telephone number that is kept once' },
        ),
        {
          name: 'hint',
          type: 'text',
          label: 'What to do then',
          maxLength: 300,
          admin: { description: 'Such as “choose the mental health option”.' },
        },
        {
          name: 'hours',
          type: 'text',
          label: 'When it answers',
          maxLength: 300,
          admin: {
            description:
              'Such as “weekdays 9am to 5pm”. Leave it empty where somebody answers day and night: only those lines stand under “Who is awake” on the home page.',
          },
        },
        {
          name: 'textNumber',
          type: 'text',
          label: 'Text messages to',
          maxLength: 16,
          custom: { codec: telephoneCodec },
          admin: { description: 'Only a number that you have checked, as with the two ways below. Figures and spaces.' },
        },
        {
          name: 'textHint',
          type: 'text',
          label: 'What to know before texting',
          maxLength: 300,
          admin: { description: 'Such as “you must register first”.' },
        },
        {
          name: 'relayNumber',
          type: 'text',
          label: 'Relay UK number',
          maxLength: 24,
          custom: { codec: telephoneCodec },
          admin: { description: 'For people who type, or cannot hear or speak on the telephone. Figures and spaces.' },
        },
        {
          name: 'signLanguage',
          type: 'text',
          label: 'British Sign Language (BSL)',
          maxLength: 2000,
          custom: { codec: urlCodec },
          admin: { description: 'The website where somebody reaches the line through an interpreter. Starts with https://' },
        },
      ],
    },
  ];
}

function searching(): Field[] {
  return [
    {
      name: 'synonyms',
      type: 'textarea',
      label: 'Words that mean the same',
      custom: { codec: wordGroupsCodec },
      admin: { rows: 8, description: 'Two or more with commas between them: GP, doctor, surgery. One group on each line.' },
    },
    {
      name: 'promoted',
      type: 'array',
      label: 'Put first for certain searches',
      labels: { singular: 'Page', plural: 'Pages' },
      admin: collapsedRows(
        'What stands for “crisis” comes first for everything that sounds like danger, and what stands for “suicidal” for everything that sounds like despair.',
      ),
      fields: [
        lines({ name: 'words', label: 'When somebody searches for', description: 'Any of these.', required: true }),
        reference({ name: 'document', label: 'Show this first', to: [...collections] }),
      ],
    },
  ];
}
