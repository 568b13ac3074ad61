'use client';

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useMemo } from 'react';
import { askWhole } from './ask-whole.ts';

/** Keeps the forms that open from inside a text whole, whatever overtakes what they ask: those of links, blocks and facts. */
export function FormsInText({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const { getFormState } = functions;
  const asking = useMemo(
    (): typeof functions => ({ ...functions, getFormState: (asked) => getFormState(askWhole(asked)) }),
    // The context is another object each time it is drawn; what it holds is not.
    [getFormState],
  );
  return <ServerFunctionsContext value={asking}>{children}</ServerFunctionsContext>;
}
