import type { TextField } from 'payload';
import { positionCodec } from '../../snapshot/mapping/codecs/position.ts';

/** A point on the map, as two numbers in one field: that is how maps give them to whoever copies. */
export function position({ label, description }: { label: string; description: string }): TextField {
  return {
    name: 'position',
    type: 'text',
    label,
    maxLength: 500,
    custom: { codec: positionCodec },
    admin: { description },
  };
}
