'use client';

import { ConfirmationModal, PopupList, toast, useAuth, useConfig, useDocumentInfo, useDocumentTitle, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { counted } from '../formatting.ts';
import { post, postFor } from '../post.ts';
import { emptyAnswers, type Answers, WithdrawalForm } from './WithdrawalForm.tsx';

/** “Withdraw” in place of Payload's “Unpublish”: says first what refers to this, and asks why it goes. */
export function Withdraw(): ReactNode {
  const { hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo();
  return hasPublishedDoc && hasPublishPermission && !isTrashed ? <Going how="withdraw" /> : null;
}

/** “Delete”, with the same questions where the public sees it. What is deleted goes to the bin, and can be brought back at once. */
export function Delete(): ReactNode {
  const { hasDeletePermission, hasTrashPermission, id, isTrashed } = useDocumentInfo() as ReturnType<typeof useDocumentInfo> & {
    hasTrashPermission?: boolean;
  };
  return id !== undefined && !isTrashed && (hasTrashPermission || hasDeletePermission) ? <Going how="delete" /> : null;
}

function Going({ how }: { how: 'withdraw' | 'delete' }): ReactNode {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { config } = useConfig();
  const { user } = useAuth();
  const { openModal } = useModal();
  const router = useRouter();
  const [answers, setAnswers] = useState<Answers>(emptyAnswers);
  const modal = `${how}-${id}`;
  const address = `${config.routes.api}/${collectionSlug}/${id}`;
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  const [verb, doing] = how === 'withdraw' ? ['Withdraw', 'Withdrawing…'] : ['Delete', 'Deleting…'];

  const undo = async () => {
    const { error, message } = await postFor(`${address}/bring-back`);
    if (error) toast.error(error);
    else {
      toast.success(message ?? 'It is back.');
      router.push(`${list}/${id}`);
    }
  };
  const go = async () => {
    const { reason, replacedBy, pagesBelow, confirm } = answers;
    const query = pagesBelow === '' ? '' : `?pagesBelow=${encodeURIComponent(pagesBelow)}`;
    const refusal = await post(
      `${address}${query}`,
      {
        ...(how === 'delete'
          ? { deletedAt: new Date().toISOString() }
          : { _status: 'draft', ...(confirm ? { confirmedUses: confirm } : {}) }),
        ...(reason.trim() === '' ? {} : { withdrawalReason: reason.trim() }),
        ...(replacedBy === undefined ? {} : { replacedBy: { relationTo: replacedBy.collection, value: replacedBy.id } }),
      },
      'PATCH',
    );
    if (refusal) {
      toast.error(refusal);
      return;
    }
    if (how === 'withdraw') {
      window.location.reload();
      return;
    }
    toast.success(`“${title}” was deleted. It stays in the bin for 30 days.`, {
      duration: 30_000,
      action: { label: 'Undo', onClick: () => void undo() },
    });
    router.push(list);
  };

  return (
    <>
      <PopupList.Button id={`signpost-${how}`} onClick={() => openModal(modal)}>
        {verb}
      </PopupList.Button>
      <ConfirmationModal
        className="signpost-withdrawal"
        modalSlug={modal}
        heading={`${verb} “${title}”?`}
        body={
          <WithdrawalForm
            address={address}
            answers={answers}
            isPublic={hasPublishedDoc}
            isDocument={!['images', 'files', 'alerts'].includes(String(collectionSlug))}
            mayPublish={user?.['role'] !== 'author'}
            onChange={setAnswers}
            note={
              how === 'delete'
                ? `It goes to the bin, from where it can be brought back for ${counted(30, 'day')}.`
                : 'It stays here as a draft.'
            }
          />
        }
        confirmLabel={verb}
        confirmingLabel={doing}
        onConfirm={go}
      />
    </>
  );
}
