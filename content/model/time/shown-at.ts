import type { Document } from '../documents/index.ts';
import type { Phase } from './phase.ts';

/**
 * A document without what nobody may see in this phase: the outcome of a consultation before its day, with its papers. Whatever
 * gathers from a whole document for the public (its words, files, mentions, addresses) goes over this.
 */
export function shownAt(document: Document, phase: Phase | undefined): Document {
  if (document.collection !== 'consultations' || document.outcome === undefined || phase === 'outcome published') return document;
  const { outcome: _, ...rest } = document;
  return rest;
}
