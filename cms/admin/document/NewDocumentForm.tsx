'use client';

import { DocumentInfoProvider, LivePreviewProvider } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { NewDocumentContext } from './new-document-context.ts';

type Information = ComponentProps<typeof DocumentInfoProvider>;

/**
 * Shows the form of a new document. In a page of its own (`isNewInPlace`) it is the form of that document from its first words
 * on, with all that the document’s page offers, without being drawn again; in a drawer, the drawer goes on with what was saved.
 */
export function NewDocumentForm({
  adminRoute,
  children,
  isNewInPlace,
  previewUrl,
  ...information
}: Information & {
  adminRoute: string;
  children: ReactNode;
  isNewInPlace: boolean;
  /** What shows its page beside the form; empty where it has none. */
  previewUrl: string;
}) {
  const { collectionSlug } = information;
  const [id, setId] = useState<string>();
  const page = useMemo(
    () => ({
      made: (doc: Record<string, unknown>) => {
        const made = String(doc['id']);
        setId(made);
        // Loaded again, or gone back to, the page shows the document.
        window.history.replaceState(null, '', `${adminRoute}/collections/${collectionSlug}/${made}`);
      },
    }),
    [adminRoute, collectionSlug],
  );
  useTitleFirst(isNewInPlace);
  return (
    <NewDocumentContext value={isNewInPlace ? page : undefined}>
      <DocumentInfoProvider {...information} {...(id === undefined ? {} : { id, isEditing: true })}>
        <LivePreviewProvider
          breakpoints={[]}
          isLivePreviewEnabled={id !== undefined && previewUrl !== ''}
          isLivePreviewing={false}
          isPreviewEnabled={false}
          url={previewUrl}
        >
          {children}
        </LivePreviewProvider>
      </DocumentInfoProvider>
    </NewDocumentContext>
  );
}

/** Puts the focus into the title as soon as it takes words: the page is there to be written. Whoever went elsewhere meanwhile stays there. */
function useTitleFirst(isNewInPlace: boolean): void {
  useEffect(() => {
    if (!isNewInPlace) return;
    const look = () => {
      const title = document.querySelector<HTMLElement>('#field-title:enabled');
      if (document.activeElement === document.body) title?.focus({ preventScroll: true });
      if (document.activeElement !== document.body) observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    look();
    return () => observer.disconnect();
  }, [isNewInPlace]);
}
