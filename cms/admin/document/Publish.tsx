'use client';

import { Button, PublishButton, useDocumentInfo } from '@payloadcms/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { LeadingDialog, useLeadingDialog } from './LeadingDialog.tsx';
import { useReview } from './use-review.ts';

/**
 * “Publish”, for everybody who sees the document: whoever may not publish it, or not yet, reads why, and where to go on,
 * instead of finding no button.
 */
export function Publish(): ReactNode {
  const { globalSlug, hasPublishPermission, hasPublishedDoc, id, isTrashed, unpublishedVersionCount } = useDocumentInfo();
  const { review, error, isReady, act } = useReview();
  const explanation = useLeadingDialog(showReview);
  const not = useId();
  if (isTrashed) return null;
  if (hasPublishPermission && review?.publishing !== 'alone') return <PublishButton />;
  // Nothing waits to be published.
  if (hasPublishedDoc && unpublishedVersionCount === 0 && isReady) return null;
  const isApproved = review?.publishing === 'approved';
  const isLooking = review === undefined && error === undefined && (id !== undefined || globalSlug !== undefined);
  return (
    <>
      <Button
        id="signpost-publish"
        size="medium"
        buttonStyle={isApproved ? 'primary' : 'secondary'}
        disabled={isLooking || (isApproved && !isReady)}
        extraButtonProps={isApproved ? {} : { 'aria-haspopup': 'dialog', 'aria-describedby': not }}
        onClick={() => (isApproved ? void act('publish', '') : explanation.open())}
      >
        Publish
      </Button>
      {isApproved ? null : (
        <span id={not} className="signpost-visually-hidden">
          Not yet: this says why
        </span>
      )}
      <LeadingDialog dialog={explanation} title="You cannot publish this yet" way="Go to Review">
        <p>{review?.sentence ?? 'Save it first. Then an editor can be asked to look at it.'}</p>
      </LeadingDialog>
    </>
  );
}

/** Shows the part of the page about the review, and puts the focus into it, once it has been read. */
function showReview(): void {
  const panel = document.getElementById('signpost-review');
  if (panel === null) return;
  panel.scrollIntoView({ block: 'center' });
  const left = document.activeElement;
  const enter = () => {
    const next = panel.querySelector<HTMLElement>('textarea:not(details:not([open]) textarea), summary, button');
    next?.focus({ preventScroll: true });
    return next !== null;
  };
  if (enter()) return;
  const read = new MutationObserver(() => {
    // Whoever has gone somewhere else meanwhile is not taken away from there.
    if (document.activeElement !== left || enter()) read.disconnect();
  });
  read.observe(panel, { childList: true, subtree: true });
}
