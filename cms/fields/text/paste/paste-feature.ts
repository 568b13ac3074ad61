import { createServerFeature } from '@payloadcms/richtext-lexical';
import type { Holds } from './read-pasted.ts';

/** Keeps of what officers paste what the site can show, and tells them the rest. */
export function pasteFeature(holds: Holds) {
  return createServerFeature<undefined, undefined, Holds>({
    key: 'paste',
    feature: {
      ClientFeature: '/fields/text/paste/PasteFeatureClient.tsx#PasteFeatureClient',
      clientFeatureProps: holds,
    },
  })();
}
