'use client';

import { toast, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { DocumentReview } from '../../api/reviewing/endpoints.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';

/** What an officer can do about a review, by the end of its endpoint's address. */
export type ReviewAct = 'approve' | 'ask' | 'ask-for-changes' | 'publish' | 'publish-alone' | 'take-back';

/** What a document's page knows of its review. */
export interface ReviewOfPage {
  review: DocumentReview | undefined;
  error: string | undefined;
  /** Whether what is on the screen is saved, so that what is asked for is what is seen. */
  isReady: boolean;
  /** Does something about the version on the screen; says what came of it. @returns whether it was done */
  act: (what: ReviewAct, words: string) => Promise<boolean>;
}

const changed = 'signpost-review-changed';

/** Tells the parts of a page that show the review, and what happened, to look again. */
export function lookAtReviewAgain(): void {
  window.dispatchEvent(new Event(changed));
}

/** The review of the document whose page this is, read again after each save and whatever is done about it. */
export function useReview(): ReviewOfPage {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const version: unknown = useFormFields(([fields]) => fields?.['updatedAt']?.value);
  const isModified = useFormModified();
  const [looks, setLooks] = useState(0);
  const target = globalSlug
    ? { of: 'globals', document: globalSlug }
    : { of: collectionSlug ?? '', document: id === undefined ? '' : String(id) };
  const query = new URLSearchParams(target);
  const { answer: review, error } = useAnswer<DocumentReview>(
    target.document === '' ? undefined : `${config.routes.api}/reviews?${query}`,
    `${lastUpdateTime} ${looks}`,
  );

  useEffect(() => {
    const look = () => setLooks((count) => count + 1);
    window.addEventListener(changed, look);
    return () => window.removeEventListener(changed, look);
  }, []);

  const act: ReviewOfPage['act'] = async (what, words) => {
    const refusal = await postFor(`${config.routes.api}/reviews/${what}`, { ...target, version, words });
    if (refusal.error) toast.error(refusal.error);
    else if (what === 'publish' || what === 'publish-alone') window.location.reload();
    else toast.success(refusal.message ?? 'Noted.');
    lookAtReviewAgain();
    return refusal.error === undefined;
  };
  return { review, error, isReady: !isModified && typeof version === 'string' && target.document !== '', act };
}
