/** What a person may do: write drafts, publish, or look after users and settings as well. */
export const roles = ['author', 'editor', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** Each role as officers read it. */
export const roleOptions = [
  { label: 'Author: writes drafts and asks for review', value: 'author' },
  { label: 'Editor: reviews, publishes and withdraws', value: 'editor' },
  { label: 'Administrator: looks after people and settings as well', value: 'administrator' },
] satisfies { label: string; value: Role }[];

/** The role of whoever is asking; none for a signed-out or disabled caller, and none for the publisher. */
export function roleOf(user: unknown): Role | undefined {
  if (typeof user !== 'object' || user === null) return undefined;
  const { role, isDisabled } = user as { role?: unknown; isDisabled?: unknown };
  if (isDisabled === true) return undefined;
  return roles.find((known) => known === role);
}

/** Whether the first role may do less than the second. */
export function isLowerRole(role: Role, than: Role): boolean {
  return roles.indexOf(role) < roles.indexOf(than);
}
