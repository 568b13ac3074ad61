'use client';

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ShownVersion, WhatWillHappen as Answer } from '../../api/changes/endpoints.ts';
import type { Difference } from '../../workflow/comparing/compare.ts';
import { ask } from '../ask.ts';
import { counted, inTheDiary } from '../formatting.ts';

/** What publishing this draft would change, what happens by itself, and the versions there are. What holds it back stands under Checks, who must still look under Review. */
export function WhatWillHappen() {
  const { id, collectionSlug, globalSlug, lastUpdateTime, unpublishedVersionCount, hasPublishedDoc } = useDocumentInfo();
  const { config } = useConfig();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  const { api } = config.routes;
  const [shown, setShown] = useState<Answer>();
  const [error, setError] = useState<string>();
  const look = useCallback(async () => {
    if (!of || !document) return;
    const { answer, error: wrong } = await ask<Answer>(`${api}/changes?${new URLSearchParams({ of, document })}`);
    if (answer) setShown(answer);
    setError(wrong);
  }, [api, of, document]);
  // Each save is looked at anew.
  useEffect(() => void look(), [look, lastUpdateTime, unpublishedVersionCount, hasPublishedDoc]);

  if (!of || !document) return null;
  return (
    <section className="signpost-receipt" aria-label="What will happen">
      <h3 className="signpost-receipt__title">What will happen</h3>
      {error ? <p className="signpost-receipt__error">That cannot be read: {error}</p> : null}
      {shown ? <Words answer={shown} /> : error ? null : <p>Looking…</p>}
      {shown ? <Versions versions={shown.versions} of={of} document={document} look={look} /> : null}
    </section>
  );
}

function Words({ answer: { isPublic, isChanged, differences, problems, uploads, scheduled } }: { answer: Answer }): ReactNode {
  return (
    <>
      {scheduled.map(({ action, at, approvedBy }) => (
        <p key={`${action} ${at}`}>
          {action === 'publish' ? 'Goes up' : 'Comes down'} on {inTheDiary(at)}, as {approvedBy} scheduled.
        </p>
      ))}
      {isChanged ? null : <p>The public sees the newest version.</p>}
      {isChanged && isPublic && differences.length === 0 ? <p>Publishing it changes nothing that the public reads.</p> : null}
      {isChanged && !isPublic ? <p>The public sees nothing of it yet.</p> : null}
      {isPublic && differences.length > 0 ? (
        <details open>
          <summary>Publishing it changes {counted(differences.length, 'field')}</summary>
          <Differences differences={differences} />
        </details>
      ) : null}
      {uploads.length > 0 ? <p>Becomes public with it: {uploads.join(', ')}.</p> : null}
      {problems.length > 0 ? (
        <p className="signpost-receipt__error">
          It cannot be published yet: <a href="#checks">Checks</a> says why.
        </p>
      ) : null}
    </>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }): ReactNode {
  if (differences.length === 0) return <p>The same words.</p>;
  return (
    <dl className="signpost-differences">
      {differences.map(({ path, label, runs }) => (
        <div key={`${path} ${label}`}>
          <dt>{label}</dt>
          <dd>
            {runs.map(({ kind, text }, index) =>
              kind === 'added' ? (
                <ins key={index}>{text}</ins>
              ) : kind === 'removed' ? (
                <del key={index}>{text}</del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Place {
  of: string;
  document: string;
  look: () => Promise<void>;
}

function Versions({ versions, ...place }: { versions: readonly ShownVersion[] } & Place): ReactNode {
  return (
    <details>
      <summary>{counted(versions.length, 'version')}</summary>
      <ol className="signpost-versions">
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} {...place} />
        ))}
      </ol>
    </details>
  );
}

function VersionRow({ version, of, document, look }: { version: ShownVersion } & Place): ReactNode {
  const { id, at, by, name, state, isNewest } = version;
  const { config } = useConfig();
  const isModified = useFormModified();
  const field = useId();
  const { api } = config.routes;
  const [words, setWords] = useState(name);
  const [differences, setDifferences] = useState<Difference[]>();
  const when = inTheDiary(at);
  const compareIt = async () => {
    const query = new URLSearchParams({ of, document, version: id });
    const { answer, error } = await ask<{ differences: Difference[] }>(`${api}/changes/version?${query}`);
    if (answer) setDifferences(answer.differences);
    else toast.error(error);
  };
  const nameIt = async () => {
    const { answer, error } = await ask<{ message: string }>(`${api}/version-names/name`, {
      body: { of, document, version: id, name: words },
    });
    if (answer) toast.success(answer.message);
    else toast.error(error);
    await look();
  };
  const restore = async () => {
    const root = of === 'globals' ? `globals/${document}` : of;
    const { error } = await ask(`${api}/${root}/versions/${id}?draft=true`, { body: {} });
    if (error) toast.error(error);
    else window.location.reload();
  };
  return (
    <li>
      <p>
        {name ? <strong>{name}. </strong> : null}
        {when}
        {by ? `, ${by}` : ''}. {state === 'public' ? 'Public now.' : state === 'was public' ? 'Was public.' : isNewest ? 'The draft.' : ''}
      </p>
      {isNewest ? null : (
        <div className="signpost-versions__actions">
          <Button size="small" buttonStyle="secondary" onClick={() => void compareIt()} aria-label={`What changed since ${when}`}>
            What changed since
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={isModified}
            onClick={() => void restore()}
            aria-label={`Bring back as a draft the version of ${when}`}
          >
            Bring back as a draft
          </Button>
        </div>
      )}
      {differences ? <Differences differences={differences} /> : null}
      <details>
        <summary>{name ? 'Another name' : 'Give it a name'}</summary>
        <label htmlFor={field}>Name of this version</label>
        <input id={field} value={words} maxLength={80} onChange={({ target }) => setWords(target.value)} />
        <Button size="small" buttonStyle="secondary" onClick={() => void nameIt()}>
          Keep the name
        </Button>
      </details>
    </li>
  );
}
