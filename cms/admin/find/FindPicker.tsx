'use client';

import { FieldDescription, FieldError, FieldLabel, useConfig, useDocumentInfo, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps, UploadFieldClientProps } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindAnswer } from '../../api/find/find.ts';
import type { Found } from '../../api/find/found.ts';
import { editAddress } from '../desk/edit-address.ts';
import { useAnswer } from '../use-answer.ts';
import { CreateNew } from './CreateNew.tsx';
import { FindBox, FoundName } from './FindBox.tsx';

/** What a field refers to: an identifier, with its collection where there are several to choose from. */
type Reference = string | { relationTo: string; value: string };

type FindPickerProps = (RelationshipFieldClientProps | UploadFieldClientProps) & {
  /** Of facts, those that can be chosen here. */
  kinds?: readonly string[];
};

/** Chooses documents, files, pictures or facts by finding them: by title, words, file name or pasted address, drafts too. */
export function FindPicker({ field, path, readOnly, validate, kinds }: FindPickerProps) {
  const { relationTo, hasMany, label, required, admin, localized } = field;
  const { config } = useConfig();
  const { collectionSlug, id } = useDocumentInfo();
  const { value, setValue, showError, disabled, customComponents } = useField<Reference | Reference[] | null>({
    path,
    validate: (now, options) => (typeof validate === 'function' ? validate(now as never, { ...options, required } as never) : true),
  });
  const [fresh, setFresh] = useState<Found[]>([]);
  const box = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on, once the form was drawn with what was just chosen or removed. */
  const goOnAt = useRef<string | undefined>(undefined);
  const isFixed = readOnly === true || disabled === true;
  const of = Array.isArray(relationTo) ? relationTo : [relationTo];
  const references = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
  const chosen = references.map((one) => (typeof one === 'string' ? `${of[0]}/${one}` : `${one.relationTo}/${one.value}`));

  // What was chosen just now is known; of the rest, the names are asked for.
  const unknown = chosen.filter((one) => !fresh.some((found) => nameOf(found) === one));
  const { answer, error } = useAnswer<FindAnswer>(
    unknown.length === 0 ? undefined : `${config.routes.api}/find?${new URLSearchParams({ chosen: unknown.join(',') })}`,
  );
  const known = new Map([...fresh, ...(answer?.found ?? [])].map((found) => [nameOf(found), found]));

  const set = (next: readonly string[]) => {
    const kept = next.map((one) => referenceTo(one, Array.isArray(relationTo)));
    setValue(hasMany === true ? kept : (kept[0] ?? null));
  };
  const take = (found: Found) => {
    setFresh((before) => [...before.filter((one) => nameOf(one) !== nameOf(found)), found]);
    set(hasMany === true ? [...chosen.filter((one) => one !== nameOf(found)), nameOf(found)] : [nameOf(found)]);
  };
  const choose = (found: Found): Promise<void> => {
    take(found);
    goOnAt.current = hasMany === true ? 'input' : 'button';
    return Promise.resolve();
  };
  const remove = (one: string) => {
    set(chosen.filter((other) => other !== one));
    goOnAt.current = 'input';
  };
  const chosenNow = chosen.join(',');
  useEffect(() => {
    if (goOnAt.current !== undefined) box.current?.querySelector<HTMLElement>(goOnAt.current)?.focus();
    goOnAt.current = undefined;
  }, [chosenNow]);
  // It may be called otherwise by now.
  const askAgain = useCallback(() => setFresh([]), []);
  const move = (index: number, by: number) => {
    const next = [...chosen];
    next.splice(index + by, 0, ...next.splice(index, 1));
    set(next);
  };
  const name = typeof label === 'string' ? label : field.name;

  return (
    <div
      ref={box}
      className={`field-type relationship signpost-picker${showError ? ' error' : ''}`}
      id={`field-${path.replaceAll('.', '__')}`}
      style={admin?.width ? { flex: `1 1 ${admin.width}` } : undefined}
    >
      <FieldLabel as="span" label={label} localized={localized ?? false} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {chosen.length === 0 ? null : (
          <ol className="signpost-picker__chosen" aria-label={`Chosen: ${name}`}>
            {chosen.map((one, index) => {
              const found = known.get(one);
              const title = found?.title ?? (answer === undefined && !error ? 'Looking…' : 'Not there any more');
              const [collection = '', ...id] = one.split('/');
              return (
                <li key={one}>
                  <span className="signpost-picker__name">{found ? <FoundName found={found} /> : <strong>{title}</strong>}</span>
                  <span className="signpost-picker__actions">
                    {found ? (
                      <a
                        href={editAddress(config.routes.admin, collection, id.join('/'))}
                        target="_blank"
                        rel="noreferrer"
                        aria-label={`Open ${title} in a new tab`}
                      >
                        Open
                      </a>
                    ) : null}
                    {isFixed ? null : (
                      <>
                        {hasMany === true && index > 0 ? (
                          <button type="button" className="signpost-link" aria-label={`Move ${title} up`} onClick={() => move(index, -1)}>
                            Up
                          </button>
                        ) : null}
                        <button type="button" className="signpost-link" aria-label={`Remove ${title}`} onClick={() => remove(one)}>
                          Remove
                        </button>
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ol>
        )}
        {isFixed || (hasMany !== true && chosen.length > 0) ? null : (
          <FindBox
            label={hasMany === true && chosen.length > 0 ? 'Find another' : 'Find it'}
            name={name}
            of={of}
            kinds={kinds}
            // Nothing refers to itself.
            without={id === undefined ? chosen : [...chosen, `${collectionSlug}/${id}`]}
            onChoose={choose}
          />
        )}
        {isFixed || admin?.allowCreate === false ? null : (
          <CreateNew of={of} isInstead={hasMany !== true && chosen.length > 0} onMade={take} onClose={askAgain} />
        )}
        {customComponents?.AfterInput}
      </div>
      <FieldDescription path={path} {...(admin?.description === undefined ? {} : { description: admin.description as string })} />
    </div>
  );
}

function nameOf({ collection, id }: Found): string {
  return `${collection}/${id}`;
}

function referenceTo(name: string, hasCollection: boolean): Reference {
  const at = name.indexOf('/');
  const value = name.slice(at + 1);
  return hasCollection ? { relationTo: name.slice(0, at), value } : value;
}
