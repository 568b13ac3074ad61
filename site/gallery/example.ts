/** A component as a page might use it. */
export interface ComponentExample<Props> {
  /** What is particular to it. */
  name: string;
  props: Props;
  /** What stands inside it, as words. */
  words?: string;
  /** What must be around it: an item of a list stands in one, a heading under the one above it. */
  stands?: 'in a list' | 'under a second heading' | 'under a third heading';
}

/** The examples of a component, for the gallery and for the tests that render, validate and check each of them: `export const examples: ExamplesOf<typeof SummaryPanel> = […]` beside it, in `SummaryPanel.examples.ts`. */
export type ExamplesOf<C extends (props: never) => unknown> = readonly ComponentExample<Parameters<C>[0]>[];
