'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname, useRouter } from 'next/navigation.js';
import { useEffect, useRef } from 'react';
import { helpAbout } from '../../help/pages.ts';

/** The “?” above every screen, which leads to the help about it, and the shortcuts that work everywhere. */
export function HelpHere({ documents }: { documents: readonly string[] }) {
  const { config } = useConfig();
  const router = useRouter();
  const { admin } = config.routes;
  const pathname = usePathname();
  const page = helpAbout(pathname.slice(admin.length), documents);
  const address = `${admin}/help${page === undefined ? '' : `/${page}`}`;
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // In a text with words selected it made a link of them.
      if (event.key === 'k' && !event.defaultPrevented) {
        const box = document.querySelector<HTMLInputElement>('.signpost-find-anything input');
        box?.focus();
        box?.select();
        event.preventDefault();
      }
      if (event.key === '/') {
        // Pressed as a link, so that what somebody is writing is saved first.
        link.current?.click();
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [router]);

  return (
    <nav className="signpost-help-nav" aria-label="Help">
      <a
        ref={link}
        className="signpost-help-here"
        href={address}
        aria-label="Help about this screen"
        title="Help about this screen (Ctrl + /)"
      >
        ?
      </a>
    </nav>
  );
}
