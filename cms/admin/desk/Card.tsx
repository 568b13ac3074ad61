import { type ReactNode, useId } from 'react';

/** One part of the desk, with its heading. */
export function Card({ title, tone, children }: { title: string; tone?: string; children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section className={`signpost-card${tone ? ` signpost-card--${tone}` : ''}`} aria-labelledby={heading} data-card={title}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
