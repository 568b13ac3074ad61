import type { CheckableKind } from '../fields/fact.ts';
import { escapeHtml } from './escape-html.ts';
import { factAnswers, intakeAddress, type IntakeField, longest, nothingPersonal, voteOf } from './intake.ts';
import { attributes, fieldOf } from './intake-form.ts';

/** A fact of a page that somebody can call right or wrong. */
export interface VotableFact {
  kind: CheckableKind;
  /** What it is called, with a capital. */
  name: string;
  /** How sure it is, in sentences. */
  words?: string;
  /** Whether it stands out because nobody confirmed it for too long. */
  isOver?: boolean;
}

const comment: IntakeField = {
  type: 'lines',
  name: 'text',
  label: 'What was right or wrong?',
  hint: nothingPersonal,
  maxLength: longest.text,
};

/**
 * The HTML of the facts of a page with how sure each is, and two buttons beside it that say with one press whether it was
 * right. The site draws it, and the public server where a press was not taken.
 * @param page the path of the page; undefined where nothing can be sent, and there are no buttons
 */
export function voteForm(facts: readonly VotableFact[], { page, text = '' }: { page?: string | undefined; text?: string }): string {
  const rows = facts.map(({ kind, name, words, isOver }) => {
    const said = words === undefined ? '' : `<dd${attributes({ class: isOver ? 'passport__over' : undefined })}>${escapeHtml(words)}</dd>`;
    return `<div class="passport__row"><dt>${escapeHtml(name)}</dt>${said}${page === undefined ? '' : buttons(kind, name)}</div>`;
  });
  const list = `<dl class="passport">${rows.join('')}</dl>`;
  if (page === undefined) return list;
  return [
    `<form${attributes({ class: 'passport-form', action: intakeAddress('fact-vote'), method: 'post', 'aria-label': 'Was this information right?' })} data-intake>`,
    fieldOf({ type: 'hidden', name: 'page' }, '', page),
    list,
    '<p class="ask__said" role="status"></p>',
    `<details${text === '' ? '' : ' open'}><summary>Add a comment first (optional)</summary>`,
    fieldOf(comment, 'intake_fact-vote-text', text),
    '</details></form>',
  ].join('');
}

function buttons(kind: CheckableKind, name: string): string {
  const all = (Object.keys(factAnswers) as (keyof typeof factAnswers)[]).map((answer) => {
    const words = factAnswers[answer];
    const button = {
      class: 'passport__vote',
      type: 'submit',
      name: 'vote',
      value: voteOf(kind, answer),
      'aria-label': `${words}: ${name}`,
    };
    return `<button${attributes(button)}>${words}</button>`;
  });
  return `<dd class="passport__votes" data-vote>${all.join(' ')}</dd>`;
}
