/** Tells a screen reader something once typing has paused, and only the last thing of several. */
export function announcer(region: HTMLElement, pause = 900): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    // Nothing to say is said at once: a line about words that are gone would be untrue.
    if (words === '') region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = words;
    }, pause);
  };
}

/** "12 results for “debt”". */
export function resultCount(count: number, words: string): string {
  return `${count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`} for “${shortened(words.trim())}”`;
}

/** The most characters of a question that are said again. */
const maxCharacters = 120;

function shortened(words: string): string {
  return words.length <= maxCharacters ? words : `${words.slice(0, maxCharacters).replace(/\s+\S*$/, '')} …`;
}
