'use client';

import {
  toast,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useUploadEdits,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNewDocument } from '../new-document-context.ts';
import { filledIn, laterOf, wordsOf } from './form-words.ts';
import type { FormData } from './form-words.ts';
import { sendSave } from './send-save.ts';
import { rememberForm } from './typed-words.ts';

/** How long after a change it is saved at the latest, in milliseconds, however steadily somebody types. */
const maxUnsaved = 2_000;
/**
 * How long a form that is saved counts as changed, in milliseconds. In that time it asks the server once more which fields it
 * shows: Payload's form forgets to, where something was changed just before an earlier answer came (a field that depends on
 * the choice beside it would not appear).
 */
const beforeUnmodified = 1_000;
/** How long after a failure it is tried again, in milliseconds. */
const beforeRetry = 4_000;

/** Where saving stands. */
export type Saving =
  | { state: 'nothing' | 'typing' | 'saving' }
  /** A file was chosen, which a button saves. */
  | { state: 'file' }
  | { state: 'saved'; at: string }
  | { state: 'stale'; message: string }
  | { state: 'failed'; message: string };

/** What a document's page knows of its saves. */
export interface Saves {
  saving: Saving;
  /** Whether there is text that is not saved, or a file. */
  hasUnsaved: () => boolean;
  /** Whether another file was chosen, or the picture cropped: that is sent with its bytes, by a press of a button, and the words go with it. */
  hasFile: () => boolean;
  /** Saves what is in the form now, after a save that is under way. @returns whether all of it is saved */
  save: (how?: { isClosing?: boolean; isVersion?: boolean }) => Promise<boolean>;
  /** The document, as `COLLECTION/ID`. */
  document: () => string;
  /**
   * Lets a save that is under way end, and lets the next ones wait until `release`: the publish that follows then goes on from the
   * newest revision.
   */
  hold: () => Promise<void>;
  release: () => void;
  /** Publishes what is in the form now. What is typed before the answer is there stays, and is saved as a draft next. */
  publish: () => Promise<void>;
  /** What the form held when it was last saved. */
  base: () => FormData;
  /** Puts other words into the form, made from this revision, and saves them. */
  replaceWith: (data: FormData) => Promise<void>;
}

/**
 * Saves a document while somebody types: soon after each change, without waiting for a pause. What is typed while a save is
 * under way is left alone and saved next; nothing the server answers is put over it. A document that is new is made with its
 * first words.
 */
