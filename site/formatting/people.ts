import type { Person } from '../../content/model/fields/person.ts';

/** A person's post with the time they held it: "Chief Executive, NHS Gloucestershire (March 2018)"; undefined where neither is known. */
export function postWords({ post, organisation, asAt }: Person): string | undefined {
  const held = [post, organisation].filter((part) => part !== undefined).join(', ');
  if (held === '') return asAt;
  return asAt === undefined ? held : `${held} (${asAt})`;
}
