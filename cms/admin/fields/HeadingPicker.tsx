'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { PagePart } from '../../checks/lookups/page-parts.ts';
import { PickOne } from './PickOne.tsx';
import { useAnswer } from '../use-answer.ts';

/** Chooses one of the headings of the page that a link leads to, which is in the field beside it. */
export function HeadingPicker(props: TextFieldClientProps) {
  const { config } = useConfig();
  const siblings = props.path.split('.').slice(0, -1);
  // A link in a text calls its page `doc`, one in a field of its own `document`.
  const page = useFormFields(([fields]) => {
    const target = ['document', 'doc'].map((name) => fields?.[[...siblings, name].join('.')]?.value).find((value) => value !== undefined);
    return isReference(target) ? `collection=${target.relationTo}&id=${encodeURIComponent(target.value)}` : undefined;
  });
  const { answer, error } = useAnswer<{ parts: PagePart[] }>(page === undefined ? undefined : `${config.routes.api}/page-parts?${page}`);
  const choices = answer?.parts.map(({ anchor, words }) => ({ value: anchor, label: words }));
  const whenNone = error
    ? `The headings cannot be read: ${error}`
    : page === undefined
      ? 'Choose the page first.'
      : 'This page has no headings to jump to.';
  return <PickOne {...props} choices={page === undefined || error ? [] : choices} whenNone={whenNone} />;
}

function isReference(value: unknown): value is { relationTo: string; value: string } {
  return typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value && typeof value.value === 'string';
}
