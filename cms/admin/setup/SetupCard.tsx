import type { Payload } from 'payload';
import type { ReactNode } from 'react';
import { readFirstContent } from '../../installation/first-content.ts';
import { checklist, progressOf } from '../../installation/checklist/checklist.ts';
import { readChecks } from '../../installation/checklist/checks.ts';
import { readSetup } from '../../installation/checklist/read-setup.ts';
import { nameOfChecked } from '../../installation/checklist/remind-of-checks.ts';
import { Card } from '../desk/Card.tsx';

/** What the desk says of setting up: how far a new site is, what is to be looked at again after a year, or that this is the sample. */
interface SetupOnDesk {
  /** What is missing first, while anything is. */
  missing?: { done: number; total: number; next: string };
  /** What somebody has to check again, in words. */
  again: string[];
  isSample: boolean;
}

/** Reads what the desk says of setting up. */
export async function readSetupOnDesk(payload: Payload): Promise<SetupOnDesk> {
  const begun = await readFirstContent(payload);
  const isOwn = begun === 'own' || begun === 'sample-removed';
  const checks = Object.values(await readChecks(payload));
  const again = checks.filter(({ last, isGood }) => last !== undefined && !isGood).map(({ what }) => nameOfChecked[what]);
  if (!isOwn) return { again, isSample: begun === 'sample' };
  const parts = checklist(await readSetup(payload));
  const { done, total, isReady } = progressOf(parts);
  const next = parts.flatMap(({ items }) => items).find(({ isDone, isOptional }) => !isDone && !isOptional);
  return { again, isSample: false, ...(isReady || next === undefined ? {} : { missing: { done, total, next: next.title } }) };
}

/** The way to the checklist, on the desk for as long as something of it is to be done. */
export function SetupCard({
  setup: { missing, again, isSample },
  admin,
  mayRemove,
}: {
  setup: SetupOnDesk;
  admin: string;
  mayRemove: boolean;
}): ReactNode {
  const page = `${admin}/setup`;
  if (missing !== undefined)
    return (
      <Card title="Set up your site" tone="busy">
        <p>
          {missing.done} of {missing.total} done. Next: {missing.next}.
        </p>
        <p>
          <a href={page}>Continue with the checklist</a>
        </p>
      </Card>
    );
  if (again.length > 0)
    return (
      <Card title="Look at this again" tone="busy">
        <p>Check {new Intl.ListFormat('en-GB').format(again)} again: a year has passed, or something has changed.</p>
        <p>
          <a href={page}>Look at it</a>
        </p>
      </Card>
    );
  if (!isSample || !mayRemove) return null;
  return (
    <Card title="This site shows the sample">
      <p>
        Look around as long as you like. To begin your own, <a href={page}>open the checklist</a>: it removes the sample in one step, and
        leads you to the day your site goes public.
      </p>
    </Card>
  );
}
