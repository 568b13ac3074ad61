'use client';

import { useEffect, useState } from 'react';

/**
 * What the CMS's API answers at an address, asked again whenever the address or the revision changes.
 * @param address such as `/api/page-parts?id=…`; undefined where there is nothing to ask
 * @param revision of what is asked about, such as when the document was last saved
 * @returns undefined until it is there; `error` where it could not be read
 */
export function useAnswer<Answer>(address: string | undefined, revision?: number | string): { answer?: Answer; error?: string } {
  const [read, setRead] = useState<{ address: string; answer?: Answer; error?: string }>();
  useEffect(() => {
    if (address === undefined) return;
    const controller = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: controller.signal });
        if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
        setRead({ address, answer: (await response.json()) as Answer });
      } catch (cause) {
        if (controller.signal.aborted) return;
        const error = cause instanceof Error ? cause.message : String(cause);
        // What was read before stays beside the error.
        setRead((before) => ({ ...(before?.address === address ? before : { address }), error }));
      }
    };
    void ask();
    return () => controller.abort();
  }, [address, revision]);
  return read !== undefined && read.address === address ? read : {};
}
