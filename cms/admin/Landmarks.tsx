'use client';

import { type MouseEvent, type ReactNode, useEffect } from 'react';
import { mendControls } from './mend-controls.ts';

/** The identifier of the part of a page that is not navigation. */
export const mainId = 'signpost-main';

/**
 * Names the part of each page of the admin that is not navigation, where Payload draws it without a landmark, and the controls
 * that it draws without a name; leads to that part past the boxes and menus that stand before it on every page.
 */
export function Landmarks({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0;
    const mend = () => {
      frame = 0;
      // Also after a link within the admin, which draws the next page in place of this one.
      nameMain();
      mendControls(document);
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(mend);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    mend();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <>
      <a className="signpost-skip" href={`#${mainId}`} onClick={goToMain}>
        Skip to main content
      </a>
      {children}
    </>
  );
}

function goToMain(event: MouseEvent): void {
  event.preventDefault();
  const main = document.querySelector<HTMLElement>('main, [role="main"]');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}

function nameMain(): void {
  const page = document.querySelector('.template-default__wrap, .template-minimal');
  if (page === null) return;
  const unnamed = [...page.children].find(({ localName }) => localName !== 'header');
  const main = page.querySelector('main') ?? unnamed;
  if (main === unnamed) main?.setAttribute('role', 'main');
  if (main?.id === '' && document.getElementById(mainId) === null) main.id = mainId;
}
