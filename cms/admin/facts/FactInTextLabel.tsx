'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import { useAnswer } from '../use-answer.ts';
import { type ShownFact, wordsOfFact } from './fact-words.ts';

/** What a fact in a line of text says, where it stands in the editor. */
export function FactInTextLabel() {
  const { config } = useConfig();
  const value = useFormFields(([fields]) => fields['fact']?.value);
  const isChosen = typeof value === 'string' && value !== '';
  const { answer } = useAnswer<ShownFact>(isChosen ? `${config.routes.api}/facts/${encodeURIComponent(value)}?depth=0` : undefined);
  if (!isChosen) return <>Choose a fact</>;
  return <>{answer === undefined ? 'Fact' : wordsOfFact(answer) || answer.title || 'Fact'}</>;
}
