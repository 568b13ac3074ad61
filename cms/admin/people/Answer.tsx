'use client';

import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

/** One line to fill in, with its label above it and what is said about it. */
export function Line({ label, hint, ...input }: { label: string; hint?: string } & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const id = useId();
  return (
    <div className="signpost-line">
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      <input id={id} type="text" required {...(hint ? { 'aria-describedby': `${id}-hint` } : {})} {...input} />
    </div>
  );
}

/** What went wrong, or what was done, read out as it appears. */
export function Said({ error, done }: { error?: string | undefined; done?: string | undefined }): ReactNode {
  return (
    <>
      <p role="alert" className="signpost-people__error">
        {error}
      </p>
      <p role="status" className="signpost-people__done">
        {done}
      </p>
    </>
  );
}
