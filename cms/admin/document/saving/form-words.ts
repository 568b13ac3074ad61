/** What somebody has written in a form, by field. */
export type FormData = Record<string, unknown>;

/** What the server sets, which nobody types, and a file that was chosen, which is no words. */
const ofTheServer = new Set(['id', 'createdAt', 'updatedAt', '_status', 'globalType', 'firstPublished', 'file']);

/** The words of a form as one text, to tell whether any changed. An empty field and one that was never touched are the same. */
export function wordsOf(data: FormData): string {
  return JSON.stringify(Object.fromEntries(Object.entries(data).filter(([name]) => !ofTheServer.has(name))), (_, value: unknown) =>
    value === null || value === '' ? undefined : value,
  );
}

/** Whether the server set anything of the document by itself that the form has nothing in, such as its address: those fields, and what they are. */
export function filledIn(sent: FormData, saved: FormData): [name: string, value: string][] {
  return Object.entries(saved).flatMap(([name, value]) =>
    !ofTheServer.has(name) && name in sent && isEmpty(sent[name]) && typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
}

/** The later of two instants. */
export function laterOf(one: unknown, other: unknown): string {
  return Date.parse(String(one ?? '')) > Date.parse(String(other)) ? String(one) : String(other);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
