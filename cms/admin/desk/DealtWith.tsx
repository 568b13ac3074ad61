'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { post } from '../post.ts';

/** Takes something that failed off the desk, once somebody has dealt with it. */
export function DealtWith({ id, of = 'scheduled-actions' }: { id: string; of?: 'letters' | 'scheduled-actions' }) {
  const { config } = useConfig();
  const router = useRouter();
  const settle = async () => {
    const error = await post(`${config.routes.api}/${of}/${id}/settle`);
    if (error) toast.error(error);
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" onClick={settle} margin={false}>
      I have dealt with it
    </Button>
  );
}
