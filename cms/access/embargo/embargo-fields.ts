import type { Access, CollectionBeforeChangeHook, Field, Where } from 'payload';
import { nobody, officers } from '../policies.ts';

/** What stands instead of a title where others than the named people look: on what is scheduled, on preview links, in what the checks say. */
export const titleUnderEmbargo = 'Something under embargo';

/** What stands there instead of why something scheduled was not done, which names and quotes it. */
export const reasonUnderEmbargo = 'It could not be done. Why is in its history, for those who can read it.';

/** Whether a document is for named people only, and who they are; written by `set-embargo.ts` alone, past the saves. */
export function embargoFields(): Field[] {
  return [
    {
      name: 'embargo',
      type: 'ui',
      label: 'Who can read it before it is live',
      admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/Embargo.tsx#Embargo' } },
    },
    {
      name: 'isEmbargoed',
      type: 'checkbox',
      label: 'Under embargo',
      defaultValue: false,
      access: { create: nobody, read: officers, update: nobody },
      admin: { hidden: true },
    },
    // Their identifiers in one text: a rule of access is asked at every read, and must not join a table.
    { name: 'readers', type: 'text', hidden: true, maxLength: 10_000, access: { create: nobody, read: nobody, update: nobody } },
  ];
}

/** What somebody may read: what is under no embargo, or names them. `prefix` is `version.` for versions. */
export function openTo(user: unknown, prefix: '' | 'version.' = ''): Where {
  const id = String((user as { id?: unknown } | null)?.id ?? 'nobody');
  return { or: [{ [`${prefix}isEmbargoed`]: { not_equals: true } }, { [`${prefix}readers`]: { contains: id } }] };
}

/** The same rule of access, for what is open to whoever asks. */
export function withinEmbargo(policy: Access, prefix: '' | 'version.' = ''): Access {
  return async (args) => {
    const allowed = await policy(args);
    if (allowed === false || args.req.user?.collection !== 'users') return allowed;
    const open = openTo(args.req.user, prefix);
    return allowed === true ? open : { and: [allowed, open] };
  };
}

/** Whether a stored document or version is closed to somebody. */
export function isClosedTo(user: unknown, stored: unknown): boolean {
  const { isEmbargoed, readers } = (stored ?? {}) as { isEmbargoed?: unknown; readers?: unknown };
  const id = (user as { id?: unknown } | null)?.id;
  return isEmbargoed === true && !(typeof id === 'string' && readersOf({ readers }).includes(id));
}

/** The identifiers of the people whom the embargo of a stored document or version names. */
export function readersOf({ readers }: { readers?: unknown }): string[] {
  return typeof readers === 'string' ? readers.split(' ').filter(Boolean) : [];
}

/** Ends the embargo of what goes live. */
export const endEmbargoOnPublish: CollectionBeforeChangeHook = ({ data }) =>
  data['_status'] === 'published' ? { ...data, isEmbargoed: false, readers: null } : data;
