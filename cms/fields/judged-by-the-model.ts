import type { Field } from 'payload';
import * as validators from 'payload/shared';
import { namedFields, type NamedField } from '../snapshot/fields.ts';

/**
 * Leaves to the content model whether something may be published. A field itself only refuses what the
 * database could not hold, so that a draft with empty or unfinished fields is saved by every path, and a
 * document can be taken down whatever state it is in.
 */
export function judgedByTheModel(fields: Field[]): Field[] {
  for (const field of namedFields(fields)) {
    Object.assign(field, { validate: holdable(field) });
    if (field.type === 'group' || field.type === 'array') judgedByTheModel(field.fields);
  }
  return fields;
}

/** What is not judged here: whether something is there, how long it is, and how many there are. */
const unjudged = { required: false, minRows: undefined, maxRows: undefined, min: undefined, max: undefined };

type Validate = (value: unknown, options: object) => unknown;

function holdable({ type }: NamedField): Validate {
  switch (type) {
    case 'text':
    case 'textarea':
      return (value) => value === undefined || value === null || typeof value === 'string' || 'Write words here.';
    case 'date':
    case 'number':
    case 'checkbox':
    case 'select':
    case 'radio':
    case 'relationship':
    case 'upload': {
      const validate = validators[type] as unknown as Validate;
      return (value, options) => validate(value, { ...options, ...unjudged });
    }
    default:
      return () => true;
  }
}
