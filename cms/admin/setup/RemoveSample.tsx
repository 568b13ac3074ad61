'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { RemovalPlan, SampleThing } from '../../installation/sample/plan-removal.ts';
import { editAddress } from '../desk/edit-address.ts';
import { counted } from '../formatting.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';
import { Going } from '../withdrawing/Going.tsx';

/** Asks an administrator, with what goes and what stays, before the sample is removed. */
export function RemoveSample() {
  const { config } = useConfig();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [looks, setLooks] = useState(0);
  const { answer: plan, error } = useAnswer<RemovalPlan>(isOpen ? `${config.routes.api}/setup/sample` : undefined, looks);
  const go = async (): Promise<string | undefined> => {
    if (plan === undefined) return 'What would go is not known yet. Wait a moment.';
    const { error: refusal, message } = await postFor(`${config.routes.api}/setup/remove-sample`, { confirm: plan.confirm });
    if (refusal) {
      setLooks((count) => count + 1);
      return refusal;
    }
    setIsOpen(false);
    toast.success(message ?? 'The sample is gone.');
    router.refresh();
    return undefined;
  };
  const open = () => {
    setLooks((count) => count + 1);
    setIsOpen(true);
  };
  return (
    <>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={open}>
        Remove the sample
      </Button>
      {isOpen ? (
        <Going title="Remove the sample?" verb="Remove it" doing="Removing…" close={() => setIsOpen(false)} go={go}>
          {error ? (
            <p role="alert" className="signpost-receipt__error">
              What would go cannot be read: {error}
            </p>
          ) : null}
          {plan === undefined ? (
            error ? null : (
              <p role="status">Looking what would go…</p>
            )
          ) : (
            <Plan plan={plan} admin={config.routes.admin} />
          )}
        </Going>
      ) : null}
    </>
  );
}

function Plan({ plan: { goes, stays }, admin }: { plan: RemovalPlan; admin: string }) {
  return (
    <>
      <p>
        {goes.length === 0
          ? 'Nothing of it can go: somebody has changed all that is left.'
          : `${counted(goes.length, 'thing')} of the sample ${goes.length === 1 ? 'goes' : 'go'} in one step: ${kinds(goes)}.`}{' '}
        Their addresses say that they were samples. Pages, pictures and alerts stay in the bin for 30 days, and can be brought back from
        there. What you wrote stays as it is; links in it to pages that go fall away.
      </p>
      {goes.some(({ of }) => of === 'globals') ? (
        <p>The home page, the menu and the settings begin again as those of a new site, where nobody has changed them.</p>
      ) : null}
      <details>
        <summary>All that goes</summary>
        <ul>
          {goes.map(({ of, id, kind, title }) => (
            <li key={`${of}/${id}`}>
              {kind}: {title}
            </li>
          ))}
        </ul>
      </details>
      {stays.length === 0 ? (
        <p>Nobody has changed anything of the sample, so all of it goes.</p>
      ) : (
        <>
          <h3>What stays ({stays.length})</h3>
          <ul>
            {stays.map(({ of, id, kind, title, why }) => (
              <li key={`${of}/${id}`}>
                {kind}: <a href={editAddress(admin, of, id)}>{title}</a>, because {why}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** How many of each kind: “12 services, 3 hubs”. */
function kinds(things: readonly SampleThing[]): string {
  const counts = Map.groupBy(things, ({ kind }) => kind);
  return new Intl.ListFormat('en-GB').format(
    [...counts].filter(([kind]) => kind !== 'On every site').map(([kind, some]) => `${some.length} × ${kind.toLowerCase()}`),
  );
}
