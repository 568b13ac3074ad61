'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { postFor } from '../post.ts';

/** Says in one press that a document is still correct. */
export function StillCorrect({ of, id, title }: { of: string; id: string; title: string }) {
  const { config } = useConfig();
  const router = useRouter();
  const [isSending, setIsSending] = useState(false);
  const press = async () => {
    setIsSending(true);
    const { error, message } = await postFor(`${config.routes.api}/still-correct`, { of, document: id });
    setIsSending(false);
    if (error) toast.error(`${title}: ${error}`);
    else toast.success(`${title}: ${message ?? 'Noted.'}`);
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" disabled={isSending} onClick={press} margin={false} aria-label={`Still correct: ${title}`}>
      Still correct
    </Button>
  );
}
