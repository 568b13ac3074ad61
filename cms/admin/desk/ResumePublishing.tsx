'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { post } from '../post.ts';

/** Publishes again, with everything that was saved meanwhile. */
export function ResumePublishing() {
  const { config } = useConfig();
  const router = useRouter();
  const resume = async () => {
    const error = await post(`${config.routes.api}/receipts/resume`);
    if (error) toast.error(error);
    else toast.success('Publishing goes on. What was saved meanwhile is going live.');
    router.refresh();
  };
  return (
    <Button size="small" onClick={resume} margin={false}>
      Resume publishing
    </Button>
  );
}
