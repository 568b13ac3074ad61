'use client';

import { Button, ConfirmationModal, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ShownMember } from '../../api/sets/set-answer.ts';
import type { Act } from './LaunchSet.tsx';

/** Takes a set back as one, after saying what becomes of it. */
export function TakeBack({ members, act }: { members: readonly ShownMember[]; act: Act }): ReactNode {
  const { id } = useDocumentInfo();
  const { openModal } = useModal();
  const [reason, setReason] = useState('');
  const field = useId();
  const modal = `take-back-set-${id}`;
  return (
    <>
      <p>
        <Button size="small" buttonStyle="secondary" onClick={() => openModal(modal)}>
          Take it all back
        </Button>
      </p>
      <ConfirmationModal
        className="signpost-withdrawal"
        modalSlug={modal}
        heading="Take all of it back?"
        body={
          <div className="signpost-withdrawal__form">
            <p>
              Within a second the public sees what it saw before: what was new is withdrawn, what was changed reads as before, what was
              withdrawn is back. The new words stay here as drafts.
            </p>
            <ul>
              {members.map(({ member, title }) => (
                <li key={member}>{title}</li>
              ))}
            </ul>
            <label htmlFor={field}>Why does what was new go?</label>
            <p id={`${field}-hint`}>Shown in public at its address, such as “The opening was put off”.</p>
            <textarea
              id={field}
              aria-describedby={`${field}-hint`}
              maxLength={300}
              rows={2}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
        }
        confirmLabel="Take it back"
        confirmingLabel="Taking it back…"
        onConfirm={async () => {
          await act('take-back', { reason });
        }}
      />
    </>
  );
}
