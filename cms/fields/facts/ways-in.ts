import type { SelectField } from 'payload';
import { waysIn as ways } from '../../../content/model/fields/how-to-join.ts';
import { optionsOf } from '../options.ts';

/** The ways into an offer or a service. */
export function waysIn({ required = false }: { required?: boolean } = {}): SelectField {
  return {
    name: 'waysIn',
    type: 'select',
    hasMany: true,
    label: 'Ways in',
    required,
    options: optionsOf(ways),
    admin: { description: 'The easiest first. People can look for services by this.' },
  };
}
