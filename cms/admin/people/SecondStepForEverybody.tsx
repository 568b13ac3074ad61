'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { SignInRules } from '../../api/people/administration.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';
import { Said } from './Answer.tsx';

/** Asks a second step of everybody, or stops asking. */
export function SecondStepForEverybody({ users }: { users: string }) {
  const [revision, setRevision] = useState(0);
  const { answer: rules, error } = useAnswer<SignInRules>(`${users}/sign-in-rules`, revision);
  const [said, setSaid] = useState<{ error?: string; message?: string }>({});
  const change = async (needsSecondStep: boolean) => {
    setSaid(await postFor(`${users}/sign-in-rules`, { needsSecondStep }));
    setRevision((before) => before + 1);
  };
  return (
    <details>
      <summary>A second step for everybody</summary>
      <div className="signpost-people__part">
        <Said error={said.error ?? (error && 'The rules could not be read. Reload the page.')} done={said.message} />
        {rules === undefined ? null : (
          <>
            <p>
              {rules.needsSecondStep
                ? 'Everybody is asked for a second step when they sign in.'
                : 'A second step is each person’s own choice. If you ask it of everybody, those without one are signed out, and set it up when they next sign in.'}
            </p>
            <p>{rules.without.length === 0 ? 'Everybody has one.' : `Without one: ${rules.without.join(', ')}.`}</p>
            <Button buttonStyle="secondary" margin={false} onClick={() => void change(!rules.needsSecondStep)}>
              {rules.needsSecondStep ? 'Leave it to each person' : 'Ask it of everybody'}
            </Button>
          </>
        )}
      </div>
    </details>
  );
}
