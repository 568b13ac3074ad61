import type { TextField } from 'payload';

/** The name a part of a page has in addresses. It is made by itself (`hooks/name-parts.ts`), and nobody is shown it. */
export function anchor(): TextField {
  return { name: 'anchor', type: 'text', maxLength: 80, admin: { hidden: true } };
}

/** The last part of the address of a part that is a page of its own, made from the words beside it until somebody writes another. */
export function partSlug({ description }: { description: string }): TextField {
  return { name: 'slug', type: 'text', label: 'Address', maxLength: 80, admin: { description, width: '25%' } };
}
