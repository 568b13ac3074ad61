'use client';

import { useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { slugify } from '../../../content/model/addresses/slugify.ts';
import { type Choice, PickOne } from './PickOne.tsx';

/** Chooses one of the objectives that stand on the same page, saved or not. */
export function ObjectivePicker(props: TextFieldClientProps) {
  // A text, so that the picker is drawn again only where an objective changed.
  const written = useFormFields(([fields]) =>
    JSON.stringify(
      Object.keys(fields ?? {})
        .filter((path) => /^objectives\.\d+\.title$/.test(path))
        .map((path) => [fields?.[path.replace(/title$/, 'anchor')]?.value, fields?.[path]?.value]),
    ),
  );
  const choices = (JSON.parse(written) as [unknown, unknown][]).flatMap(([anchor, title]): Choice[] => {
    if (typeof title !== 'string' || title.trim() === '') return [];
    return [{ value: typeof anchor === 'string' && anchor !== '' ? anchor : slugify(title), label: title }];
  });
  return <PickOne {...props} choices={choices} whenNone="Write the objectives first, under “In five years”." />;
}
