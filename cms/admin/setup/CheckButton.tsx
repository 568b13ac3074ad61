'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { CheckedThing } from '../../installation/checklist/checked-things.ts';
import { postFor } from '../post.ts';

/** Says in one press that somebody made sure of something. */
export function CheckButton({ what, words }: { what: CheckedThing; words: string }) {
  const { config } = useConfig();
  const router = useRouter();
  const [isSending, setIsSending] = useState(false);
  const press = async () => {
    setIsSending(true);
    const { error, message } = await postFor(`${config.routes.api}/setup/check`, { what });
    setIsSending(false);
    if (error) toast.error(error);
    else toast.success(message ?? 'Noted.');
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" margin={false} disabled={isSending} onClick={press}>
      {words}
    </Button>
  );
}
