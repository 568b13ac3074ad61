'use client';

import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import type { Saves } from './use-saving.ts';

/** Saves what is unsaved when somebody leaves by a link, and asks where that does not work; closing the page asks too. */
export function AskBeforeLeaving({ saves }: { saves: Saves }) {
  const router = useRouter();
  const [target, setTarget] = useState<string>();
  const { hasUnsaved, save } = saves;

  useEffect(() => {
    const close = (event: BeforeUnloadEvent) => {
      if (!hasUnsaved()) return;
      void save({ isClosing: true });
      event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isLeaving(link, event) || !hasUnsaved()) return;
      event.preventDefault();
      event.stopPropagation();
      void (async () => {
        // The rich text editor may still have a word that the form does not.
        if (await save()) router.push(link.href);
        else setTarget(link.href);
      })();
    };
    window.addEventListener('beforeunload', close);
    document.addEventListener('click', follow, true);
    return () => {
      window.removeEventListener('beforeunload', close);
      document.removeEventListener('click', follow, true);
    };
  }, [hasUnsaved, router, save]);

  if (target === undefined) return null;
  return (
    <Dialog title="Some of your text is not saved" close={() => setTarget(undefined)}>
      <p>{reasonOf(saves)} If you leave this page now, you lose what you typed since the last save.</p>
      <div className="signpost-dialog__actions">
        <Button buttonStyle="primary" margin={false} onClick={() => setTarget(undefined)} size="medium" type="button">
          Stay on this page
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => router.push(target)} size="medium" type="button">
          Leave without it
        </Button>
      </div>
    </Dialog>
  );
}

function reasonOf({ saving }: Saves): string {
  if (saving.state === 'file') return 'The file that you chose is sent when you press “Save as a draft” or “Publish”.';
  return saving.state === 'failed' || saving.state === 'stale' ? saving.message : 'It could not be saved.';
}

/** Whether a click on a link takes this window to another page. */
function isLeaving(link: HTMLAnchorElement, { altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (!link.href || link.target === '_blank' || link.hasAttribute('download') || link.closest('dialog')) return false;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  const [here, there] = [new URL(window.location.href), new URL(link.href)];
  return here.origin !== there.origin || here.pathname !== there.pathname || here.search !== there.search;
}
