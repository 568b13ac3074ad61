import type { PayloadRequest } from 'payload';
import { counted } from '../../admin/formatting.ts';
import { findingsIn } from '../../checks/findings.ts';
import { sourceOf } from '../../checks/source-of.ts';
import { isSchedulable } from '../../workflow/scheduling/is-schedulable.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { problemsOf, readDraft } from '../preview/draft.ts';

/** What the checks find in the newest draft of something, as a sentence for whoever reviews it; empty where nothing is checked. */
export async function whatChecksFind(target: Target, req: PayloadRequest): Promise<string> {
  // A fact has no page to look at: what is wrong with it is said when it is saved.
  if (!isSchedulable(target)) return '';
  const written = { ...(await readDraft(target, 'officer', req)), id: target.document };
  const problems = await problemsOf(target, written, req);
  const findings = await findingsIn({ ...target, source: sourceOf(target), written }, req);
  const open = findings.filter(({ letThrough }) => letThrough === undefined);
  const errors = open.filter(({ weight }) => weight === 'error').length;
  return foundInWords(problems.length + errors, open.length - errors);
}

function foundInWords(toMend: number, suggestions: number): string {
  if (toMend + suggestions === 0) return 'The checks found nothing to mend.';
  const parts = [
    ...(toMend > 0 ? [`${counted(toMend, 'thing')} to mend before it can be published`] : []),
    ...(suggestions > 0 ? [counted(suggestions, 'suggestion')] : []),
  ];
  return `The checks found ${parts.join(', and ')}.`;
}
