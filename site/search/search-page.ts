import { hearing } from '../../content/model/search/crisis-hearing.ts';
import { searchAddress } from '../../content/model/search/search-addresses.ts';
import { quickIndexFiles } from './load-quick-index.ts';
import { byId } from './page/element-by-id.ts';
import { showFailure } from './page/show-failure.ts';

// What stands on the page before anybody searches: it hears danger at once, and brings what answers once somebody begins.

const input = byId('search-words', HTMLInputElement);
const form = input.form as HTMLFormElement;
const hint = byId('search-hint', HTMLElement);
const urgent = byId('search-urgent', HTMLElement);

/** Hears danger: in English at first, and in other languages too once they are here. */
let hear = hearing();
let isAnswering = false;
let beginning: Promise<void> | undefined;

input.addEventListener('input', () => {
  showWhoToCall();
  begin();
});
form.addEventListener('focusin', begin);
form.addEventListener('pointerover', begin);
form.addEventListener('submit', (event) => {
  if (isAnswering) return;
  event.preventDefault();
  history.pushState(null, '', searchAddress(input.value));
  begin();
});

const asked = new URLSearchParams(location.search).get('q') ?? '';
// What was typed before this script came is what is asked.
if (input.value.trim() === '') input.value = asked;
showWhoToCall();
if (input.value.trim() !== '' || document.activeElement === input) begin();
else hint.textContent = hint.dataset['ready'] ?? '';

/** Help in danger waits for nothing. */
function showWhoToCall(): void {
  urgent.hidden = hear(input.value) === undefined;
}

/** Brings what answers; after a failure the next key tries again. */
function begin(): void {
  beginning ??= bring().catch((error: unknown) => {
    beginning = undefined;
    showFailure(error, input.value);
  });
}

async function bring(): Promise<void> {
  hint.textContent = hint.dataset['loading'] ?? '';
  const everyLanguage = import('../../content/model/search/crisis.ts').then(({ needIn }) => {
    hear = needIn;
    showWhoToCall();
  });
  const answering = import('./answering.ts').then(() => {
    isAnswering = true;
  });
  // What answers needs these, and need not wait for itself to ask for them.
  await Promise.all([everyLanguage, answering, quickIndexFiles()]);
}
