'use client';

import { useAuth, useConfig, useDocumentDrawer } from '@payloadcms/ui';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Found } from '../../api/find/found.ts';

/** A document that was just made, or changed, in the drawer. */
type Made = { id: string | number } & Record<string, unknown>;

interface CreateNewProps {
  /** The collections to choose from. */
  of: readonly string[];
  /** Whether it takes the place of what is chosen. */
  isInstead: boolean;
  /** Takes what was saved; again, whenever it is saved another time. */
  onMade: (made: Found) => void;
  /** The drawer was closed: what is called otherwise by now can be asked for. */
  onClose: () => void;
}

/** Makes what there is none of yet, in a drawer above the form, and chooses it. Shows nothing to those who may not make any. */
export function CreateNew({ of, isInstead, onMade, onClose }: CreateNewProps): ReactNode {
  const { permissions } = useAuth();
  const kinds = of.filter((slug) => permissions?.collections?.[slug]?.create);
  const nameOf = useKindNames();
  const [isChoosing, setIsChoosing] = useState(false);
  const [opened, setOpened] = useState<{ kind: string; count: number }>();
  const list = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const open = (kind: string) => {
    setIsChoosing(false);
    setOpened((before) => ({ kind, count: (before?.count ?? 0) + 1 }));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isChoosing) return;
    event.stopPropagation();
    setIsChoosing(false);
    toggle.current?.focus();
  };
  const [only] = kinds;
  if (only === undefined) return null;
  return (
    <div className="signpost-picker__new" onKeyDown={onKey}>
      {kinds.length === 1 ? (
        <button type="button" className="signpost-link" onClick={() => open(only)}>
          Create new {nameOf(only)}
          {isInstead ? ' instead' : ''}
        </button>
      ) : (
        <button
          ref={toggle}
          type="button"
          className="signpost-link"
          aria-expanded={isChoosing}
          aria-controls={list}
          onClick={() => setIsChoosing(!isChoosing)}
        >
          {isInstead ? 'Create new instead…' : 'Create new…'}
        </button>
      )}
      {isChoosing ? (
        <span id={list} role="group" aria-label="What should it be?" className="signpost-picker__actions">
          {kinds.map((kind) => (
            <button key={kind} type="button" className="signpost-link" onClick={() => open(kind)}>
              {nameOf(kind)}
            </button>
          ))}
        </span>
      ) : null}
      {opened ? <InDrawer key={opened.count} collection={opened.kind} onMade={onMade} onClose={onClose} /> : null}
    </div>
  );
}

function InDrawer({ collection, onMade, onClose }: { collection: string } & Omit<CreateNewProps, 'of' | 'isInstead'>): ReactNode {
  const { getEntityConfig } = useConfig();
  const [Drawer, , { openDrawer, closeDrawer, isDrawerOpen }] = useDocumentDrawer({ collectionSlug: collection });
  const nameOf = useKindNames();
  const wasOpen = useRef(false);
  useEffect(() => {
    openDrawer();
    // Once: whoever closes it wants it closed.
  }, []);
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose();
    wasOpen.current = isDrawerOpen;
  }, [isDrawerOpen, onClose]);
  const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'title';
  return (
    <Drawer
      onSave={({ doc }) => {
        const made = doc as Made;
        const isPublic = made['_status'] === 'published';
        const name = [made[title], made['title'], made['filename']].find((one) => typeof one === 'string' && one !== '');
        onMade({
          collection,
          id: String(made.id),
          title: typeof name === 'string' ? name : 'Without a title',
          kind: nameOf(collection),
          state: isPublic ? 'public' : 'draft',
        });
        // A draft is written on; what is public is done.
        if (isPublic) closeDrawer();
      }}
    />
  );
}

/** What one of a collection is called within a sentence. */
function useKindNames(): (collection: string) => string {
  const { getEntityConfig } = useConfig();
  return (collectionSlug) => {
    const name = getEntityConfig({ collectionSlug })?.labels.singular;
    const words = typeof name === 'string' ? name : collectionSlug;
    // “GP post” and “Creative Health offer” are names.
    return /^\p{Lu}{2}|\s\p{Lu}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  };
}
