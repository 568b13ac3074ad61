import { escapeHtml } from './escape-html.ts';
import { intakeAddress, intakeButtons, type IntakeField, intakeFields } from './intake.ts';

/**
 * The HTML of a form of the intake: the site draws it with what its fields hold from the start, the public server with
 * what was typed, where that was not taken.
 * @param values what the fields hold, by name; `page` is the page the form stands on
 * @param introduction HTML that stands above the fields
 * @param button what its button says
 */
export function intakeForm(
  kind: keyof typeof intakeFields,
  values: Readonly<Record<string, string>>,
  introduction = '',
  button = intakeButtons[kind] ?? 'Send',
): string {
  const fields = intakeFields[kind].filter((field) => !('isDrawnWhereNamed' in field) || Object.hasOwn(values, field.name));
  // A page may have two forms: each is called what it asks.
  const question = fields.map((field) => (field.type === 'hidden' ? undefined : field.label)).find((label) => label !== undefined);
  const valueOf = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '') : '');
  return [
    `<form${attributes({ class: 'ask', action: intakeAddress(kind), method: 'post', 'aria-label': question ?? button })} data-intake>`,
    introduction,
    ...fields.map((field) => fieldOf(field, `intake_${kind}-${field.name}`, valueOf(field.name))),
    `<button class="button" type="submit">${escapeHtml(button)}</button><p class="ask__said" role="status"></p></form>`,
  ].join('');
}

/** The HTML of one field of a form. */
export function fieldOf(field: IntakeField, id: string, value: string): string {
  const { name } = field;
  switch (field.type) {
    case 'hidden':
      return `<input${attributes({ type: 'hidden', name, value })}>`;
    case 'choice': {
      const choices = Object.entries(field.choices).map(([choice, label]) => {
        const radio = attributes({ type: 'radio', name, value: choice });
        return `<label><input${radio}${choice === value ? ' checked' : ''}> ${escapeHtml(label)}</label>`;
      });
      return `<fieldset><legend>${escapeHtml(field.label)}</legend>${choices.join('')}</fieldset>`;
    }
    case 'line':
    case 'email':
    case 'lines': {
      const { label, maxLength, hint } = field;
      const described = { 'aria-describedby': hint && `${id}-hint` };
      const input =
        field.type !== 'lines'
          ? `<input${attributes({ ...(field.type === 'email' ? { type: 'email', autocomplete: 'email' } : { type: 'text' }), id, name, maxlength: `${maxLength}`, ...described, value: value || undefined })}>`
          : `<textarea${attributes({ id, name, maxlength: `${maxLength}`, rows: '3', ...described })}>${textOf(value)}</textarea>`;
      return `<div><label${attributes({ for: id })}>${escapeHtml(label)}</label> ${hint === undefined ? '' : `<span${attributes({ id: `${id}-hint` })}>${escapeHtml(hint)}</span>`}${input}</div>`;
    }
  }
}

/** The first line break after the tag of a text box is not part of its text. */
function textOf(value: string): string {
  return value === '' ? '' : `\n${escapeHtml(value)}`;
}

/** HTML attributes, those without a value left out. */
export function attributes(all: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
}
