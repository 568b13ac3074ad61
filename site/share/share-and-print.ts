import { listAddress, readKept } from '../my-list/kept.ts';

/** Lets the buttons at the foot of a page print it, copy its address and hand it to the device's own way of sending. */
export function letPageBeShared(): void {
  const section = document.querySelector('.share');
  const said = section?.querySelector('.share__said');
  if (!(section instanceof HTMLElement) || !(said instanceof HTMLElement)) return;
  const title = section.querySelector('ul')?.dataset['shareTitle'] ?? document.title;
  if ('share' in navigator) section.classList.add('share--device');
  section.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-share]') : null;
    if (!(pressed instanceof HTMLElement)) return;
    said.textContent = '';
    switch (pressed.dataset['share']) {
      case 'print':
        return print();
      case 'print-large':
        return printLarge();
      case 'copy':
        return void copy(addressToSend(), said);
      case 'mail':
        // A search or a narrowed list is in the address as it is now.
        pressed.setAttribute('href', mailTo(title, wordsToSend(title)));
        return;
      case 'device':
        return void sendWithDevice({ title, url: addressToSend() }, said);
    }
  });
}

/** The address of what the page shows now: of a list, the one that holds it. */
function addressToSend(): string {
  return isMyList() ? listAddress(location.origin, listPaths()) : location.href.replace(/#.*/, '');
}

function wordsToSend(title: string): string {
  if (!isMyList()) return `${title}\r\n${addressToSend()}`;
  const things = readKept().map(({ title, path }) => `${title}\r\n${location.origin}${path}`);
  return [...things, `All of them together:\r\n${addressToSend()}`].join('\r\n\r\n');
}

function isMyList(): boolean {
  return location.pathname === '/my-list/';
}

function listPaths(): string[] {
  return readKept().map(({ path }) => path);
}

function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function printLarge(): void {
  const root = document.documentElement;
  root.dataset['print'] = 'large';
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  print();
}

async function copy(address: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = `Copied: ${address}`;
  } catch (error) {
    // Old browsers have no clipboard for us, and some people allow none.
    console.warn(error);
    said.textContent = `Your browser did not let us copy it. The address is ${address}`;
  }
}

async function sendWithDevice(what: { title: string; url: string }, said: HTMLElement): Promise<void> {
  try {
    await navigator.share(what);
  } catch (error) {
    // Who closes the sheet without sending has changed their mind; that is no fault.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    console.warn(error);
    said.textContent = `Your device could not send it. The address is ${what.url}`;
  }
}
