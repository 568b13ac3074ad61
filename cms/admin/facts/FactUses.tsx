'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { PublicUses } from '../../uploads/uses/public-uses.ts';
import { UsePlaces } from '../document/UsePlaces.tsx';
import { useAnswer } from '../use-answer.ts';

/** The public pages that use a fact: all of them show another value as soon as it is published. */
export function FactUses() {
  const { id, collectionSlug, hasPublishedDoc, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const address = `${config.routes.api}/${collectionSlug}/${id}/uses`;
  const { answer, error } = useAnswer<PublicUses>(id !== undefined && hasPublishedDoc ? address : undefined, lastUpdateTime);
  if (id === undefined) return null;
  return (
    <section className="signpost-receipt" aria-label="Where the public sees it">
      <h3 className="signpost-receipt__title">Where the public sees it</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">Where it is used cannot be read: {error}</p> : null}
        {hasPublishedDoc ? null : <p>It is not public yet. Publish it, and pages can use it.</p>}
        {answer && answer.uses.length === 0 ? <p>No public page uses it yet. Open a page, and choose it there.</p> : null}
        {answer && answer.uses.length > 0 ? (
          <>
            <UsePlaces uses={answer.uses} admin={config.routes.admin} />
            <p>Publish a change here, and all of them have it at once.</p>
          </>
        ) : null}
      </div>
    </section>
  );
}
