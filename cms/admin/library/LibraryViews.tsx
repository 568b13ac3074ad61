import type { ReactNode } from 'react';
import type { LibraryView } from './views.ts';

/** The ways a library can be looked at, as links. */
export function LibraryViews({ views, list, current }: { views: readonly LibraryView[]; list: string; current?: string }): ReactNode {
  return (
    <nav className="signpost-views" aria-label="Show">
      <a href={list} aria-current={current === undefined ? 'page' : undefined}>
        All
      </a>
      {views.map(({ name, label }) => (
        <a key={name} href={`${list}?show=${name}`} aria-current={current === name ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
