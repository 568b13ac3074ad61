'use client';

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { ShownEmbargo } from '../../api/embargo.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';

/** Who can read a document before it is live, and the way to say so. */
export function Embargo(): ReactNode {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const [revision, setRevision] = useState(0);
  const address = collectionSlug === undefined || id === undefined ? undefined : `${config.routes.api}/${collectionSlug}/${id}/embargo`;
  const { answer, error } = useAnswer<ShownEmbargo>(address, `${revision} ${lastUpdateTime}`);
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set());
  const [isChoosing, setIsChoosing] = useState(false);
  const heading = useId();
  useEffect(() => {
    setNamed(new Set(answer?.people.filter(({ isNamed }) => isNamed).map((person) => person.id)));
  }, [answer]);
  // What was public once is everybody's.
  if (address === undefined || answer?.wasPublic) return null;
  const save = async (readers: readonly string[]) => {
    const { error: refused, message } = await postFor(address, { readers });
    if (refused) return void toast.error(refused);
    toast.success(message ?? 'Noted.');
    setIsChoosing(false);
    setRevision((before) => before + 1);
  };
  const toggle = (person: string) =>
    setNamed((before) => {
      const after = new Set(before);
      if (!after.delete(person)) after.add(person);
      return after;
    });
  return (
    <section className="signpost-embargo" aria-labelledby={heading}>
      <h3 id={heading}>Who can read it before it is live</h3>
      {error ? <p role="alert">Who can read it could not be found out. Reload the page.</p> : null}
      {answer === undefined ? null : (
        <p role="status">
          {answer.isEmbargoed
            ? `Under embargo: only ${listed(answer.people)} can read it, its pictures and its files, until it is live.`
            : 'All officers.'}
        </p>
      )}
      {answer?.mayChange && !isChoosing ? (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setIsChoosing(true)}>
          {answer.isEmbargoed ? 'Change who can read it' : 'Keep it to some people'}
        </Button>
      ) : null}
      {isChoosing && answer ? (
        <fieldset>
          <legend>These people can read it</legend>
          {answer.people.map(({ id: person, name }) => (
            <label key={person}>
              <input type="checkbox" checked={named.has(person)} onChange={() => toggle(person)} /> {name}
            </label>
          ))}
          <p>You and whoever answers for it always can. Pictures and files that were never public come with it.</p>
          <div className="signpost-embargo__actions">
            <Button size="small" margin={false} disabled={named.size === 0} onClick={() => void save([...named])}>
              Keep it to these
            </Button>
            {answer.isEmbargoed ? (
              <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void save([])}>
                Open it to all officers
              </Button>
            ) : null}
            <Button size="small" buttonStyle="none" margin={false} onClick={() => setIsChoosing(false)}>
              Cancel
            </Button>
          </div>
        </fieldset>
      ) : null}
    </section>
  );
}

function listed(people: ShownEmbargo['people']): string {
  return new Intl.ListFormat('en-GB').format(people.filter(({ isNamed }) => isNamed).map(({ name }) => name));
}
