'use client';

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { MovedAnswer } from '../../api/moving/endpoints.ts';
import { post } from '../post.ts';
import { hasAddress } from './WithdrawalForm.tsx';

interface Moved extends Pick<MovedAnswer, 'from' | 'to' | 'undo'> {
  of: string;
  document: string;
}

const keyOf = (document: string): string => `signpost-moved-${document}`;

/** Keeps, for as long as the window is open, how a move is taken back. */
export function keepUndo({ of, document, from, to, undo }: Moved): void {
  sessionStorage.setItem(keyOf(document), JSON.stringify({ of, document, from, to, undo }));
}

/** Takes back a move that was made in this window; and makes public again what was withdrawn. */
export function Undo({ isWithdrawn }: { isWithdrawn: boolean }): ReactNode {
  const { collectionSlug: of, id, hasPublishPermission, isTrashed } = useDocumentInfo();
  const { config } = useConfig();
  const [moved, setMoved] = useState<Moved>();
  const document = String(id);
  useEffect(() => {
    const kept = sessionStorage.getItem(keyOf(document));
    setMoved(kept === null ? undefined : (JSON.parse(kept) as Moved));
  }, [document]);
  if (!hasPublishPermission || isTrashed || of === undefined) return null;
  const take = async (path: string, body: object) => {
    const refusal = await post(`${config.routes.api}/${path}`, body);
    if (refusal) {
      toast.error(refusal);
      return;
    }
    sessionStorage.removeItem(keyOf(document));
    window.location.reload();
  };
  return (
    <>
      {moved ? (
        <p>
          Moved from {moved.from} to {moved.to}.{' '}
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void take('move', { of, document, ...moved.undo })}>
            Move it back
          </Button>
        </p>
      ) : null}
      {isWithdrawn && (hasAddress(of) || of === 'alerts') ? (
        <Button size="small" buttonStyle="secondary" onClick={() => void take('publish-again', { of, document })}>
          Make it public again, as it was
        </Button>
      ) : null}
    </>
  );
}
