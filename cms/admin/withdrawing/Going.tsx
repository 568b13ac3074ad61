'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog } from '../document/saving/Dialog.tsx';

interface GoingProps {
  title: string;
  /** What the button says, and while it is at it. */
  verb: string;
  doing: string;
  close: () => void;
  /** Does it. @returns why it was not done, in words */
  go: () => Promise<string | undefined>;
  children: ReactNode;
}

/** Asks before something goes or moves. It stays open, with what was typed, until that is done. */
export function Going({ title, verb, doing, close, go, children }: GoingProps): ReactNode {
  const [refusal, setRefusal] = useState<string>();
  const [isGoing, setIsGoing] = useState(false);
  const press = async () => {
    setIsGoing(true);
    setRefusal(await go());
    setIsGoing(false);
  };
  return (
    <Dialog title={title} close={close} isWide>
      {/* What was said of an answer is not so any more once that is another. */}
      <div className="signpost-withdrawal" onChange={() => setRefusal(undefined)}>
        {children}
        <p role="alert" className="signpost-receipt__error">
          {refusal}
        </p>
        <div className="signpost-dialog__actions">
          <Button buttonStyle="secondary" disabled={isGoing} onClick={close} margin={false}>
            Cancel
          </Button>
          <Button disabled={isGoing} onClick={() => void press()} margin={false}>
            {isGoing ? doing : verb}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
