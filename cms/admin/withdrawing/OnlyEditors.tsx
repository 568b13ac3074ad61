'use client';

import { Button, PopupList } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog } from '../document/saving/Dialog.tsx';

interface Props {
  /** What the entry of the menu says, as it does for editors. */
  label: string;
  /** What is done to it, such as “withdraw this”. */
  deed: string;
  /** What whoever asks may do instead. */
  instead?: string;
}

/** An entry of the menu that is an editor's to press: says so, and where one is asked, instead of not being there. */
export function OnlyEditors({ label, deed, instead = '' }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const isGoing = useRef(false);
  // The dialog gives the focus back to the menu as it closes; what comes after that keeps it.
  useEffect(() => {
    if (isOpen || !isGoing.current) return;
    isGoing.current = false;
    commentField()?.scrollIntoView({ block: 'center' });
    commentField()?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <>
      <PopupList.Button onClick={() => setIsOpen(true)}>
        {label}
        <span className="signpost-visually-hidden">: an editor can. This says how to ask</span>
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={`An editor can ${deed}`} close={() => setIsOpen(false)}>
          {instead ? <p>{instead}</p> : null}
          <p>Ask one{commentField() === null ? '' : ': write a comment beside the page, and say why. Editors find it on their desk'}.</p>
          <div className="signpost-dialog__actions">
            {commentField() === null ? null : (
              <Button
                size="small"
                onClick={() => {
                  isGoing.current = true;
                  setIsOpen(false);
                }}
              >
                Write a comment
              </Button>
            )}
            <Button size="small" buttonStyle="secondary" onClick={() => setIsOpen(false)}>
              Close
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

function commentField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#comments [role="group"] textarea');
}
