'use client';

import { useFormFields } from '@payloadcms/ui';
import { weekdays } from '../../../content/model/fields/weekdays.ts';
import { unwrittenDays } from '../../snapshot/mapping/time-words.ts';

/** Says, below a week, what the public is shown for the days that nobody filled in. */
export function UnwrittenDays({ path }: { path: string }) {
  const week = path.split('.').slice(0, -1).join('.');
  const words = useFormFields(([fields]) =>
    unwrittenDays(Object.fromEntries(weekdays.map((day) => [day, fields?.[`${week}.${day}`]?.value]))),
  );
  return (
    <p className="signpost-times__reading" role="status" aria-live="polite">
      {words}
    </p>
  );
}
