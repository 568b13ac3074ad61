'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog } from './saving/Dialog.tsx';

interface Leading {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** Closes it and leads on. */
  go: () => void;
}

/**
 * What opens and closes a dialog that can lead on to another part of the page.
 * @param lead goes there, once the dialog has given the focus back to what opened it
 */
export function useLeadingDialog(lead: () => void): Leading {
  const [isOpen, setIsOpen] = useState(false);
  const isGoing = useRef(false);
  const newestLead = useRef(lead);
  newestLead.current = lead;
  useEffect(() => {
    if (isOpen || !isGoing.current) return;
    isGoing.current = false;
    newestLead.current();
  }, [isOpen]);
  return {
    isOpen,
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    go: () => {
      isGoing.current = true;
      setIsOpen(false);
    },
  };
}

/** Explains something, and leads to where one goes on; `way` is the words of the button, absent where there is nowhere to go. */
export function LeadingDialog({
  dialog: { isOpen, close, go },
  title,
  way,
  children,
}: {
  dialog: Leading;
  title: string;
  way: string | undefined;
  children: ReactNode;
}): ReactNode {
  if (!isOpen) return null;
  return (
    <Dialog title={title} close={close}>
      {children}
      <div className="signpost-dialog__actions">
        {way === undefined ? null : (
          <Button size="small" onClick={go}>
            {way}
          </Button>
        )}
        <Button size="small" buttonStyle="secondary" onClick={close}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
