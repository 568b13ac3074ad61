'use client';

import { useConfig, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useAnswer } from '../use-answer.ts';
import { certaintyOfFact, type ShownFact, wordsOfFact } from './fact-words.ts';

/** What the chosen fact says now, and how old that is, below the choice. */
export function FactShown({ path }: Pick<RelationshipFieldClientProps, 'path'>) {
  const { config } = useConfig();
  const { value } = useField<string>({ path });
  const isChosen = typeof value === 'string' && value !== '';
  const { answer: fact, error } = useAnswer<ShownFact>(
    isChosen ? `${config.routes.api}/facts/${encodeURIComponent(value)}?depth=0` : undefined,
  );
  if (!isChosen) return null;
  if (error) return <p className="field-description">What this fact says cannot be read: {error}</p>;
  if (fact === undefined) return null;
  const words = wordsOfFact(fact);
  return (
    <p className="field-description">
      {words === '' ? '' : `The page says: ${words}. `}
      {certaintyOfFact(fact)}
    </p>
  );
}
