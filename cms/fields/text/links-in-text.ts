import { LinkFeature } from '@payloadcms/richtext-lexical';
import type { Field, FieldAffectingData, RelationshipField } from 'payload';
import { findPicker } from '../links/find-picker.ts';
import { collections } from '../../../content/model/collections.ts';
import { safeUrl } from '../../../content/model/fields/link.ts';
import { tidyUrl } from '../../../content/model/fields/tidy-url.ts';

/** Links inside a text: to a document, a file, a list of this site or somewhere else. */
export function linksInText() {
  return LinkFeature({
    enabledCollections: [...collections, 'files'],
    disableAutoLinks: true,
    fields: ({ defaultFields }) => [
      ...defaultFields.filter(({ name }) => name !== 'newTab').map((field) => (field.name === 'url' ? url() : found(field))),
      fragment(),
    ],
  });
}

/** What a link leads to is found rather than chosen from a list. */
function found(field: FieldAffectingData): FieldAffectingData {
  return field.type === 'relationship'
    ? ({ ...field, admin: { ...field.admin, components: findPicker } as RelationshipField['admin'] } as FieldAffectingData)
    : field;
}

function url(): Field {
  return {
    name: 'url',
    type: 'text',
    label: 'Address',
    required: true,
    admin: {
      condition: (_data, sibling) => sibling?.linkType !== 'internal',
      description: 'Starts with https://, http://, mailto: or tel:. For a list of this site, what stands after the site’s name: /hubs/.',
    },
    validate: (value: unknown, { siblingData }: { siblingData: Partial<{ linkType: string }> }) =>
      siblingData.linkType === 'internal' ||
      (typeof value === 'string' && (safeUrl.safeParse(tidyUrl(value)).success || /^\/(?!\/)[^\s<>"']*$/.test(value))) ||
      'Write an address that starts with https://, http://, mailto: or tel:, or one of this site that starts with /.',
  };
}

function fragment(): Field {
  return {
    name: 'fragment',
    type: 'text',
    label: 'Jump to a heading',
    admin: {
      condition: (_data, sibling) => sibling?.linkType === 'internal',
      description: 'Leave it empty to link to the whole page.',
      components: { Field: '/admin/fields/HeadingPicker.tsx#HeadingPicker' },
    },
  };
}
