'use client';

import { createContext, use } from 'react';

/** The page of a document that is made with its first words. */
export interface NewDocument {
  /** Notes that it was made, and goes on with it in place. */
  made: (doc: Record<string, unknown>) => void;
}

export const NewDocumentContext = createContext<NewDocument | undefined>(undefined);

/** The page of a document that is still to be made; undefined where the document is there. */
export function useNewDocument(): NewDocument | undefined {
  return use(NewDocumentContext);
}
