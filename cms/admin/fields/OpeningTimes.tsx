'use client';

import { TextField, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { joinedTimes } from '../../snapshot/mapping/time-words.ts';
import { nextDayWords, readTimes, withNextDays } from '../../snapshot/mapping/written-times.ts';

/** A line of opening times, read back as a sentence; times past midnight are confirmed by a tick. */
export function OpeningTimes(props: TextFieldClientProps) {
  const { path, readOnly } = props;
  const { value, setValue } = useField<string>({ path });
  const written = value ?? '';
  const { spans, problems, doubts, untoldNextDays } = readTimes(written);
  const [untold] = untoldNextDays;
  const canBeTicked = untold !== undefined && problems.length === 0 && doubts.length === untoldNextDays.length;
  return (
    <div className="signpost-times">
      <TextField {...props} />
      <div className="signpost-times__reading" role="status" aria-live="polite">
        {written.trim() === '' ? null : [...problems, ...doubts].length > 0 ? (
          [...problems, ...doubts].map((sentence) => (
            <p key={sentence} className="signpost-times__doubt">
              {sentence}
            </p>
          ))
        ) : (
          <p>People will read: {joinedTimes(spans)}.</p>
        )}
      </div>
      {canBeTicked ? (
        <label className="signpost-times__tick">
          <input type="checkbox" checked={false} disabled={readOnly === true} onChange={() => setValue(withNextDays(written))} />{' '}
          {nextDayWords(untold)}
        </label>
      ) : null}
    </div>
  );
}
