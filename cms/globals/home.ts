import { collapsedRows } from '../fields/collapsed-rows.ts';
import { linkFields } from '../fields/links/link.ts';
import { references } from '../fields/links/references.ts';
import { contentGlobal } from './content-global.ts';

/** The home page: what can I get help with? */
export const home = contentGlobal({
  slug: 'home',
  label: 'Home page',
  group: 'Pages',
  description: 'What people see first. It answers: what can I get help with?',
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'Such as “Help and support near you”.' } },
    { name: 'introduction', type: 'textarea', required: true, maxLength: 300, admin: { description: 'One sentence under the title.' } },
    {
      name: 'tasks',
      type: 'array',
      label: 'What most people come for',
      labels: { singular: 'Task', plural: 'Tasks' },
      maxRows: 12,
      admin: collapsedRows('In their words: “Talk to somebody tonight”.'),
      fields: [
        { name: 'link', type: 'group', label: false, custom: { isRequired: true }, fields: linkFields() },
        { name: 'hint', type: 'text', maxLength: 300, admin: { description: 'What they find there.' } },
        {
          name: 'heading',
          type: 'text',
          label: 'Heading above it',
          maxLength: 300,
          admin: {
            description: 'Begins a group: this one and those after it, up to the next heading. Three in a group are read at a glance.',
          },
        },
        {
          name: 'isUrgent',
          type: 'checkbox',
          label: 'For whoever cannot wait',
          defaultValue: false,
          admin: { description: 'Stands by itself above everything else. One is enough.' },
        },
      ],
    },
    references({
      name: 'openNow',
      label: 'Open now, later today, awake at night',
      to: ['hubs', 'services'],
      description:
        'Places with opening hours, eight at most. What is open comes first; from 6pm to 6am only what is open or opens that night stands there, beside the help lines.',
    }),
    { name: 'newsCount', type: 'number', label: 'How many news stories', required: true, defaultValue: 3, min: 0, max: 6 },
  ],
});
