import type { FieldHook, TextField } from 'payload';

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
      description:
        'The last part of the page’s address, in lower case letters, figures and hyphens. Made from the title; once the page is public, leave it.',
      disableBulkEdit: true,
    },
    hooks: { beforeValidate: [makeSlug], beforeDuplicate: [addCopy] },
    validate: (value: unknown) =>
      typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
        ? true
        : 'The address needs lower case letters, figures and single hyphens, such as wellbeing-hubs. Give the document a title, and it is made from that.',
  };
}

/** Turns words into the last part of an address: “A & E: where to go” gives `a-and-e-where-to-go`. */
export function slugFrom(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
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
