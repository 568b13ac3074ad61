import { type CheckableKind, checkableKinds, type UsedFact } from '../../content/model/fields/fact.ts';
import { fieldsByKind } from '../../content/model/time/passport.ts';
import { nextReview } from '../workflow/reviewing/next-review.ts';
import type { Issue } from './mapping/context.ts';
import { type Data, isRow, rowsOf } from './mapping/fields.ts';

/**
 * The facts of a document that were checked one by one, as the document carries them. A fact that the document does not
 * have, has from elsewhere or names twice is told as an issue.
 * @param read what the officer wrote, as the content model names it
 * @param kept the fields that have their values from facts that are kept once
 */
export function checkedFactsOf(read: Data, kept: ReadonlySet<string>): { facts: UsedFact[]; issues: Issue[] } {
  const rows = rowsOf(read['facts']);
  const fields = fieldsByKind(read);
  const facts: UsedFact[] = [];
  const issues: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    const note = (field: string, reason: string): void => void issues.push({ path: ['facts', index, field], reason });
    const kind = checkableKinds.find((known) => known === row['kind']);
    const { verifiedOn } = row;
    if (kind === undefined) note('kind', 'This is empty: choose what was checked.');
    if (typeof verifiedOn !== 'string') note('verifiedOn', 'This is empty: say on which day it was checked.');
    if (kind === undefined || typeof verifiedOn !== 'string') continue;
    const all = fields.get(kind) ?? [];
    const at = all.filter((field) => !kept.has(field));
    const runsOut = typeof row['runsOut'] === 'string' ? row['runsOut'] : nextReview('facts', verifiedOn);
    if (all.length === 0) note('kind', `The page has no such fact: it says nothing of “${kind}”. Write that first, or take this row out.`);
    else if (at.length === 0)
      note('kind', 'This comes from a fact that is kept once, which says by itself when it was checked. Take this row out.');
    else if (facts.some((fact) => fact.kind === kind)) note('kind', 'This fact stands here twice. Keep the row with the newer check.');
    else if (runsOut < verifiedOn) note('runsOut', 'This day is before the one on which it was checked: a fact runs out later.');
    else facts.push({ ...words(row), kind, verifiedOn, runsOut, at, ...saysOf(kind, read) });
  }
  return { facts, issues };
}

function words({ source, by }: Data): Pick<UsedFact, 'source' | 'by'> {
  return { ...(typeof source === 'string' && { source }), ...(typeof by === 'string' && { by }) };
}

/** The value, of kinds that take no more than a line. */
function saysOf(kind: CheckableKind, read: Data): Pick<UsedFact, 'says'> {
  const contact = isRow(read['contact']) ? read['contact'] : {};
  const value = kind === 'price' ? read['cost'] : kind === 'telephone' || kind === 'email' ? contact[kind] : undefined;
  return typeof value === 'string' ? { says: value } : {};
}
