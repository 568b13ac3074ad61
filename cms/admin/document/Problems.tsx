'use client';

import { useAllFormFields, useConfig, useDocumentInfo, useFormSubmitted } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useEffect, useRef } from 'react';
import { counted } from '../formatting.ts';
import { findField, goToField } from './find-field.ts';

/** Lists, above a document's form, everything that a refused save or publish asks for, with the way to each field. */
export function Problems() {
  const [fields] = useAllFormFields();
  const isSubmitted = useFormSubmitted();
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const list = useRef<HTMLElement>(null);

  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : undefined;
  const wrong = isSubmitted
    ? Object.entries(fields).flatMap(([path, { valid, errorMessage }]) => (valid === false && errorMessage ? [{ path, errorMessage }] : []))
    : [];
  const faults = wrong.flatMap(({ path, errorMessage }) => errorMessage.split('\n').map((words) => ({ path, words })));
  const isShown = faults.length > 0;

  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  useFieldOfAddress(config?.fields);

  if (!isShown) return null;
  return (
    <section className="signpost-problems" aria-label="What needs putting right" ref={list}>
      <h2 className="signpost-problems__title">{counted(faults.length, 'thing')} to put right before this can be published</h2>
      <ul>
        {faults.map(({ path, words }) => {
          const place = findField(config?.fields ?? [], path);
          return (
            <li key={`${path} ${words}`}>
              <strong>{place.label}</strong>: {words}{' '}
              <button type="button" onClick={() => goToField(path, place)}>
                Take me there<span className="signpost-visually-hidden">: {place.label}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Shows the field that the page's address names: `#field-runBy` leads to “Who runs the site”, on its tab. */
function useFieldOfAddress(fields: readonly ClientField[] | undefined): void {
  const shown = useRef('');
  useEffect(() => {
    const show = () => {
      const { hash } = window.location;
      const path = /^#field-([a-zA-Z0-9_]+)$/.exec(hash)?.[1]?.replaceAll('__', '.');
      // Once, so that nobody who is writing elsewhere is brought back.
      if (fields === undefined || path === undefined || shown.current === hash) return;
      shown.current = hash;
      goToField(path, findField(fields, path));
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, [fields]);
}
