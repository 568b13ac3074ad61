import { element } from '../../browser/create-element.ts';
import { quickIndexFiles } from '../load-quick-index.ts';
import { type Suggestion, suggestionsFrom } from './suggestions-for.ts';

/**
 * Makes a search field a combobox that offers pages and phrases, as the ARIA Authoring Practices have it: arrows choose,
 * Enter goes there, Escape closes, and whoever only types and presses Enter searches as before.
 */
export function suggestIn(input: HTMLInputElement): void {
  const box = input.parentElement;
  if (box === null) return;
  // Its stylesheet is the search page's; no page waits for it before somebody searches.
  const styles = element('link', { rel: 'stylesheet', href: input.dataset['suggests'] });
  if (document.querySelector(`link[href="${styles.getAttribute('href') ?? ''}"]`) === null) document.head.append(styles);
  const list = element('ul', { id: `${input.id}_list`, class: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: '' });
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  box.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  let offered: Suggestion[] = [];
  let active = -1;
  let turn = 0;

  const choose = (at: number): void => {
    active = at;
    [...list.children].forEach((option, number) => option.setAttribute('aria-selected', String(number === at)));
    const chosen = list.children[at];
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  };
  const offer = (suggestions: Suggestion[]): void => {
    offered = suggestions;
    list.replaceChildren(...offered.map((suggestion, at) => drawOption(suggestion, `${list.id}_${at}`)));
    list.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(offered.length > 0));
    choose(-1);
    status.textContent =
      offered.length === 0
        ? ''
        : `${offered.length === 1 ? '1 suggestion' : `${offered.length} suggestions`}. Use the up and down arrow keys to choose.`;
  };
  const close = (): void => {
    turn += 1;
    offer([]);
  };
  const answer = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    try {
      const suggestions = suggestionsFrom(await quickIndexFiles())(input.value);
      if (mine === turn) offer(suggestions);
    } catch (error) {
      // Without suggestions the field searches as it does without script.
      console.warn(error);
    }
  };

  input.addEventListener('input', () => void answer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const chosen = offered[active];
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.href);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void answer();
      // One place beyond either end is the field itself.
      else choose(((active + (event.key === 'ArrowDown' ? 2 : offered.length + 1)) % (offered.length + 1)) - 1);
    }
  });
  // A press takes no focus from the field, which would close the list before it counts.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = target instanceof Element ? [...list.children].indexOf(target.closest('li') ?? list) : -1;
    if (offered[at] !== undefined) location.assign(offered[at].href);
  });
  if (input.value !== '' && document.activeElement === input) void answer();
}

function drawOption({ words, kind }: Suggestion, id: string): HTMLLIElement {
  const what = kind === undefined ? undefined : element('span', { class: 'suggestions__kind' }, kind);
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('span', {}, words),
    what === undefined ? undefined : ' ',
    what,
  );
}
