import { alerts } from '../../collections/alerts.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { contentGlobals } from '../../globals/content.ts';
import type { Target } from './target.ts';

/** Whether something of this kind can be scheduled. A picture or file is published with the first document that uses it. */
export function isSchedulable({ of, document }: Target): boolean {
  return of === 'globals' ? Object.hasOwn(contentGlobals, document) : Object.hasOwn(documentCollections, of) || of === alerts.slug;
}
