/** Tells a screen reader something once typing has paused, and only the last thing of several. */
export function announcer(region: HTMLElement, pause = 900): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = words;
    }, pause);
  };
}

/** "12 results for “debt”". */
export function resultCount(count: number, words: string): string {
  return `${count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`} for “${words.trim()}”`;
}
