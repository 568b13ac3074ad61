'use client';

import { SelectRow, useConfig, useListDrawerContext } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { ShownPicture } from './shown-picture.ts';

/** Pictures side by side. Where somebody chooses several for a field, Payload's own rows are shown, which know how to. */
export function PictureGrid({
  pictures,
  rows,
  isSelectable = false,
}: {
  pictures: readonly ShownPicture[];
  rows?: ReactNode;
  /** Whether it stands in Payload's list, whose boxes choose pictures for what is done with several at once. */
  isSelectable?: boolean;
}): ReactNode {
  const { isInDrawer, onSelect } = useListDrawerContext();
  const { config } = useConfig();
  if (isInDrawer && rows !== undefined && !onSelect) return rows;
  return (
    <ul className="signpost-pictures">
      {pictures.map(({ id, name, thumbnail, marks, row }) => (
        <li key={id}>
          {isInDrawer && onSelect ? (
            <button type="button" onClick={() => onSelect({ collectionSlug: 'images', doc: row, docID: id })}>
              <Picture name={name} thumbnail={thumbnail} />
            </button>
          ) : (
            <a href={`${config.routes.admin}/collections/images/${id}`}>
              <Picture name={name} thumbnail={thumbnail} />
            </a>
          )}
          {marks.length > 0 ? <p>{marks.join(', ')}</p> : null}
          {isSelectable && !isInDrawer ? <SelectRow rowData={row} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Picture({ name, thumbnail }: Pick<ShownPicture, 'name' | 'thumbnail'>): ReactNode {
  return (
    <>
      {/* The name beside it says which it is. */}
      <img src={thumbnail} alt="" loading="lazy" width={320} height={240} />
      <span>{name}</span>
    </>
  );
}
