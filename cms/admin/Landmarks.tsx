'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';

/** Names the part of each page of the admin that is not navigation, where Payload draws it without a landmark. */
export function Landmarks({ children }: { children: ReactNode }) {
  const path = usePathname();
  useEffect(() => {
    const page = document.querySelector('.template-default__wrap, .template-minimal');
    if (page === null || page.querySelector('main') !== null) return;
    [...page.children].find(({ localName }) => localName !== 'header')?.setAttribute('role', 'main');
  }, [path]);
  return children;
}
