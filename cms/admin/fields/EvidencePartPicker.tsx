'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { slugify } from '../../../content/model/addresses/slugify.ts';
import { useAnswer } from '../use-answer.ts';
import { type Choice, PickOne } from './PickOne.tsx';

interface Parts {
  editions?: { slug?: string | null; label?: string | null }[];
  agenda?: { title?: string | null; decision?: string | null }[];
}

/** Chooses an edition of the publication, or a decision of the meeting, that is named beside it. */
export function EvidencePartPicker(props: TextFieldClientProps) {
  const { config } = useConfig();
  const sibling = `${props.path.split('.').slice(0, -1).join('.')}.document`;
  const named = useFormFields(([fields]) => JSON.stringify(fields?.[sibling]?.value ?? null));
  const { relationTo, value } = (JSON.parse(named) ?? {}) as { relationTo?: string; value?: string };
  const part = relationTo === 'publications' ? 'editions' : relationTo === 'meetings' ? 'agenda' : undefined;
  const { answer, error } = useAnswer<Parts>(
    part !== undefined && typeof value === 'string'
      ? `${config.routes.api}/${relationTo}/${value}?depth=0&select[${part}]=true`
      : undefined,
  );
  const editions = (answer?.editions ?? []).flatMap(({ slug, label }): Choice[] => (slug ? [{ value: slug, label: label ?? slug }] : []));
  const decisions = (answer?.agenda ?? []).flatMap(({ title, decision }): Choice[] =>
    title && decision ? [{ value: slugify(title), label: title }] : [],
  );
  const whenNone = error
    ? `Its editions or decisions cannot be read: ${error}`
    : relationTo === 'news'
      ? 'A story is meant as a whole.'
      : part === undefined
        ? 'Choose the publication or the meeting first.'
        : 'It has none to choose.';
  return (
    <PickOne
      {...props}
      choices={part !== undefined && answer === undefined && !error ? undefined : [...editions, ...decisions]}
      whenNone={whenNone}
    />
  );
}
