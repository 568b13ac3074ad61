'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Writer } from '../../api/writing.ts';
import { atTime } from '../formatting.ts';

/** Milliseconds between two times that the page says it is open. */
const pause = 10_000;

/** Says who else has this document open and since when, to each of them, and that this page is open as long as it is. */
export function WhoIsWriting() {
  const { id, collectionSlug, globalSlug, hasSavePermission } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  const address = `${config.routes.api}/writing`;
  const [others, setOthers] = useState<Writer[]>([]);

  useEffect(() => {
    if (!of || !document || hasSavePermission === false) return;
    const controller = new AbortController();
    const place = JSON.stringify({ of, document, window: crypto.randomUUID() });
    const say = (path: string, keepalive = false) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: place,
        keepalive,
        ...(keepalive ? {} : { signal: controller.signal }),
      });
    const look = async () => {
      try {
        const response = await say('');
        if (response.ok) setOthers(((await response.json()) as { others: Writer[] }).others);
      } catch (error) {
        // What cannot be asked now is asked again soon; saving says that the CMS cannot be reached.
        if (!controller.signal.aborted) console.warn('Who else is writing here cannot be asked.', error);
      }
    };
    const leave = () => void say('/left', true);
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void look();
    };
    void look();
    const timer = setInterval(() => void look(), pause);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      controller.abort();
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [address, of, document, hasSavePermission]);

  const isUpload = collectionSlug !== undefined && Boolean(getEntityConfig({ collectionSlug })?.upload);
  const bothWords = isUpload
    ? 'Agree who changes it: whoever saves second is told, and has to begin again from what was saved.'
    : 'You can both write. Where you change the same part, you are asked which words to keep.';
  return (
    <div role="status" className={others.length > 0 ? 'signpost-writing' : undefined}>
      {others.map((one, index) => (
        <p key={index}>{one.isSelf ? selfWords(one) : `${one.name} has this document open too, since ${atTime(one.since)}.`}</p>
      ))}
      {others.length > 0 ? <p>{bothWords}</p> : null}
    </div>
  );
}

function selfWords({ since }: Writer): string {
  return `You have this document open in another window, since ${atTime(since)}.`;
}
