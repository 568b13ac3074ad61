import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Ctrl + K makes a link of the words that are selected, as in every other editor. */
export const linkShortcut = createServerFeature({
  key: 'linkShortcut',
  feature: { ClientFeature: '/fields/text/LinkShortcutClient.tsx#LinkShortcutClient' },
});
