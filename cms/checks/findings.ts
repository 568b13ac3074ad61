import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { londonClock } from '../../content/model/time/london-time.ts';
import { adviseOn, type AdviserName } from './advice/index.ts';
import { publicFactsFor } from './lookups/public-facts.ts';
import type { Weight } from './advice/advice.ts';
import { publicFieldsOf, type Source } from '../collections/public-fields.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { type FieldProblem, problemsFrom } from '../snapshot/mapping/problems.ts';
import { documentFacts, readForModel } from '../snapshot/to-document.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { type LetThrough, letThroughIn } from './let-through.ts';

/** What a check found in a document: where, what, what to do about it, and whether somebody let it through. */
export interface Finding extends FieldProblem {
  /** The same for the same thing in the same place, whatever else is written. */
  key: string;
  check: AdviserName;
  weight: Weight;
  /** The words it is about, as they stand in the text. */
  words?: string;
  /** Who let it through, and why; absent where nobody did. */
  letThrough?: LetThrough;
}

/** A document, alert or global that is looked at. */
export interface Checked extends Target {
  /** Says which of its fields are public. */
  source: Source;
  /** As its form or the database has it. */
  written: Data;
}

/** Everything that the checks find in something, finished or not, besides what keeps it from fitting the content model. */
export async function findingsIn(checked: Checked, req: PayloadRequest, options: { onlyErrors?: boolean } = {}): Promise<Finding[]> {
  const { source, of, document: id, written } = checked;
  const facts = await publicFactsFor(req, source, written);
  const read: Data = { ...readForModel(source, written, facts).read, ...(of === 'globals' ? {} : documentFacts(source, written)) };
  const found = await adviseOn({ id, document: read, today: londonClock(new Date()).day, req }, options);
  if (found.length === 0) return [];
  const fields = publicFieldsOf(source);
  const passed = await letThroughIn(checked, req);
  return found.flatMap(({ path, reason, check, weight, words, about }): Finding[] => {
    const [problem] = problemsFrom([{ path, reason }], fields, read);
    if (problem === undefined) return [];
    const key = keyOf([
      check,
      String(path.find((part) => typeof part === 'string') ?? ''),
      words ?? '',
      about ?? (words === undefined ? reason : ''),
    ]);
    const letThrough = passed.get(key);
    // What is urgent waits for nobody: an alert has suggestions only.
    const weighed = of === 'alerts' ? 'suggestion' : weight;
    return [{ ...problem, key, check, weight: weighed, ...(words === undefined ? {} : { words }), ...(letThrough && { letThrough }) }];
  });
}

/** The errors that keep something from being published: nobody mended them, and no editor said why they stay. */
export async function errorsIn(checked: Checked, req: PayloadRequest): Promise<Finding[]> {
  const errors = await findingsIn(checked, req, { onlyErrors: true });
  return errors.filter(({ weight, letThrough }) => weight === 'error' && letThrough === undefined);
}

/** The same, as what is wrong with the fields of something that somebody wants to publish. */
export async function problemsOfErrors(checked: Checked, req: PayloadRequest): Promise<FieldProblem[]> {
  const errors = await errorsIn(checked, req);
  return errors.map(({ field, path, reason }) => ({ field, path, reason: `${reason} ${ifItStays}` }));
}

const ifItStays = 'If it has to stay, an editor can say why under Checks.';

/** What keeps something from being published: what does not fit, and where all of it does, the errors that the checks find. */
export function withErrors(validate: Validate, of?: 'globals'): Validate {
  return async (source, written, req) => {
    const problems = await validate(source, written, req);
    if (problems.length > 0) return problems;
    const document = of === 'globals' ? source.slug : String(written['id'] ?? '');
    return problemsOfErrors({ of: of ?? source.slug, document, source, written }, req);
  };
}

type Validate = (source: Source, written: Data, req: PayloadRequest) => FieldProblem[] | Promise<FieldProblem[]>;

function keyOf(parts: readonly string[]): string {
  return `${parts[0]}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
}
