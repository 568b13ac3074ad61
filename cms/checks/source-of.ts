import type { GlobalName } from '../../content/model/globals/index.ts';
import type { Source } from '../collections/public-fields.ts';
import { contentGlobals } from '../globals/content.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { sourceOfCollection } from '../snapshot/changes.ts';

/** The part of the configuration that says which fields of something are public. */
export function sourceOf({ of, document }: Target): Source {
  return of === 'globals' ? contentGlobals[document as GlobalName] : sourceOfCollection(of);
}
