'use client';

import { TextField, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { timeWords } from '../../../content/model/time/clock-words.ts';
import { isNextDay, readTime, withoutNextDay } from '../../snapshot/mapping/written-times.ts';

/** One clock time, read back in words. */
export function ClockTime(props: TextFieldClientProps) {
  const { value } = useField<string>({ path: props.path });
  const written = value?.trim() ?? '';
  const time = readTime(withoutNextDay(written));
  return (
    <div className="signpost-times">
      <TextField {...props} />
      <div className="signpost-times__reading" role="status" aria-live="polite">
        {written === '' ? null : time === undefined ? (
          <p className="signpost-times__doubt">Write a time such as 2pm, 2:30pm, 14:30 or noon.</p>
        ) : (
          <p>
            People will read: {timeWords(time)}
            {isNextDay(written) ? ', the next day' : ''}.
          </p>
        )}
      </div>
    </div>
  );
}
