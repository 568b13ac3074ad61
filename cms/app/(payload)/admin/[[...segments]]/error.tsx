'use client';

import { PageFailed } from '../../../../admin/PageFailed.tsx';

/** What officers read where a page of the admin fails. */
export default function AdminError({ error }: { error: Error & { digest?: string } }) {
  return <PageFailed error={error} />;
}
