import type { Field, PayloadRequest } from 'payload';
import * as payloadValidators from 'payload/shared';
import { type Data, isRow, namedFields, type NamedField } from '../snapshot/mapping/fields.ts';
import { type FieldProblem, marksFrom } from '../snapshot/mapping/problems.ts';

/** Says what is wrong with something an officer wants to publish. */
export type Validator = (written: Data, req: PayloadRequest) => Promise<readonly FieldProblem[]>;

/**
 * Leaves to the content model whether something may be published. A field itself only refuses what the
 * database could not hold, so that a draft with empty or unfinished fields is saved by every path, and a
 * document can be taken down whatever state it is in. Once a publish was refused, the form asks the validator
 * again at each change, so that every mark stays until its field is put right.
 */
export function validatedByTheModel(fields: Field[], validator?: Validator): Field[] {
  const marks = validator && marksBy(validator);
  const apply = (named: NamedField[]): void => {
    for (const field of named) {
      const canBeStored = storable(field);
      const validate: Validate = async (value, options) => {
        const verdict = await canBeStored(value, options);
        return verdict !== true || options.event !== 'onChange' || marks === undefined
          ? verdict
          : ((await marks(options)).get(options.siblingData)?.get(field.name) ?? true);
      };
      Object.assign(field, { validate });
      if (field.type === 'group' || field.type === 'array') apply(namedFields(field.fields));
    }
  };
  apply(namedFields(fields));
  return fields;
}

/** What Payload tells a validator. */
interface Options {
  /** `onChange` in a form, `submit` in a save. */
  event?: string;
  /** The document as a whole. */
  data: Data;
  siblingData: object;
  id?: number | string;
  req: PayloadRequest;
}

type Validate = (value: unknown, options: Options) => unknown;

/** What is said of a field, by its siblings and its name. */
type Marks = Map<object, Map<string, string>>;

/** One validation of a form is for all of its fields, which are asked one by one. */
function marksBy(validator: Validator): (options: Options) => Promise<Marks> {
  const validated = new WeakMap<Data, Promise<Marks>>();
  return ({ data, id, req }) => {
    const known = validated.get(data) ?? validator({ ...data, id: id ?? data['id'] }, req).then((problems) => marksOf(problems, data));
    validated.set(data, known);
    return known;
  };
}

function marksOf(problems: readonly FieldProblem[], data: Data): Marks {
  const marks: Marks = new Map();
  for (const { path, message } of marksFrom(problems)) {
    const parts = path.split('.');
    const name = parts.pop() ?? '';
    const siblings = parts.reduce<unknown>(
      (value, part) => (Array.isArray(value) ? value[Number(part)] : isRow(value) ? value[part] : undefined),
      data,
    );
    if (isRow(siblings)) marks.set(siblings, new Map([...(marks.get(siblings) ?? []), [name, message]]));
  }
  return marks;
}

/** What is left to the content model: whether something is there, how long it is, and how many there are. */
const leftToTheModel = { required: false, minRows: undefined, maxRows: undefined, min: undefined, max: undefined };

function storable({ type }: NamedField): Validate {
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
      // Payload types each validator for fields of its own type; all of them are called alike.
      const validate = payloadValidators[type] as unknown as Validate;
      return (value, options) => validate(value, { ...options, ...leftToTheModel });
    }
    default:
      return () => true;
  }
}
