'use client';

import { Button, ConfirmationModal, toast, useAuth, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import type { DefaultCellComponentProps } from 'payload';
import { post } from './post.ts';

/** In the list of releases: makes that release live again. */
export function GoBackCell({ rowData }: DefaultCellComponentProps) {
  const { number, kind } = rowData as { number?: number; kind?: string };
  return typeof number === 'number' && kind !== 'refused' ? <GoBack number={number} /> : null;
}

/** On the page of a release: the same. */
export function GoBackField() {
  const { data } = useDocumentInfo();
  const number: unknown = data?.['number'];
  return typeof number === 'number' && data?.['kind'] !== 'refused' ? <GoBack number={number} /> : null;
}

/** A button that asks once more before it changes the public site. */
export function GoBack({ number }: { number: number }) {
  const { user } = useAuth();
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  if (user?.['role'] === 'author') return null;

  const name = `go-back-${number}`;
  const goBack = async () => {
    const error = await post(`${config.routes.api}/receipts/rollback`, { number });
    if (error) toast.error(error);
    else toast.success(`The public site shows release ${number} again. Publishing is paused until an editor resumes it.`);
    router.refresh();
  };
  return (
    <>
      <Button buttonStyle="secondary" size="small" onClick={() => openModal(name)} margin={false}>
        Go back to this release
      </Button>
      <ConfirmationModal
        modalSlug={name}
        heading={`Go back to release ${number}?`}
        body="The public site shows that release again within a second. What was withdrawn since stays withdrawn. Publishing then pauses until an editor resumes it."
        confirmLabel="Go back"
        confirmingLabel="Going back…"
        onConfirm={goBack}
      />
    </>
  );
}
