/** Tells the intake that a submitted search found nothing: the words only. Nobody waits for it, and whether it arrives is no concern of the reader's. */
export function tellEmptySearch(words: string): void {
  const body = new URLSearchParams({ words: words.slice(0, 120) });
  fetch('/intake/empty-search', { method: 'POST', headers: { accept: 'application/json' }, body, keepalive: true })
    // An answer that nobody reads to its end keeps its connection.
    .then((response) => response.text())
    .catch(() => undefined);
}
