import type { Field, RelationshipField } from 'payload';
import type { FactKind } from '../../../content/model/fields/fact.ts';
import { findFact } from '../links/find-picker.ts';
import { isEmpty } from '../../snapshot/mapping/fields.ts';

/** The name of the choice that stands for a whole group or row. */
const choiceOfAll = 'fact';

/** A choice of a fact that is kept once, instead of writing its value into the field beside it, or into all of them. */
function keptFact({ name, kind, field, label }: { name: string; kind: FactKind; field?: string; label: string }): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: 'facts',
    label,
    filterOptions: { kind: { equals: kind } },
    custom: { factFor: { kind, ...(field === undefined ? {} : { field }) } },
    admin: {
      description: 'Written once and used on every page that needs it. Leave it empty to write it here.',
      components: findFact([kind]),
    },
  };
}

/** A field with the choice of a fact above it, which is shown instead of the field once one is chosen. */
export function orKeptFact<F extends Field & { name: string }>(field: F, { kind, label }: { kind: FactKind; label: string }): Field[] {
  const name = `${field.name}Fact`;
  return [keptFact({ name, kind, field: field.name, label }), hiddenBy(name, field)];
}

/** The fields of a group or a row, with the choice of one fact above them that stands for all of them. */
export function allOrKeptFact(fields: Field[], { kind, label }: { kind: FactKind; label: string }): Field[] {
  return [keptFact({ name: choiceOfAll, kind, label }), ...fields.map((field) => hiddenBy(choiceOfAll, field))];
}

function hiddenBy(choice: string, field: Field): Field {
  const admin = 'admin' in field ? field.admin : undefined;
  const before = admin && 'condition' in admin ? admin.condition : undefined;
  const condition: NonNullable<typeof before> = (data, siblings, context) =>
    isEmpty((siblings as Record<string, unknown> | undefined)?.[choice]) && (before === undefined || before(data, siblings, context));
  return { ...field, admin: { ...admin, condition } } as Field;
}
