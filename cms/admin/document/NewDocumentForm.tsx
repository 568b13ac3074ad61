'use client';

import { DocumentInfoProvider } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { NewDocumentContext } from './new-document-context.ts';

type Information = ComponentProps<typeof DocumentInfoProvider>;

/**
 * Shows the form of a new document. In a page of its own (`isNewInPlace`) it is the form of that document from its first words
 * on, without being drawn again; in a drawer, the drawer goes on with what was saved.
 */
export function NewDocumentForm({
  adminRoute,
  children,
  isNewInPlace,
  ...information
}: Information & { adminRoute: string; children: ReactNode; isNewInPlace: boolean }) {
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
  return (
    <NewDocumentContext value={isNewInPlace ? page : undefined}>
      <DocumentInfoProvider {...information} {...(id === undefined ? {} : { id, isEditing: true })}>
        {children}
      </DocumentInfoProvider>
    </NewDocumentContext>
  );
}
