'use client';

import { Button, CheckboxInput, ConfirmationModal, toast, useAuth, useConfig, useDocumentInfo, useField, useModal } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { PublicUses } from '../../uploads/uses/public-uses.ts';
import { counted } from '../formatting.ts';
import { post } from '../post.ts';
import { useAnswer } from '../use-answer.ts';
import { UsePlaces } from './UsePlaces.tsx';

const modal = 'take-down-upload';

/** The public pages that show a picture or link to a file. Whoever may publish says here that it may change in all of them, or takes it down from them. */
export function WhereUsed({ path }: Pick<TextFieldClientProps, 'path'>) {
  const { id, collectionSlug, hasPublishedDoc, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const { openModal } = useModal();
  const { value, setValue } = useField<string>({ path });
  const address = `${config.routes.api}/${collectionSlug}/${id}`;
  const { answer: found, error } = useAnswer<PublicUses>(
    id !== undefined && hasPublishedDoc ? `${address}/uses` : undefined,
    lastUpdateTime,
  );

  if (id === undefined || !hasPublishedDoc) return null;
  const { uses, confirm } = found ?? { uses: [], confirm: '' };
  const mayPublish = user?.['role'] !== 'author';
  const takeDown = async () => {
    const refusal = await post(address, { _status: 'draft', confirmedUses: confirm }, 'PATCH');
    if (refusal) toast.error(refusal);
    else window.location.reload();
  };
  return (
    <section className="signpost-receipt" aria-label="Where the public sees it">
      <h3 className="signpost-receipt__title">Where the public sees it</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">Where it is used cannot be read: {error}</p> : null}
        {found && uses.length === 0 ? <p>No public page uses it.</p> : null}
        {uses.length > 0 ? <UsePlaces uses={uses} admin={config.routes.admin} /> : null}
      </div>
      {uses.length > 0 && mayPublish ? (
        <>
          <CheckboxInput
            id="field-confirmedUses"
            name={path}
            label={`If I publish another one in its place, change it in ${uses.length === 1 ? 'this place' : `all ${uses.length} places`}`}
            checked={value === confirm}
            onToggle={({ target }) => setValue(target.checked ? confirm : '')}
          />
          <Button size="small" buttonStyle="secondary" onClick={() => openModal(modal)}>
            Take it down
          </Button>
          <ConfirmationModal
            modalSlug={modal}
            heading={`Take it down from ${counted(uses.length, 'public place')}?`}
            body={`These lose it within a second: ${uses.map(({ title }) => `“${title}”`).join(', ')}.`}
            confirmLabel="Take it down"
            confirmingLabel="Taking it down…"
            onConfirm={takeDown}
          />
        </>
      ) : null}
    </section>
  );
}
