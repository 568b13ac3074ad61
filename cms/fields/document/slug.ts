import type { FieldHook, TextField } from 'payload';
import { asAddress } from '../../../content/model/addresses/slugify.ts';
import type { Codec } from '../../snapshot/mapping/codecs/codec.ts';
import { note } from '../../snapshot/mapping/context.ts';

const maxLength = 80;

/** The last part of the document's address, made from the title until somebody writes another. */
export function slug(): TextField {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    maxLength,
    label: 'Address',
    admin: {
      position: 'sidebar',
      description: 'Made from the title by itself. When you change it on a public page, the old address leads to the new one.',
      disableBulkEdit: true,
    },
    hooks: { beforeValidate: [makeSlug], beforeDuplicate: [addCopy] },
    custom: { codec: slugCodec },
  };
}

/** An address that could not be made from the title is asked for. */
const slugCodec: Codec = {
  toModel: (written, context) => {
    if (typeof written === 'string' && written.trim() !== '') return written;
    note(context, 'No address can be made from the title. Write a few words for it here, such as mental-health.');
    return undefined;
  },
  toCms: (value) => value,
};

/** Turns words into the last part of an address: “A & E: where to go” gives `a-and-e-where-to-go`. */
export function slugFrom(words: string): string {
  const plain = asAddress(words);
  if (plain.length <= maxLength) return plain;
  const cut = plain.slice(0, maxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, maxLength);
}

const makeSlug: FieldHook = ({ value, data, originalDoc, previousValue }) => {
  if (typeof value === 'string' && value.trim() !== '' && value !== previousValue) return slugFrom(value);
  const title = typeof data?.['title'] === 'string' ? data['title'] : undefined;
  const kept = typeof value === 'string' ? value : '';
  if (!title) return kept || undefined;
  // Until the document is public its address follows the title, unless somebody wrote the address by hand.
  const oldTitle = (originalDoc as { title?: unknown } | undefined)?.title;
  const followsTitle = kept === '' || (typeof oldTitle === 'string' && kept === slugFrom(oldTitle) && !isPublic(originalDoc));
  return followsTitle ? slugFrom(title) : kept;
};

const addCopy: FieldHook = ({ value }) => (typeof value === 'string' ? slugFrom(`${value.slice(0, maxLength - 5)}-copy`) : value);

function isPublic(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'firstPublished' in document && Boolean(document.firstPublished);
}
