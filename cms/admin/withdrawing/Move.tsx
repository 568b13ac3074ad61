'use client';

import { PopupList, toast, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { MovedAnswer } from '../../api/moving/endpoints.ts';
import type { Found } from '../../api/find/found.ts';
import type { WhoLinks as LinksFound } from '../../api/public-uses.ts';
import type { Place } from '../../workflow/moving/place.ts';
import { counted } from '../formatting.ts';
import { useAnswer } from '../use-answer.ts';
import { Going } from './Going.tsx';
import { Chooser, hasAddress } from './WithdrawalForm.tsx';
import { WhoLinks } from './WhoLinks.tsx';
import { OnlyEditors } from './OnlyEditors.tsx';
import { keepUndo } from './Undo.tsx';

/** “Move”: another address for a public page, or another page above it. Its words stay as they are. */
export function Move(): ReactNode {
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo();
  const [isOpen, setIsOpen] = useState(false);
  if (!hasPublishedDoc || isTrashed || !hasAddress(collectionSlug)) return null;
  if (!hasPublishPermission) return <OnlyEditors label="Move to another address" deed="move this to another address" />;
  return (
    <>
      <PopupList.Button id="signpost-move" onClick={() => setIsOpen(true)}>
        Move to another address
      </PopupList.Button>
      {isOpen ? <Moving close={() => setIsOpen(false)} /> : null}
    </>
  );
}

function Moving({ close }: { close: () => void }): ReactNode {
  const { collectionSlug: of = '', id } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { config } = useConfig();
  const document = String(id);
  const { answer: place, error } = useAnswer<Place>(`${config.routes.api}/place?${new URLSearchParams({ of, document })}`);
  const { answer: links, error: linksError } = useAnswer<LinksFound>(`${config.routes.api}/${of}/${document}/uses`);
  const [slug, setSlug] = useState('');
  const [above, setAbove] = useState<Pick<Found, 'id' | 'title'> | null>(null);
  const field = useId();
  useEffect(() => {
    setSlug(place?.slug ?? '');
    setAbove(place?.above ?? null);
  }, [place]);

  const go = async (): Promise<string | undefined> => {
    const response = await fetch(`${config.routes.api}/move`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ of, document, slug, above: above?.id ?? null }),
    });
    const answer = (await response.json()) as MovedAnswer & { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] };
    if (!response.ok) {
      const [refused] = answer.errors ?? [];
      return refused?.data?.errors?.map(({ message }) => message).join(' ') || (refused?.message ?? `The CMS answered ${response.status}.`);
    }
    keepUndo({ of, document, ...answer });
    toast.success(answer.message);
    window.location.reload();
    return undefined;
  };
  return (
    <Going title={`Move “${title}”?`} verb="Move" doing="Moving…" close={close} go={go}>
      <div className="signpost-withdrawal__form">
        {error ? <p className="signpost-receipt__error">Where it stands cannot be read: {error}</p> : null}
        {place === undefined && !error ? <p role="status">Looking where it stands…</p> : null}
        {place ? (
          <>
            <p>
              It stands at {place.address}. Its old address leads to the new one for ever, and every link of this site follows by itself.
            </p>
            {place.below.length > 0 ? (
              <p>
                {counted(place.below.length, 'page')} below it {place.below.length === 1 ? 'moves' : 'move'} with it:{' '}
                {place.below.join(', ')}.
              </p>
            ) : null}
            <WhoLinks found={links} error={linksError} isDocument />
            <label htmlFor={`${field}-slug`}>The last part of its address</label>
            <p id={`${field}-hint`}>A few words with hyphens, such as mental-health.</p>
            <input
              id={`${field}-slug`}
              type="text"
              aria-describedby={`${field}-hint`}
              maxLength={80}
              value={slug}
              onChange={({ target }) => setSlug(target.value)}
            />
            {place.canStandBelow ? (
              <>
                <p>
                  {above ? `Below “${above.title}”. ` : 'At the top, below no other page. '}
                  {above ? (
                    <button type="button" className="signpost-link" onClick={() => setAbove(null)}>
                      Move it to the top
                    </button>
                  ) : null}
                </p>
                <Chooser
                  label="Below another page"
                  hint="Its title, or its public address. Leave it empty to let it stay where it is."
                  isFitting={({ collection, state, id: other }) =>
                    collection === 'pages' && state.startsWith('public') && other !== document
                  }
                  onChoose={(page) => {
                    if (page) setAbove(page);
                  }}
                />
              </>
            ) : null}
          </>
        ) : null}
      </div>
    </Going>
  );
}
