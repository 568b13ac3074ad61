'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { postFor } from '../post.ts';

interface Props {
  id: string;
  address: string;
}

/** Has an address never be called broken again. */
export function Dismiss(props: Props) {
  return <LinkButton {...props} path="dismiss" words="Dismiss" />;
}

/** Has the worker ask an address once more. */
export function AskAgain(props: Props) {
  return <LinkButton {...props} path="check-again" words="Check again" />;
}

function LinkButton({ id, address, path, words }: Props & { path: string; words: string }) {
  const { config } = useConfig();
  const router = useRouter();
  const [isSending, setIsSending] = useState(false);
  const press = async () => {
    setIsSending(true);
    const { error, message } = await postFor(`${config.routes.api}/outside-links/${id}/${path}`);
    setIsSending(false);
    if (error) toast.error(error);
    else toast.success(message ?? 'Noted.');
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" disabled={isSending} onClick={press} margin={false} aria-label={`${words}: ${address}`}>
      {words}
    </Button>
  );
}
