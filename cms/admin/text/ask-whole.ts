/** Part of the place of every form that opens from inside a text: of a link, a block or a fact. */
const insideText = '.lexical_internal_feature.';

/** What a form asks the server about itself, as far as it matters here. */
interface Asked {
  schemaPath: string;
  /** The form as it is, of which Payload has taken the components; none where it is asked for the first time. */
  formState?: Record<string, object>;
  /** Takes the question back when the next one overtakes it. */
  signal?: AbortSignal;
  renderAllFields?: boolean;
}

/**
 * The question that a form inside a text asks, so that the form stays whole whatever overtakes it. Payload goes on with the
 * form as it was asked about where a question is taken back: with earlier verdicts, so that a press on “Save changes” right
 * after a choice is refused for the choice that was there by then; and with emptied components, so that its own field stands
 * in place of ours.
 */
export function askWhole<A extends Asked>(asked: A): A {
  if (!asked.schemaPath.includes(insideText) || asked.formState === undefined) return asked;
  const formState = Object.fromEntries(Object.entries(asked.formState).map(([path, field]) => [path, withoutComponents(field)]));
  // Payload hands back this very object, so its fields are replaced in it.
  Object.assign(asked.formState, formState);
  const isOfBlock = asked.schemaPath.includes(`${insideText}blocks.`);
  // A block writes what it is answered into the text, so an answer that was overtaken must not come; but for the one to a press.
  if (isOfBlock && asked.renderAllFields !== true) return asked;
  const { signal: _signal, ...rest } = asked;
  return { ...rest, renderAllFields: true } as A;
}

function withoutComponents(field: object): object {
  const { customComponents: _components, ...rest } = field as { customComponents?: unknown };
  return rest;
}
