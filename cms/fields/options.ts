import type { OptionObject } from 'payload';

/** The choices of a select: each word of the content model, with a capital. */
export function optionsOf(values: readonly string[]): OptionObject[] {
  return values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));
}

/** The choices of a select whose words stand in the content model. */
export function optionsFrom(words: Readonly<Record<string, string>>): OptionObject[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
