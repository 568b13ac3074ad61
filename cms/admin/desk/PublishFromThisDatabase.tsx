'use client';

import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { post } from '../post.ts';

const modal = 'publish-from-this-database';

/** Publishes from a database that is not the one the live release was made from, after asking once more. */
export function PublishFromThisDatabase({ question }: { question: string }) {
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  const publish = async () => {
    const error = await post(`${config.routes.api}/receipts/publish-from-this-database`);
    if (error) toast.error(error);
    else toast.success('What this database has is live now.');
    router.refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => openModal(modal)} margin={false}>
        Publish from this database
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading="Publish from this database?"
        body={question}
        confirmLabel="Publish from this database"
        confirmingLabel="Publishing…"
        onConfirm={publish}
      />
    </>
  );
}
