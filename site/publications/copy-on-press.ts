// Copies a citation or the card. Without script the files can be downloaded and the card's text chosen.

for (const reuse of document.querySelectorAll<HTMLElement>('[data-reuse]')) {
  reuse.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-copy-from], [data-copy-text]') : null;
    const said = pressed?.closest('details')?.querySelector('[role="status"]');
    if (!(pressed instanceof HTMLElement) || !said) return;
    said.textContent = '';
    void copy(textOf(pressed), said);
  });
}

function textOf({ dataset }: HTMLElement): Promise<string> {
  const { copyText, copyFrom } = dataset;
  const field = copyText === undefined ? null : document.getElementById(copyText);
  return field instanceof HTMLTextAreaElement ? Promise.resolve(field.value) : fetchText(copyFrom ?? '');
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: expected the citation.`);
  return response.text();
}

async function copy(text: Promise<string>, said: Element): Promise<void> {
  try {
    // Safari lets a page write only while the press lasts, so it is given the promise and not what it brings.
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    said.textContent = 'Copied.';
  } catch (error) {
    // Old browsers have no clipboard for us, some people allow none, and the network may be gone.
    console.warn(error);
    said.textContent = 'Your browser did not let us copy it. Download it instead, or choose the text and copy it yourself.';
  }
}
