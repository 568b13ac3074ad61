import type { ClientField } from 'payload';

/** Where a field is on a document's page. */
export interface FieldPlace {
  /** What it is called, with the fields and rows it is in: “Places 2 › Postcode”. */
  label: string;
  /** The tab it is on, by its place among the tabs; undefined where it is on none. */
  tab: number | undefined;
}

/** Finds a field by its path, such as `places.1.postcode`. */
export function findField(fields: readonly ClientField[], path: string): FieldPlace {
  const labels: string[] = [];
  let tab: number | undefined;
  let level: readonly ClientField[] = fields;
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim());
      continue;
    }
    const found = named(level).find(({ field }) => 'name' in field && field.name === part);
    tab ??= found?.tab;
    labels.push(labelOf(found?.field, part));
    level = found !== undefined && 'fields' in found.field ? found.field.fields : [];
  }
  return { label: labels.join(' › '), tab };
}

/**
 * Shows a field of the document's page and puts the focus into it: on its tab, with every row around it open.
 * @param onShown called with the field once it has the focus
 */
export function goToField(path: string, { tab }: FieldPlace, onShown?: (field: HTMLElement) => void): void {
  if (tab !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click();
  // A tab draws its fields after the click, and fields far down draw themselves when they are near.
  const page = document.querySelector('.document-fields__main') ?? document.body;
  const look = (): boolean => {
    const target = elementOf(path);
    if (target === null) {
      nearest(path)?.scrollIntoView({ block: 'center' });
      return false;
    }
    openAround(target);
    target.scrollIntoView({ block: 'center' });
    const field = focusable(target);
    // While the form loads, its fields take no focus.
    if (field?.matches(':disabled')) return false;
    field?.focus({ preventScroll: true });
    onShown?.(target);
    return true;
  };
  if (look()) return;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function named(fields: readonly ClientField[], tab?: number): { field: ClientField; tab: number | undefined }[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((one, index) => named(one.fields, index));
    if ('name' in field) return [{ field, tab }];
    return 'fields' in field ? named(field.fields, tab) : [];
  });
}

function labelOf(field: ClientField | undefined, name: string): string {
  if (field !== undefined && 'label' in field && typeof field.label === 'string') return field.label;
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A field's own element. A text editor has none that is named after it but its label. */
export function elementOf(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`;
  const label = document.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);
  return document.getElementById(id) ?? label?.closest<HTMLElement>('.field-type') ?? null;
}

function nearest(path: string): HTMLElement | null {
  const above = path.split('.').slice(0, -1).join('.');
  return above === '' ? null : (elementOf(above) ?? nearest(above));
}

function openAround(element: HTMLElement): void {
  for (
    let row = element.closest('.collapsible--collapsed');
    row !== null;
    row = row.parentElement?.closest('.collapsible--collapsed') ?? null
  )
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click();
}

function focusable(element: HTMLElement): HTMLElement | null {
  const takesFocus = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"], [tabindex="0"]';
  if (element.matches(takesFocus)) return element;
  return element.querySelector<HTMLElement>('[contenteditable="true"]') ?? element.querySelector<HTMLElement>(takesFocus);
}