export function useSaving(): Saves {
  const form = useForm();
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  const isSubmitted = useFormSubmitted();
  const info = useDocumentInfo();
  const { config } = useConfig();
  const newDocument = useNewDocument();
  const { uploadEdits, resetUploadEdits } = useUploadEdits();
  const [saving, setSaving] = useState<Saving>({ state: 'nothing' });

  const isTouched = useRef(false);
  const saved = useRef<{ words: string; data: FormData } | undefined>(undefined);
  /** When the newest draft was saved (ISO); undefined where what is shown was published since, or nothing was saved. */
  const savedAt = useRef<string | undefined>(undefined);
  const underWay = useRef<Promise<boolean> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const madeId = useRef<string | undefined>(undefined);
  /** What the next save goes on from; the form has it only after it was drawn again. */
  const standing = useRef<string | undefined>(undefined);
  /** While a publish is about to take what is on the screen, or is doing so: what ends once it is answered. */
  const held = useRef<{ answered: Promise<void>; release: () => void } | undefined>(undefined);
  const isPublishing = useRef(false);
  isPublishing.current = isProcessing;
  /** Whether a publish was refused, and none went well since. */
  const isRefused = useRef(false);
  isRefused.current = isSubmitted && !isProcessing;
  /** What was refused, and would be again. */
  const refused = useRef<string | undefined>(undefined);
  /** The words of a publish that was refused, and how often the server may yet be asked for the marks it put on them. */
  const marked = useRef<{ words: string; asksLeft: number } | undefined>(undefined);

  const wordsNow = () => wordsOf(form.getData());
  const hasFile = () =>
    info.docConfig !== undefined &&
    'upload' in info.docConfig &&
    (form.getField('file')?.value instanceof Blob || Object.keys(uploadEdits ?? {}).length > 0);
  const hasUnsaved = () => isTouched.current && saved.current !== undefined && (hasFile() || wordsNow() !== saved.current.words);
  const id = info.id ?? madeId.current;
  const canSave =
    info.hasSavePermission !== false && !info.isTrashed && (info.globalSlug !== undefined || id !== undefined || newDocument !== undefined);

  const saveOnce = async ({ isClosing = false, isVersion = false }): Promise<boolean> => {
    const data = form.getData() as FormData;
    const words = wordsOf(data);
    if (standing.current !== undefined) data['updatedAt'] = laterOf(data['updatedAt'], standing.current);
    setSaving({ state: 'saving' });
    const query = new URLSearchParams({ draft: 'true', depth: '0', ...(isVersion ? {} : { autosave: 'true' }) });
    const path = info.globalSlug
      ? `globals/${info.globalSlug}`
      : [info.collectionSlug, info.id ?? madeId.current].filter(Boolean).join('/');
    const isNew = !info.globalSlug && (info.id ?? madeId.current) === undefined;
    const outcome = await sendSave({
      method: info.globalSlug || isNew ? 'POST' : 'PATCH',
      address: `${config.routes.api}/${path}?${query}`,
      data,
      isClosing,
    });
    refused.current = outcome.state === 'stale' || (outcome.state === 'failed' && !outcome.isPassing) ? words : undefined;
    if (outcome.state !== 'saved') {
      setSaving(outcome.state === 'stale' ? outcome : { state: 'failed', message: outcome.message });
      if (outcome.state === 'failed' && outcome.isPassing) later(beforeRetry);
      return false;
    }
    const { doc } = outcome;
    const updatedAt = takeFilledIn(data, doc);
    saved.current = { words: words === wordsOf(data) ? words : wordsOf(data), data };
    if (isNew && typeof doc['id'] === 'string') {
      madeId.current = doc['id'];
      newDocument?.made(doc);
    }
    info.setData({ ...info.data, ...doc });
    info.setLastUpdateTime(Date.parse(updatedAt));
    if (doc['_status'] !== 'published') {
      if (!info.mostRecentVersionIsAutosaved) {
        info.setUnpublishedVersionCount((count) => count + 1);
        info.incrementVersionCount();
      }
      info.setMostRecentVersionIsAutosaved(!isVersion);
    }
    const at = new Date().toISOString();
    savedAt.current = at;
    const isAll = !hasUnsaved();
    if (isAll) settleSoon();
    else later(maxUnsaved);
    setSaving(isAll ? { state: 'saved', at } : { state: 'typing' });
    return isAll;
  };

  /** Takes from an answer the revision to go on from, and what the server filled in where the form is empty. */
  const takeFilledIn = (data: FormData, doc: FormData): string => {
    for (const [name, value] of filledIn(data, doc)) {
      if (filledIn(form.getData() as FormData, doc).some(([one]) => one === name)) {
        form.dispatchFields({ type: 'UPDATE', path: name, value });
        data[name] = value;
      }
    }
    // A publish that was pressed meanwhile may have answered first.
    const updatedAt = laterOf(form.getField('updatedAt')?.value, doc['updatedAt']);
    standing.current = updatedAt;
    form.dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: updatedAt });
    return updatedAt;
  };

  /** What was typed since the last save is gone again, or was only what the server filled in. */
  const nothingLeft = () => {
    settleSoon();
    setSaving((now) => {
      if (now.state !== 'typing') return now;
      return savedAt.current === undefined ? { state: 'nothing' } : { state: 'saved', at: savedAt.current };
    });
  };

  const settleSoon = () => {
    clearTimeout(settling.current);
    settling.current = setTimeout(() => {
      if (!newest.current.hasUnsaved() && !isPublishing.current && !isRefused.current) form.setModified(false);
    }, beforeUnmodified);
  };

  const save: Saves['save'] = async (how = {}) => {
    if (timer.current !== undefined) clearTimeout(timer.current);
    timer.current = undefined;
    // Whoever closes the page before the publish has begun keeps what they typed; it is not published then.
    const isLast = how.isClosing === true && !isPublishing.current;
    const before = () => underWay.current ?? (isLast ? undefined : held.current?.answered);
    while (before()) await before();
    if (isPublishing.current) {
      later(maxUnsaved);
      return !hasUnsaved();
    }
    if (hasFile()) return false;
    if (!canSave || (!how.isVersion && (!hasUnsaved() || wordsNow() === refused.current))) {
      if (!hasUnsaved()) nothingLeft();
      return !hasUnsaved();
    }
    underWay.current = saveOnce(how).finally(() => {
      underWay.current = undefined;
    });
    return underWay.current;
  };

  // What timers and the page's own events call is always the newest.
  const newest = useRef({ save, hasUnsaved, hasFile });
  newest.current = { save, hasUnsaved, hasFile };
  const newestInfo = useRef(info);
  newestInfo.current = info;
  const later = (milliseconds: number) => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void newest.current.save();
    }, milliseconds);
  };

  if (isModified) isTouched.current = true;
  useEffect(() => {
    if (isTouched.current && info.docConfig !== undefined)
      rememberForm({ address: window.location.pathname, fields: info.docConfig.fields, read: () => form.getData() as FormData });
    if (saved.current === undefined || !isTouched.current) {
      if (Object.keys(fields).length > 0 && !isTouched.current) {
        const data = form.getData() as FormData;
        saved.current = { words: wordsOf(data), data };
      }
      return;
    }
    if (isProcessing || !canSave || !hasUnsaved() || wordsNow() === refused.current) return;
    if (hasFile()) return setSaving((now) => (now.state === 'file' ? now : { state: 'file' }));
    setSaving((now) => (now.state === 'nothing' || now.state === 'saved' ? { state: 'typing' } : now));
    later(maxUnsaved);
  });

  // What the server was asked before a refusal may be answered after it, and takes the marks away: a form that counts as
  // changed asks once more, and has them back.
  useEffect(() => {
    if (isSubmitted) form.setModified(true);
  }, [form, isSubmitted]);

  // The same where the form counted as changed already: Payload asks again only where a field is another one than before, and
  // without its marks it is as it was.
  useEffect(() => {
    const now = marked.current;
    if (now === undefined || now.asksLeft === 0 || !isRefused.current || wordsNow() !== now.words) return;
    if (Object.values(fields).some(({ valid }) => valid === false)) return;
    now.asksLeft -= 1;
    form.setModified(true);
    form.dispatchFields({ type: 'UPDATE', path: 'updatedAt', initialValue: new Date().toISOString() });
  }, [fields, form]);

  // A publish, or another save by Payload's own buttons, took what was on the screen.
  const revision = useRef<unknown>(undefined);
  useEffect(() => {
    const now = form.getField('updatedAt')?.value;
    if (isProcessing) {
      revision.current = now;
      return;
    }
    const isSaved = revision.current !== undefined && now !== revision.current;
    if (isSaved && hasFile()) {
      // Payload's form keeps the file, and would send it again with each save.
      form.dispatchFields({ type: 'REMOVE', path: 'file' });
      resetUploadEdits();
    }
    if (isSaved && !isModified) {
      const data = form.getData() as FormData;
      saved.current = { words: wordsOf(data), data };
      setSaving({ state: 'nothing' });
    }
    revision.current = undefined;
  }, [form, isModified, isProcessing, fields, resetUploadEdits]);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void newest.current.save({ isClosing: true });
    };
    const leave = () => void newest.current.save({ isClosing: true });
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(settling.current);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      void newest.current.save({ isClosing: true });
    };
  }, []);

  const publish = async (): Promise<void> => {
    if (newestInfo.current.uploadStatus === 'uploading') return;
    // Somebody was about to close the page, and stayed.
    while (underWay.current) await underWay.current.then(() => drawnAgain());
    const data = form.getData() as FormData;
    const { collectionSlug, globalSlug, id: ofDocument } = newestInfo.current;
    const path = globalSlug ? `globals/${globalSlug}` : [collectionSlug, ofDocument ?? madeId.current].filter(Boolean).join('/');
    const published = await form.submit({
      action: `${config.routes.api}/${path}?depth=0`,
      overrides: { _status: 'published' },
      acceptValues: false,
      disableSuccessStatus: true,
    });
    const isGone = published !== undefined && published.res.status < 400;
    marked.current = isGone ? undefined : { words: wordsOf(data), asksLeft: 2 };
    if (!isGone) return;
    toast.success('Published. “On the public site” says when it is live.');
    // What the server answered is there now.
    await drawnAgain();
    const info = newestInfo.current;
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    takeFilledIn(data, info.data ?? {});
    saved.current = { words: wordsOf(data), data };
    savedAt.current = undefined;
    if (hasUnsaved()) later(maxUnsaved);
    else setSaving({ state: 'nothing' });
  };

  const replaceWith = async (data: FormData) => {
    await form.reset(data);
    isTouched.current = true;
    saved.current = { words: '', data: {} };
    setSaving({ state: 'typing' });
    // The form has the words after it was drawn again.
    requestAnimationFrame(() => setTimeout(() => void newest.current.save(), 0));
  };

  return {
    saving,
    hasUnsaved: useCallback(() => newest.current.hasUnsaved(), []),
    hasFile: useCallback(() => newest.current.hasFile(), []),
    save: useCallback((how) => newest.current.save(how), []),
    document: useCallback(() => nameOf(newestInfo.current, madeId.current), []),
    hold: useCallback(async () => {
      held.current ??= heldNow();
      while (underWay.current) await underWay.current;
    }, []),
    release: useCallback(() => {
      held.current?.release();
      held.current = undefined;
    }, []),
    publish,
    base: useCallback(() => saved.current?.data ?? {}, []),
    replaceWith,
  };
}

/** Begins a hold of the saves. */
function heldNow(): { answered: Promise<void>; release: () => void } {
  let release = () => {};
  const answered = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { answered, release };
}

/** After the page was drawn again. */
function drawnAgain(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}

function nameOf({ collectionSlug, globalSlug, id }: ReturnType<typeof useDocumentInfo>, madeId: string | undefined): string {
  return globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id ?? madeId}`;
}
