/** How something that Payload draws is mended, by the selector that finds it. */
type Mend = (element: Element) => void;

/**
 * What Payload draws without a name, or calls what it is not, for those who hear a page instead of seeing it. It has no place
 * where another component could be put instead: the boxes before the rows of a list, its filters, its columns and its pages; the
 * choices, days and menus of a form.
 */
const mends: Readonly<Record<string, Mend>> = {
  '#select-all': (box) => {
    // Its label is itself, and its title the name of a field.
    for (const name of ['aria-labelledby', 'title']) box.removeAttribute(name);
    name('Select all on this page')(box);
  },
  '.select-row input[type="checkbox"]': (box) => {
    const row = box.closest('tr, li');
    const words = row?.querySelector('a')?.textContent ?? [...(row?.children ?? [])].map((cell) => cell.textContent).find(isSaid);
    name(`Select ${words?.trim() ?? 'this row'}`)(box);
  },
  '.condition__field input.rs__input': name('Filter by'),
  '.condition__operator input.rs__input': name('How it is compared'),
  '.condition__value input': name('With what'),
  '.condition__actions-remove': name('Remove this filter'),
  '.condition__actions-add': name('Add another filter'),
  '.clickable-arrow--left': name('Page before'),
  '.clickable-arrow--right': name('Next page'),
  // They are ticked and unticked.
  'button[role="button"][aria-checked]': set('role', 'checkbox'),
  // Hidden from those who cannot see it, and the keyboard came to it all the same.
  'button.dropdown-indicator[aria-hidden="true"]': set('tabindex', '-1'),
  // Inside the part of the page that is no banner.
  'header.list-header': set('role', 'none'),
  // The title of a document, outside everything that could be gone to.
  '.doc-header': (header) => {
    set('role', 'region')(header);
    name('Title')(header);
  },
  '.doc-tabs__tabs': set('role', 'none'),
  // The first headings below the title.
  '.group-field__title, .array-field__title, .blocks-field__header h3': set('aria-level', '2'),
  // Their labels are texts that belong to nothing, or to another field.
  '.field-type :is(input[type="text"], .rs__input, textarea, .ContentEditable__root)': (field) => {
    const words = field.closest('.field-type')?.querySelector('.field-label')?.textContent.replace('*', '').trim();
    if (words) name(words)(field);
  },
  '.toolbar-popup__button[data-button-key]': (button) => {
    if (isSaid(button.textContent)) return;
    const key = button.getAttribute('data-button-key') ?? '';
    name(key.charAt(0).toUpperCase() + key.slice(1))(button);
  },
  // It is called “text dropdown”, and shows which kind of text stands there, where it is one: that is its name.
  '.toolbar-popup__dropdown[data-dropdown-key]': (button) => {
    if (isSaid(button.textContent)) button.removeAttribute('aria-label');
    else name('Kind of text')(button);
  },
  '.collapsible__drag': name('Move this row'),
  '.array-actions__button': (button) => {
    const row = button.closest('.array-field__row, .blocks-field__row')?.querySelector('.row-label, .array-field__row-header');
    name(`What to do with ${row?.textContent.trim() || 'this row'}`)(button);
  },
  'button.popup-button:not(.array-actions__button)': (button) => {
    if (!isSaid(button.textContent)) name('More to do')(button);
  },
  '.date-time-picker__clear-button': name('Clear the day'),
  '.copy-to-clipboard': name('Copy the address'),
  '.file-details__remove': name('Take this file out'),
  '.LexicalEditorTheme__block__editButton': name('Edit this part'),
  '.LexicalEditorTheme__block__removeButton': name('Take this part out'),
  // Hidden from those who cannot see it; Delete does the same.
  '.clear-indicator[aria-hidden="true"]': set('tabindex', '-1'),
  // It holds a button, so it is none; the keyboard moves it all the same.
  '.multi-value.draggable[role="button"]': set('role', 'group'),
  '.no-results h3, .collection-list__no-results h3': set('aria-level', '2'),
};

/** Mends what is in the page now. What is mended already stays as it is. */
export function mendControls(page: ParentNode): void {
  for (const [selector, mend] of Object.entries(mends)) for (const element of page.querySelectorAll(selector)) mend(element);
}

/** Gives something a name that has none of its own. */
function name(words: string): Mend {
  return (element) => {
    const { labels } = element as Partial<HTMLInputElement>;
    if (!element.getAttribute('aria-label') && !element.getAttribute('aria-labelledby') && (labels?.length ?? 0) === 0)
      element.setAttribute('aria-label', words);
  };
}

function set(attribute: string, value: string): Mend {
  return (element) => {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  };
}

function isSaid(words: string): boolean {
  return words.trim() !== '';
}
