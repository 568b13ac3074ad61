import type { Issue } from '../../snapshot/mapping/context.ts';
import { rowsOf } from '../../snapshot/mapping/fields.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { findPublic } from '../lookups/find-stored.ts';
import { titleIn } from '../lookups/title-in.ts';

/** Evidence names a priority its pillar has; a pillar that is not public yet is not looked into. */
export const evidenceIsForAPriority: Check<CheckedDocument> = async ({ document, req }) => {
  if (document.evidenceFor.length === 0) return [];
  const pillars = await findPublic(req, 'pillars', { id: { in: document.evidenceFor.map(({ pillar }) => pillar) } });
  return document.evidenceFor.flatMap(({ pillar: id, priority }, index): Issue[] => {
    const pillar = pillars.find((one) => one['id'] === id);
    const rows = rowsOf(pillar?.['priorities']);
    if (pillar === undefined || rows.some(({ anchor }) => anchor === priority)) return [];
    const known = rows.map(({ title }) => String(title)).join(', ');
    return [
      {
        path: ['evidenceFor', index, 'priority'],
        reason: `${titleIn(pillar)} has no such priority any more. Choose one of these: ${known || 'there is none yet'}.`,
      },
    ];
  });
};
