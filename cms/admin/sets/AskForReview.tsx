'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Act } from './LaunchSet.tsx';

/** Asks editors to look at all of a set, with one note. */
export function AskForReview({ seen, act }: { seen: string; act: Act }): ReactNode {
  const [words, setWords] = useState('');
  const field = useId();
  return (
    <section aria-label="Ask for a review">
      <h2>Ask for a review</h2>
      <p>Only editors and administrators publish or schedule a set. Ask them here: each page of it then waits on their desk.</p>
      <div className="signpost-schedule">
        <label htmlFor={field}>A note for the editor</label>
        <p id={`${field}-hint`}>When should it go live? What should they look at? You can leave it empty.</p>
        <textarea
          id={field}
          aria-describedby={`${field}-hint`}
          rows={3}
          maxLength={1800}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button
          size="small"
          margin={false}
          onClick={async () => {
            if (await act('ask', { seen, words })) setWords('');
          }}
        >
          Ask for a review of all of it
        </Button>
      </div>
    </section>
  );
}
