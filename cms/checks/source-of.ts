import type { GlobalName } from '../../content/model/globals/index.ts';
import { alerts } from '../collections/alerts.ts';
import { documentCollections } from '../collections/documents/index.ts';
import type { Source } from '../collections/public-fields.ts';
import { contentGlobals } from '../globals/content.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { isDocumentCollection } from '../snapshot/changes.ts';

/** The part of the configuration that says which fields of something are public. */
export function sourceOf({ of, document }: Target): Source {
  if (of === 'globals') return contentGlobals[document as GlobalName];
  return isDocumentCollection(of) ? documentCollections[of] : alerts;
}
