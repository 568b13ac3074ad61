'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ChangeDialog, type Kind } from './ChangeDialog.tsx';

const kinds: readonly { kind: Kind; label: string }[] = [
  { kind: 'tag', label: 'Topics and areas…' },
  { kind: 'owner', label: 'Hand over to…' },
  { kind: 'review', label: 'Review by…' },
  { kind: 'withdraw', label: 'Withdraw…' },
  { kind: 'delete', label: 'Delete…' },
];

/** What was chosen: rows, or everything that the list shows on all of its pages. */
export interface Chosen {
  ids?: string[];
  all?: object;
}

/** What can be done with the rows that are chosen; each says first what it would do to every one of them. */
export function ChangeMany({ of, count, chosen, onDone }: { of: string; count: number; chosen: Chosen; onDone: () => void }): ReactNode {
  const { user } = useAuth();
  const { getEntityConfig } = useConfig();
  const [kind, setKind] = useState<Kind>();
  const fields = new Set((getEntityConfig({ collectionSlug: of })?.fields ?? []).flatMap(namesIn));
  const isTagged = fields.has('topics') || fields.has('areas');
  const offered = kinds.filter((one) => (one.kind === 'tag' ? isTagged : one.kind === 'withdraw' ? user?.['role'] !== 'author' : true));
  return (
    <div className="signpost-list-tools__chosen" role="group" aria-label={`With the ${count} that are chosen`}>
      <strong>{count === 1 ? 'One is chosen' : `${count} are chosen`}</strong>
      {offered.map((one) => (
        <Button key={one.kind} size="small" buttonStyle="secondary" margin={false} onClick={() => setKind(one.kind)}>
          {one.label}
        </Button>
      ))}
      {kind === undefined ? null : (
        <ChangeDialog
          of={of}
          kind={kind}
          chosen={chosen}
          close={(isDone) => {
            setKind(undefined);
            if (isDone) onDone();
          }}
        />
      )}
    </div>
  );
}

/** The names of fields, those in tabs and rows among them. */
function namesIn(field: object): string[] {
  const { name, fields, tabs } = field as { name?: string; fields?: object[]; tabs?: object[] };
  return [...(name === undefined ? [] : [name]), ...(name === undefined ? [...(fields ?? []), ...(tabs ?? [])].flatMap(namesIn) : [])];
}
