'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { SignInRules } from '../../api/people/administration.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';
import { Said } from './Answer.tsx';

/** Requires a second step for everybody, or leaves it to each person. */
export function SecondStepForEverybody({ users }: { users: string }) {
  const { config } = useConfig();
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
                : 'A second step is each person’s own choice. If you require it for everybody, those without one are signed out, and set it up when they next sign in.'}
            </p>
            <p>{rules.without.length === 0 ? 'Everybody has one.' : `Without one: ${rules.without.join(', ')}.`}</p>
            {rules.isOwnMissing && !rules.needsSecondStep ? (
              <p>
                Before you require it for everybody, <a href={`${config.routes.admin}/account`}>set up your own second step</a>, so that you
                are not locked out.
              </p>
            ) : (
              <Button buttonStyle="secondary" margin={false} onClick={() => void change(!rules.needsSecondStep)}>
                {rules.needsSecondStep ? 'Leave it to each person' : 'Require it for everybody'}
              </Button>
            )}
          </>
        )}
      </div>
    </details>
  );
}
