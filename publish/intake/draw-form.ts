import type { IntakeField } from '../../content/model/intake.ts';
import { escapeHtml } from '../http/plain-page.ts';

/** Draws a form with what was typed in it, as `site/components/IntakeForm.astro` draws an empty one. */
export function drawForm(action: string, fields: readonly IntakeField[], typed: Record<string, string>): string {
  const drawn = fields.map((field) => drawField(field, Object.hasOwn(typed, field.name) ? (typed[field.name] ?? '') : ''));
  return `<form class="ask" action="${escapeHtml(action)}" method="post">${drawn.join('')}<button class="button" type="submit">Send</button></form>`;
}

function drawField(field: IntakeField, value: string): string {
  const name = escapeHtml(field.name);
  switch (field.type) {
    case 'hidden':
      return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
    case 'choice': {
      const choices = Object.entries(field.choices).map(
        ([choice, label]) =>
          `<label><input type="radio" name="${name}" value="${escapeHtml(choice)}"${choice === value ? ' checked' : ''}> ${escapeHtml(label)}</label>`,
      );
      return `<fieldset><legend>${escapeHtml(field.label)}</legend>${choices.join('')}</fieldset>`;
    }
    case 'line':
    case 'lines': {
      const id = `intake_${name}`;
      const hint = field.hint === undefined ? '' : `<span id="${id}-hint">${escapeHtml(field.hint)}</span>`;
      const described = field.hint === undefined ? '' : ` aria-describedby="${id}-hint"`;
      const attributes = `id="${id}" name="${name}" maxlength="${field.maxLength}"${described}`;
      // The first line break after the tag is not part of the text.
      const input =
        field.type === 'line'
          ? `<input type="text" ${attributes} value="${escapeHtml(value)}">`
          : `<textarea ${attributes} rows="3">\n${escapeHtml(value)}</textarea>`;
      return `<div><label for="${id}">${escapeHtml(field.label)}</label>${hint}${input}</div>`;
    }
  }
}
