import type { FieldHook, TextField } from 'payload';
import { slugify } from '../../../content/model/addresses/slugify.ts';

/** The name a part of a page has in addresses, made from the words beside it until somebody writes another. */
export function anchor({ name, label, description, from }: { name: string; label: string; description: string; from: string }): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 80,
    admin: { description, width: '25%' },
    hooks: { beforeValidate: [makeFrom(from)] },
  };
}

function makeFrom(from: string): FieldHook {
  return ({ value, siblingData }) => {
    if (typeof value === 'string' && value.trim() !== '') return slugify(value);
    const words: unknown = siblingData[from];
    return typeof words === 'string' ? slugify(words) : value;
  };
}
