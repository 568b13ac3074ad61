import type { SelectField } from 'payload';
import { audiences as groups } from '../../../content/model/fields/audience.ts';
import { optionsOf } from '../options.ts';

/** Who a service or an offer is meant for, to choose it by in the directory. */
export const audiences: SelectField = {
  name: 'audiences',
  type: 'select',
  hasMany: true,
  label: 'Groups it is for',
  options: optionsOf(groups),
  admin: {
    description: 'People can look for services by this. Choose “Anyone” where nobody is left out, and nothing where no group fits.',
  },
};
