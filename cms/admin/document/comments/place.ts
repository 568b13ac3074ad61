/** Values of a form, by path. */
export type FormValues = Readonly<Record<string, { value?: unknown } | undefined>>;

/**
 * A field's path with its rows by their identifiers, which stay when rows are moved: `keyFacts.1.figure` becomes
 * `keyFacts.#65f….figure`.
 */
export function placeOf(path: string, form: FormValues): string {
  const parts = path.split('.');
  return parts
    .map((part, index) => {
      if (!/^\d+$/.test(part)) return part;
      const id = form[`${parts.slice(0, index + 1).join('.')}.id`]?.value;
      return typeof id === 'string' && id !== '' ? `#${id}` : part;
    })
    .join('.');
}

/** The path that a place has in the form now; undefined where the row it names is not there any more. */
export function pathOf(place: string, form: FormValues): string | undefined {
  const path: string[] = [];
  for (const part of place.split('.')) {
    if (!part.startsWith('#')) {
      path.push(part);
      continue;
    }
    const before = `${path.join('.')}.`;
    const row = Object.entries(form).find(
      ([name, field]) => name.startsWith(before) && /^\d+\.id$/.test(name.slice(before.length)) && field?.value === part.slice(1),
    );
    if (row === undefined) return undefined;
    path.push(row[0].slice(before.length).split('.')[0] ?? '');
  }
  return path.join('.');
}
