'use client';

import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { counted } from '../formatting.ts';
import { post } from '../post.ts';

/** Asks an administrator once more, then publishes although a large part of the site goes. */
export function ConfirmLoss({ confirm, count }: { confirm: string; count: number }) {
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  const name = 'confirm-loss';
  const publish = async () => {
    const error = await post(`${config.routes.api}/receipts/confirm-loss`, { loss: confirm });
    if (error) toast.error(error);
    else toast.success('Published. Publishing goes on.');
    router.refresh();
  };
  return (
    <>
      <Button size="small" buttonStyle="secondary" onClick={() => openModal(name)} margin={false}>
        It is meant: let {counted(count, 'document')} go
      </Button>
      <ConfirmationModal
        modalSlug={name}
        heading={`Let ${counted(count, 'document')} go?`}
        body="Their pages are taken down within a second, and their addresses say that they were withdrawn. If you are not sure, look at the list first."
        confirmLabel="Let them go"
        confirmingLabel="Publishing…"
        onConfirm={publish}
      />
    </>
  );
}
