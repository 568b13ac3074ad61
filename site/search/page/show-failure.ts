import { searchAddress } from '../../../content/model/search/search-addresses.ts';
import { element } from '../../browser/create-element.ts';
import { byId } from './element-by-id.ts';

/** What the page says where search could not be loaded. */
const couldNotLoad = 'Search could not be loaded';

/** Says that search could not be loaded, and what to do instead: the words stay, and stand in the link that tries again. */
export function showFailure(error: unknown, words: string): void {
  console.warn(error);
  byId('search-hint', HTMLElement).textContent = `${couldNotLoad}.`;
  const again = element('a', { href: searchAddress(words) }, 'try again');
  const failed = byId('search-failed', HTMLElement);
  failed.replaceChildren(
    element('p', {}, `${couldNotLoad}. Your words are kept: `, again, ', or find a page by its topic or its first letter.'),
  );
  failed.hidden = false;
  byId('search', HTMLElement).hidden = true;
  byId('search-browse', HTMLElement).hidden = false;
  byId('search-status', HTMLElement).textContent = `${couldNotLoad}. You can try again, or find a page by its topic or its first letter.`;
}
