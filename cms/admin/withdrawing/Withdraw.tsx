'use client';

import { PopupList, toast, useAuth, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { counted } from '../formatting.ts';
import { post, postFor } from '../post.ts';
import { Going } from './Going.tsx';
import { OnlyEditors } from './OnlyEditors.tsx';
import { emptyAnswers, type Answers, hasAddress, WithdrawalForm } from './WithdrawalForm.tsx';

/** “Withdraw” in place of Payload's “Unpublish”: says first what refers to this, and asks why it goes. */
export function Withdraw(): ReactNode {
  const { hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo();
  if (!hasPublishedDoc || isTrashed) return null;
  return hasPublishPermission ? <Way how="withdraw" /> : <OnlyEditors label="Withdraw" deed="withdraw this" />;
}

/** “Merge”: its addresses lead to another page from now on. */
export function Merge(): ReactNode {
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo();
  if (!hasPublishedDoc || isTrashed || !hasAddress(collectionSlug)) return null;
  return hasPublishPermission ? <Way how="merge" /> : <OnlyEditors label="Merge into another page" deed="merge this into another page" />;
}

/** “Delete”, with the same questions where the public sees it. What is deleted goes to the bin, and can be brought back at once. */
export function Delete(): ReactNode {
  const { hasDeletePermission, hasTrashPermission, id, isTrashed } = useDocumentInfo() as ReturnType<typeof useDocumentInfo> & {
    hasTrashPermission?: boolean;
  };
  if (id === undefined || isTrashed) return null;
  if (hasTrashPermission || hasDeletePermission) return <Way how="delete" />;
  return <OnlyEditors label="Delete" deed="delete this" instead="You can delete your own drafts that were never public." />;
}

const words = {
  withdraw: { verb: 'Withdraw', doing: 'Withdrawing…', note: 'It stays here as a draft, and can be made public again at once.' },
  merge: { verb: 'Merge', doing: 'Merging…', note: 'It stays here as a draft, and can be made public again at once.' },
  delete: {
    verb: 'Delete',
    doing: 'Deleting…',
    note: `It goes to the bin, from where it can be brought back for ${counted(30, 'day')}.`,
  },
} as const;

function Way({ how }: { how: keyof typeof words }): ReactNode {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { config } = useConfig();
  const { user } = useAuth();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [answers, setAnswers] = useState<Answers>(emptyAnswers);
  const address = `${config.routes.api}/${collectionSlug}/${id}`;
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  const { verb, doing, note } = words[how];
  const asksForReason = hasPublishedDoc && user?.['role'] !== 'author' && hasAddress(collectionSlug);

  const undo = async () => {
    const { error, message } = await postFor(`${address}/bring-back`);
    if (error) toast.error(error);
    else {
      toast.success(message ?? 'It is back.');
      router.push(`${list}/${id}`);
    }
  };
  const go = async (): Promise<string | undefined> => {
    const { reason, replacedBy, pagesBelow, confirm } = answers;
    if (how === 'merge' && replacedBy === undefined) return 'Choose the page it is merged into: write its title, then choose it.';
    if (how !== 'merge' && asksForReason && reason.trim() === '')
      return 'Say why it goes. People who follow a link to it read that, such as “The group stopped meeting in May”.';
    const query = pagesBelow === '' ? '' : `?pagesBelow=${encodeURIComponent(pagesBelow)}`;
    const refusal = await post(
      `${address}${query}`,
      {
        ...(how === 'delete'
          ? { deletedAt: new Date().toISOString() }
          : { _status: 'draft', ...(confirm ? { confirmedUses: confirm } : {}) }),
        ...(asksForReason ? { isMerged: how === 'merge' } : {}),
        ...(reason.trim() === '' ? {} : { withdrawalReason: reason.trim() }),
        ...(replacedBy === undefined ? {} : { replacedBy: { relationTo: replacedBy.collection, value: replacedBy.id } }),
      },
      'PATCH',
    );
    if (refusal) return refusal;
    if (how !== 'delete') {
      window.location.reload();
      return undefined;
    }
    toast.success(`“${title}” was deleted. It stays in the bin for 30 days.`, {
      duration: 30_000,
      action: { label: 'Undo', onClick: () => void undo() },
    });
    setIsOpen(false);
    router.push(list);
    return undefined;
  };

  return (
    <>
      <PopupList.Button id={`signpost-${how}`} onClick={() => setIsOpen(true)}>
        {how === 'merge' ? 'Merge into another page' : verb}
      </PopupList.Button>
      {isOpen ? (
        <Going
          title={how === 'merge' ? `Merge “${title}” into another page?` : `${verb} “${title}”?`}
          verb={verb}
          doing={doing}
          close={() => setIsOpen(false)}
          go={go}
        >
          <WithdrawalForm
            address={address}
            answers={answers}
            how={how}
            isPublic={hasPublishedDoc}
            isDocument={hasAddress(collectionSlug)}
            mayPublish={user?.['role'] !== 'author'}
            onChange={setAnswers}
            note={note}
          />
        </Going>
      ) : null}
    </>
  );
}
