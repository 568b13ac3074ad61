import type { Marks } from './fits.ts';
import { valueWords } from './filter-summary.ts';

/** What is chosen in a form, as it stands in an address. */
export function choiceIn(form: HTMLFormElement): Marks {
  const chosen = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
  return new URLSearchParams(chosen);
}

/** What was chosen in a form when the page was published. */
export function publishedIn(form: HTMLFormElement): Marks {
  const options = selectsIn(form).flatMap((select) => [...select.options].map((option) => ({ name: select.name, option })));
  const chosen = options.filter(({ option }) => option.defaultSelected).map(({ name, option }) => [name, option.value]);
  const checked = boxesIn(form).filter(({ defaultChecked }) => defaultChecked);
  return new URLSearchParams([...chosen, ...checked.map(({ name, value }) => [name, value])]);
}

/** The names of what can be chosen in a form. */
export function namesIn(form: HTMLFormElement): string[] {
  return [...new Set([...selectsIn(form), ...boxesIn(form)].map(({ name }) => name))];
}

/** Chooses in a form. A value it does not offer is added, so that an old or foreign address is answered honestly. */
export function choose(form: HTMLFormElement, choice: Marks): void {
  for (const select of selectsIn(form)) {
    const value = choice.get(select.name) ?? '';
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(valueWords(value), value));
    select.value = value;
  }
  for (const box of boxesIn(form)) box.checked = choice.getAll(box.name).includes(box.value);
}

/** Says beside each value how many it would give; one that would give nothing cannot be chosen. Undefined where nobody knows. */
export function sayCounts(form: HTMLFormElement, count: (name: string, value: string) => number | undefined): void {
  for (const select of selectsIn(form)) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const found = count(select.name, option.value);
      option.textContent = labelOf(option) + (found === undefined ? '' : ` (${found})`);
      option.disabled = found === 0 && !option.selected;
    }
  }
  for (const box of boxesIn(form)) {
    const found = count(box.name, box.value);
    const place = box.parentElement?.querySelector('.filter__count');
    if (place) place.textContent = found === undefined ? '' : `(${found})`;
    box.disabled = found === 0 && !box.checked;
  }
}

/** A chosen value with its facet's name: "Area: Gloucester", "Open today". */
export function labelFor(form: HTMLFormElement, name: string, value: string): string {
  const select = selectsIn(form).find((one) => one.name === name);
  const option = [...(select?.options ?? [])].find((one) => one.value === value);
  if (select !== undefined && option !== undefined) return `${select.labels[0]?.textContent}: ${labelOf(option).trim()}`;
  const box = boxesIn(form).find((one) => one.name === name && one.value === value);
  const legend = box?.closest('fieldset')?.querySelector('legend')?.textContent;
  const label = box?.parentElement?.querySelector('.filter__label')?.textContent ?? value;
  return legend === undefined ? label : `${legend}: ${label}`;
}

/** The areas above areas, as the form's options know them. */
export function areasAbove(form: HTMLFormElement): ReadonlyMap<string, string> {
  return new Map(areaOptions(form).flatMap(({ value, dataset }) => (dataset['above'] === undefined ? [] : [[value, dataset['above']]])));
}

/** An area's name, or undefined where the list offers no such area. */
export function areaName(form: HTMLFormElement, slug: string): string | undefined {
  const option = areaOptions(form).find(({ value }) => value === slug);
  return option && labelOf(option).trim();
}

/** What a value is called, without its count. */
function labelOf(option: HTMLOptionElement): string {
  return (option.dataset['label'] ??= option.text);
}

function areaOptions(form: HTMLFormElement): HTMLOptionElement[] {
  return [...(selectsIn(form).find(({ name }) => name === 'area')?.options ?? [])];
}

function selectsIn(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[name]')];
}

function boxesIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name]')];
}
