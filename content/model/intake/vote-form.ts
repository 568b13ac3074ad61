import type { SureKind } from '../fields/fact.ts';
import { escapeHtml } from './escape-html.ts';
import { factAnswers, intakeAddress, longest, nothingPersonal, voteOf } from './intake.ts';
import { attributes } from './intake-form.ts';

/** A fact of a page that somebody can call right or wrong. */
export interface VotableFact {
  kind: SureKind;
  /** What it is called, with a capital. */
  name: string;
  /** How sure it is, in sentences. */
  words?: string;
  /** Whether it stands out because nobody confirmed it for too long. */
  isOver?: boolean;
}

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
    `<input${attributes({ type: 'hidden', name: 'page', value: page })}>`,
    list,
    '<p class="ask__said" role="status"></p>',
    `<details${text === '' ? '' : ' open'}><summary>Add a comment first (optional)</summary>`,
    '<label for="intake_fact-vote-text">What was right or wrong?</label> ',
    `<span id="intake_fact-vote-text-hint">${escapeHtml(nothingPersonal)}</span>`,
    `<textarea${attributes({ id: 'intake_fact-vote-text', name: 'text', maxlength: `${longest.text}`, rows: '2', 'aria-describedby': 'intake_fact-vote-text-hint' })}>${text === '' ? '' : `\n${escapeHtml(text)}`}</textarea>`,
    '</details></form>',
  ].join('');
}

function buttons(kind: SureKind, name: string): string {
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
