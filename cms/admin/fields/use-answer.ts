'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/**
 * What the CMS's API answers at a path, asked again whenever the path changes.
 * @param path below the API, such as `/page-parts?id=…`; undefined where there is nothing to ask
 * @returns undefined until it is there; `error` where it could not be read
 */
export function useAnswer<Answer>(path: string | undefined): { answer?: Answer; error?: string } {
  const { config } = useConfig();
  const [read, setRead] = useState<{ path: string; answer?: Answer; error?: string }>();
  const address = path === undefined ? undefined : `${config.routes.api}${path}`;
  useEffect(() => {
    if (address === undefined) return;
    const controller = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: controller.signal });
        if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
        setRead({ path: address, answer: (await response.json()) as Answer });
      } catch (cause) {
        if (!controller.signal.aborted) setRead({ path: address, error: cause instanceof Error ? cause.message : String(cause) });
      }
    };
    void ask();
    return () => controller.abort();
  }, [address]);
  return read !== undefined && read.path === address ? read : {};
}
