'use client';

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { HoldingAnswer } from '../../api/sets/endpoints.ts';
import { inTheDiary } from '../formatting.ts';
import { post } from '../post.ts';
import { useAnswer } from '../use-answer.ts';

/** Says beside a document which launch set it is in, and puts it into one. */
export function InSet(): ReactNode {
  const { id, collectionSlug, globalSlug, lastUpdateTime, isTrashed } = useDocumentInfo();
  const { config } = useConfig();
  const isModified = useFormModified();
  const [revision, setRevision] = useState(0);
  const [chosen, setChosen] = useState('');
  const field = useId();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  const sets = `${config.routes.api}/launch-sets`;
  const { answer: held, error } = useAnswer<HoldingAnswer>(
    document === undefined ? undefined : `${sets}/holding?${new URLSearchParams({ document })}`,
    `${revision} ${lastUpdateTime}`,
  );
  if (!of || document === undefined || isTrashed) return null;
  const put = async () => {
    const refusal = await post(`${sets}/${chosen}/add`, { of, document, action: 'publish' });
    if (refusal) toast.error(refusal);
    else toast.success('It is in the set, and goes live with it.');
    setRevision((count) => count + 1);
  };
  const page = `${config.routes.admin}/collections/launch-sets`;
  return (
    <section className="signpost-receipt" aria-label="Launch set">
      <h3 className="signpost-receipt__title">Launch set</h3>
      {error ? <p className="signpost-receipt__error">Its launch set cannot be read: {error}</p> : null}
      {held?.set ? (
        <p role="status">
          Its draft goes live with <a href={`${page}/${held.set.id}`}>{held.set.name}</a>
          {held.set.at ? `, on ${inTheDiary(held.set.at)}` : ''}, and not by itself. To publish it alone, take it out of the set first.
        </p>
      ) : null}
      {held && !held.set && held.open.length === 0 ? (
        <p>
          In none. To publish several things in one moment, <a href={`${page}/create`}>make a launch set</a>.
        </p>
      ) : null}
      {held && !held.set && held.open.length > 0 ? (
        <div className="signpost-schedule">
          <label htmlFor={field}>Let it go live with a set</label>
          <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">Choose a set…</option>
            {held.open.map(({ id: set, name }) => (
              <option key={set} value={set}>
                {name}
              </option>
            ))}
          </select>
          {chosen === '' ? null : (
            <Button size="small" margin={false} disabled={isModified} onClick={() => void put()}>
              {isModified ? 'Put it into the set, once it is saved' : 'Put it into the set'}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
