import type { TextareaField } from 'payload';
import { linesCodec } from '../../snapshot/mapping/codecs/lines.ts';

/** A list of short texts, written one on each line. */
export function lines({
  name,
  label,
  description,
  required = false,
  rows = 3,
}: {
  name: string;
  label: string;
  description: string;
  required?: boolean;
  rows?: number;
}): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    required,
    admin: { description: `${description} One on each line.`, rows },
    custom: { codec: linesCodec },
  };
}
