'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ShownFilter } from '../../bulk/saved-filters.ts';
import { Dialog } from '../document/saving/Dialog.tsx';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';

/** The filters of a list by name, one's own and those for everybody, and the way to save what it is narrowed to now. */
export function SavedFilters({ of, shown }: { of: string; shown: { where?: object; search?: string } }): ReactNode {
  const { config } = useConfig();
  const id = useId();
  const api = `${config.routes.api}/saved-filters`;
  const [revision, setRevision] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  const [name, setName] = useState('');
  const [isShared, setIsShared] = useState(false);
  const { answer, error } = useAnswer<{ filters: ShownFilter[] }>(`${api}/list?of=${of}`, revision);
  const isNarrowed = shown.search !== undefined || (shown.where !== undefined && Object.keys(shown.where).length > 0);

  const send = async (path: string, body: object = {}) => {
    const sent = await postFor(`${api}/${path}`, body);
    if (sent.error) return void toast.error(sent.error);
    toast.success(sent.message ?? 'Done.');
    setIsSaving(false);
    setName('');
    setRevision((before) => before + 1);
  };
  const filters = answer?.filters ?? [];
  if (filters.length === 0 && !isNarrowed && !error) return null;
  return (
    <>
      {error ? <p className="signpost-receipt__error">Your saved filters cannot be read: {error}</p> : null}
      <ul className="signpost-filters" aria-label="Saved filters">
        {filters.map((filter) => (
          <li key={filter.id}>
            <a href={addressOf(`${config.routes.admin}/collections/${of}`, filter)}>
              {filter.name}
              {filter.by === undefined ? '' : ` (${filter.by})`}
            </a>
            {filter.isRemovable ? (
              <button
                type="button"
                className="signpost-list-tools__link"
                aria-label={`Remove the filter ${filter.name}`}
                onClick={() => void send(`${filter.id}/remove`)}
              >
                ×
              </button>
            ) : null}
          </li>
        ))}
        {isNarrowed ? (
          <li>
            <button type="button" className="signpost-list-tools__link" onClick={() => setIsSaving(true)}>
              Save this filter…
            </button>
          </li>
        ) : null}
      </ul>
      {isSaving ? (
        <Dialog title="Save this filter" close={() => setIsSaving(false)}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void send('save', { of, name, isShared, ...shown });
            }}
          >
            <p className="signpost-field">
              <label htmlFor={id}>What should it be called?</label>
              <input id={id} required maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
            </p>
            <label className="signpost-check">
              <input type="checkbox" checked={isShared} onChange={({ target }) => setIsShared(target.checked)} />
              Everybody may use it
            </label>
            <div className="signpost-dialog__actions">
              <Button type="submit" margin={false} disabled={name.trim() === ''}>
                Save
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={() => setIsSaving(false)}>
                Cancel
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}

/** The address of a list that is narrowed so. */
function addressOf(list: string, { where, search }: ShownFilter): string {
  const query = new URLSearchParams();
  if (where !== undefined) addTo(query, 'where', where);
  if (search !== undefined) query.set('search', search);
  return `${list}?${query}`;
}

/** Payload writes conditions into addresses as `where[or][0][title][like]=…`. */
function addTo(query: URLSearchParams, name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) addTo(query, `${name}[${key}]`, inner);
  else query.set(name, String(value));
}
