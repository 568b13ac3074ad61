import type { Field, GroupField } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import { findPicker } from './find-picker.ts';
import { urlCodec } from '../../snapshot/mapping/codecs/tidied.ts';

/**
 * Where a link leads: a page or file of this site, another of its addresses, or somewhere else.
 * @param options `onlyPages` for what a browser is sent to by itself, which cannot be an e-mail address or a telephone
 */
export function linkTarget({
  label = 'Where it leads',
  required = false,
  onlyPages = false,
}: { label?: string; required?: boolean; onlyPages?: boolean } = {}): GroupField {
  return {
    name: 'to',
    type: 'group',
    interfaceName: 'LinkTarget',
    label,
    custom: { isRequired: required },
    fields: [kind(onlyPages), ...targets(onlyPages)],
  };
}

/** What one link is made of: the words that are clicked, and where they lead. */
export function linkFields({ required = true }: { required?: boolean } = {}): Field[] {
  return [
    {
      name: 'text',
      type: 'text',
      label: 'Words of the link',
      required,
      maxLength: 200,
      admin: { description: 'Say where it leads: “Find a wellbeing hub”, not “click here”.' },
    },
    linkTarget({ required: true }),
  ];
}

/** A link as a group of its own. Where it is not required, all of it may be left empty. */
export function link({
  name,
  label,
  description,
  required = false,
}: {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
}): GroupField {
  return {
    name,
    type: 'group',
    label,
    ...(description ? { admin: { description } } : {}),
    custom: { isRequired: required },
    fields: linkFields({ required }),
  };
}

function kind(onlyPages: boolean): Field {
  return {
    name: 'kind',
    type: 'radio',
    label: 'What it leads to',
    defaultValue: 'document',
    options: [
      { label: 'A page of this site', value: 'document' },
      { label: 'A file', value: 'file' },
      { label: onlyPages ? 'Another address of this site' : 'A list or the search', value: 'path' },
      { label: onlyPages ? 'Another website' : 'Another website, an e-mail address or a telephone', value: 'url' },
    ],
    admin: { layout: 'horizontal' },
  };
}

function targets(onlyPages: boolean): Field[] {
  return [
    {
      name: 'document',
      type: 'relationship',
      label: 'Page',
      relationTo: [...collections],
      custom: { modelName: 'id' },
      admin: { condition: isKind('document'), description: 'The link follows the page when its address changes.', components: findPicker },
    },
    {
      name: 'fragment',
      type: 'text',
      label: 'Jump to a heading',
      maxLength: 120,
      admin: {
        condition: isKind('document'),
        description: 'Leave it empty to link to the whole page.',
        components: { Field: '/admin/fields/HeadingPicker.tsx#HeadingPicker' },
      },
    },
    {
      name: 'file',
      type: 'relationship',
      label: 'File',
      relationTo: 'files',
      custom: { modelName: 'id' },
      admin: { condition: isKind('file'), components: findPicker },
    },
    {
      name: 'path',
      type: 'text',
      label: 'Address on this site',
      admin: { condition: isKind('path'), description: 'What stands after the site’s name, such as /search/ or /hubs/.' },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      maxLength: 2000,
      custom: { codec: urlCodec },
      admin: {
        condition: isKind('url'),
        description: `Starts with ${onlyPages ? 'https:// or http://' : 'https://, http://, mailto: or tel:'}, such as https://www.nhs.uk.`,
      },
    },
  ];
}

function isKind(wanted: string) {
  return (_data: unknown, sibling: { kind?: unknown } | undefined): boolean => sibling?.kind === wanted;
}
