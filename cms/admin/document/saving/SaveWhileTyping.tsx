'use client';

import { Button, useConfig, useDocumentInfo, useForm, useFormProcessing, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useNewDocument } from '../new-document-context.ts';
import { atTime } from '../../formatting.ts';
import { AskBeforeLeaving } from './AskBeforeLeaving.tsx';
import { CompareTexts } from './CompareTexts.tsx';
import { usePublishWhatIsShown } from './use-publish-what-is-shown.ts';
import { useSaving } from './use-saving.ts';
import type { Saving } from './use-saving.ts';

/** Saves the document while somebody types, says where that stands, and asks where two people wrote at once. */
export function SaveWhileTyping() {
  const { action, id, globalSlug, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { t } = useTranslation();
  const { submit } = useForm();
  const isProcessing = useFormProcessing();
  const newDocument = useNewDocument();
  const saves = useSaving();
  const { save, saving } = saves;
  const place = useRef<HTMLDivElement>(null);
  const newestDraft = useRef<() => Promise<void>>(() => Promise.resolve());
  const [isComparing, setComparing] = useState(false);
  const [isInBrowser, setInBrowser] = useState(false);
  const isStale = saving.state === 'stale';
  useEffect(() => setInBrowser(true), []);
  usePublishWhatIsShown({ place, saves, isNew: id === undefined && globalSlug === undefined && newDocument !== undefined });

  useEffect(() => {
    setComparing(isStale);
  }, [isStale]);

  useEffect(() => {
    const form = place.current?.closest('form');
    const leaveField = ({ relatedTarget }: FocusEvent) => {
      // What these buttons do saves by itself.
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.doc-controls'))) void save();
    };
    form?.addEventListener('focusout', leaveField);
    return () => form?.removeEventListener('focusout', leaveField);
  }, [save]);

  // Payload's own shortcut puts what the server answers over what is typed meanwhile.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key !== 's') return;
      const form = place.current?.closest('form');
      const here = document.activeElement;
      const isAbove = document.querySelector('.drawer') !== null;
      if (!form || (here?.closest('form') === null && isAbove) || (here?.closest('form') && !form.contains(here))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void newestDraft.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);

  const saveDraft = async () => {
    if (saves.hasFile() && id !== undefined) {
      // Its action says how the picture was cropped.
      await submit({ action: `${action}&draft=true`, method: 'PATCH', overrides: { _status: 'draft' } });
      return;
    }
    if (id !== undefined || globalSlug !== undefined || newDocument !== undefined) return void (await save({ isVersion: true }));
    // In a drawer, Payload's own save tells the drawer what was made.
    await submit({
      action: `${config.routes.api}/${collectionSlug}?draft=true&depth=0`,
      method: 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
  };

  newestDraft.current = saveDraft;

  // In sight however far down somebody writes, and on a small screen, where the bar has no room.
  const stateInWords = (
    <p className={`signpost-saving__state signpost-saving__state--${saving.state}`} role="status">
      {wordsOf(saving)}
      {isStale ? (
        <>
          {' '}
          <button type="button" className="signpost-link" onClick={() => setComparing(true)}>
            Choose which words to keep
          </button>
        </>
      ) : null}
    </p>
  );
  return (
    <div className="signpost-saving" ref={place}>
      {isInBrowser ? createPortal(stateInWords, document.body) : null}
      <Button
        buttonStyle="secondary"
        disabled={isProcessing}
        id="action-save-draft"
        onClick={() => void saveDraft()}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </Button>
      {saving.state === 'stale' && isComparing ? (
        <CompareTexts message={saving.message} saves={saves} close={() => setComparing(false)} />
      ) : null}
      <AskBeforeLeaving saves={saves} />
    </div>
  );
}

function wordsOf(saving: Saving): string {
  switch (saving.state) {
    case 'nothing':
      return '';
    case 'typing':
      return 'Not saved yet';
    case 'file':
      return 'The file is not saved yet: press “Save as a draft” or “Publish”.';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Draft saved at ${atTime(saving.at)}`;
    case 'stale':
      return 'Not saved over a newer version.';
    case 'failed':
      return saving.message;
  }
}
