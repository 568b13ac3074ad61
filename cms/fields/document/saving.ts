import type { EditConfig, PayloadRequest } from 'payload';
import { roleOf } from '../../access/roles.ts';

/**
 * How drafts are saved. Our own page saves while somebody types (`cms/admin/document/saving/`), as what Payload calls an
 * autosave: those of one form replace one another among the versions. Payload's own, which waits until somebody stops
 * typing and puts what the server answers over what was typed meanwhile, never fires: this is the longest time a browser
 * can wait, in milliseconds.
 */
export const savedWhileTyping = { autosave: { interval: 2_147_483_647, showSaveDraftButton: true } } as const;

/** The button that saves a draft, which also saves while somebody types. */
export const saveWhileTyping = '/admin/document/saving/SaveWhileTyping.tsx#SaveWhileTyping';

/** The page of a document that is made with its first words. */
export const newDocument = { Component: '/admin/document/NewDocument.tsx#NewDocument', path: '/create', exact: true } as const;

/**
 * The views of a document without the tabs that officers have no use for. Versions stand beside the form, in “What will happen”,
 * where they are compared in words and brought back; what the API answers is for those who connect other programs. Both pages
 * stay, for links to them.
 */
export function withTabsOfOfficers(edit: EditConfig | undefined): EditConfig {
  // The views of a document are a union of Payload's, which a spread of them does not keep.
  return {
    versions: { tab: { condition: () => false } },
    api: { tab: { condition: ({ req }: { req: PayloadRequest }) => roleOf(req.user) === 'administrator' } },
    ...edit,
  } as EditConfig;
}
