'use client';

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** A dialog over the page; the keyboard stays in it, and Escape closes it. */
export function Dialog({
  title,
  close,
  children,
  isWide = false,
}: {
  title: string;
  close: () => void;
  children: ReactNode;
  isWide?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={isWide ? 'signpost-dialog signpost-dialog--wide' : 'signpost-dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}
