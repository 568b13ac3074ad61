'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { PickOne } from './PickOne.tsx';
import { useAnswer } from '../use-answer.ts';

/** Chooses one of the priorities of the pillar beside it. */
export function PriorityPicker(props: TextFieldClientProps) {
  const { config } = useConfig();
  const sibling = `${props.path.split('.').slice(0, -1).join('.')}.pillar`;
  const pillar = useFormFields(([fields]) => fields?.[sibling]?.value);
  const { answer, error } = useAnswer<{ priorities?: { anchor?: string; title?: string; year?: string }[] }>(
    typeof pillar === 'string' ? `${config.routes.api}/pillars/${pillar}?depth=0&draft=true&select[priorities]=true` : undefined,
  );
  const choices = answer?.priorities?.flatMap(({ anchor, title, year }) =>
    anchor ? [{ value: anchor, label: `${title ?? anchor}${year ? ` (${year})` : ''}` }] : [],
  );
  const whenNone = error
    ? `The priorities cannot be read: ${error}`
    : pillar
      ? 'This pillar has no priorities yet.'
      : 'Choose the pillar first.';
  return <PickOne {...props} choices={typeof pillar === 'string' && !error ? choices : []} whenNone={whenNone} />;
}
