import type { TextField } from 'payload';
import { clockTimeCodec } from '../../snapshot/mapping/codecs/times.ts';

/** A time of the day, written as people write it: 2pm, 14:00, noon. */
export function clockTime({ name, label, description }: { name: string; label: string; description: string }): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 30,
    custom: { codec: clockTimeCodec },
    admin: { description, components: { Field: '/admin/fields/ClockTime.tsx#ClockTime' } },
  };
}
