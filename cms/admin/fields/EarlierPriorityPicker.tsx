'use client';

import { useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { slugify } from '../../../content/model/addresses/slugify.ts';
import { type Choice, PickOne } from './PickOne.tsx';

/** Chooses one of the other priorities that stand on the same page, saved or not. */
export function EarlierPriorityPicker(props: TextFieldClientProps) {
  const own = props.path.split('.').slice(0, -1).join('.');
  // A text, so that the picker is drawn again only where a priority changed.
  const written = useFormFields(([fields]) =>
    JSON.stringify(
      Object.keys(fields ?? {})
        .filter((path) => /^priorities\.\d+\.title$/.test(path) && path !== `${own}.title`)
        .map((path) => ['anchor', 'title', 'year'].map((name) => fields?.[path.replace(/title$/, name)]?.value)),
    ),
  );
  const choices = (JSON.parse(written) as unknown[][]).flatMap(([anchor, title, year]): Choice[] => {
    if (typeof title !== 'string' || title.trim() === '') return [];
    const label = typeof year === 'string' && year !== '' ? `${title} (${year})` : title;
    return [{ value: typeof anchor === 'string' && anchor !== '' ? anchor : slugify(title), label }];
  });
  return <PickOne {...props} choices={choices} whenNone="There is no other priority on this page." />;
}
