'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** A bookmark that opens the form of the public page one is reading, and how to keep it. */
export function EditThisPage() {
  const { config } = useConfig();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const form = `${window.location.origin}${config.routes.admin}/edit-page?address=`;
    // React takes no such address, for good reasons: this one is ours, and runs on the page where somebody presses the bookmark.
    link.current?.setAttribute('href', `javascript:location.assign(${JSON.stringify(form)}+encodeURIComponent(location.href))`);
  }, [config.routes.admin]);
  return (
    <>
      <p>
        Copy the address of a public page, paste it into <strong>Find anything</strong>, and press Enter.
      </p>
      <p>
        Or keep this as a bookmark: drag it to the bar of bookmarks. Press it while you read a page of the site, and its form opens here.
        Nothing on the public site shows that you are signed in.
      </p>
      <p>
        <a ref={link} className="signpost-bookmark" onClick={(event) => event.preventDefault()} draggable>
          Edit this page
        </a>
      </p>
      <p>Some browsers do not let a bookmark run on other pages. Paste the address there.</p>
    </>
  );
}
