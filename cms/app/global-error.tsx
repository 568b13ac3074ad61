'use client';

import { PageFailed } from '../admin/PageFailed.tsx';

/** What officers read where even the frame of a page fails. It comes without the admin's styles. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB" style={{ colorScheme: 'light dark' }}>
      <body style={{ fontFamily: 'sans-serif', lineHeight: 1.5, margin: '3rem auto', maxWidth: '40rem', padding: '0 1rem' }}>
        <PageFailed error={error} />
      </body>
    </html>
  );
}
