'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { mendControls } from './mend-controls.ts';

/** Names the part of each page of the admin that is not navigation, where Payload draws it without a landmark, and the controls that it draws without a name. */
export function Landmarks({ children }: { children: ReactNode }) {
  const path = usePathname();
  useEffect(() => {
    const page = document.querySelector('.template-default__wrap, .template-minimal');
    if (page === null || page.querySelector('main') !== null) return;
    [...page.children].find(({ localName }) => localName !== 'header')?.setAttribute('role', 'main');
  }, [path]);
  useEffect(() => {
    let frame = 0;
    const mend = () => {
      frame = 0;
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
  return children;
}
