'use client';

import { PopupList } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { LeadingDialog, useLeadingDialog } from '../document/LeadingDialog.tsx';

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
  const dialog = useLeadingDialog(() => {
    commentField()?.scrollIntoView({ block: 'center' });
    commentField()?.focus({ preventScroll: true });
  });
  const hasComments = dialog.isOpen && commentField() !== null;
  return (
    <>
      <PopupList.Button onClick={dialog.open}>
        {label}
        <span className="signpost-visually-hidden">: an editor can. This says how to ask</span>
      </PopupList.Button>
      <LeadingDialog dialog={dialog} title={`An editor can ${deed}`} way={hasComments ? 'Write a comment' : undefined}>
        {instead ? <p>{instead}</p> : null}
        <p>Ask one{hasComments ? ': write a comment beside the page, and say why. Editors find it on their desk' : ''}.</p>
      </LeadingDialog>
    </>
  );
}

function commentField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#comments [role="group"] textarea');
}
