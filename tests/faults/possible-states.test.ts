import { describe, expect, it } from 'vitest';
import { type Act, draftVersions, type History, openHistories, type Outcome, possibleStates, type Thing } from './officers/acts.ts';

const thing: Thing = { name: 'Qa1', collection: 'news', id: 'an-id', officer: 0 };

describe('what the CMS may hold after some saves', () => {
  it('is what the last answered save left', () => {
    expect(possibleStates(after(['public', 'answered'], ['public', 'answered']))).toEqual([{ version: 2, isPublic: true }]);
  });

  it('is that or a later one that nobody answered', () => {
    expect(possibleStates(after(['public', 'answered'], ['withdrawn', 'unanswered']))).toEqual([
      { version: 1, isPublic: true },
      { version: 2, isPublic: false },
    ]);
  });

  it('is nothing, or the first save, where that was not answered', () => {
    expect(possibleStates(after(['public', 'unanswered']))).toEqual([undefined, { version: 1, isPublic: true }]);
  });

  it('is never what was refused, nor a draft', () => {
    expect(possibleStates(after(['public', 'answered'], ['public', 'refused'], ['as it was', 'answered']))).toEqual([
      { version: 1, isPublic: true },
    ]);
  });
});

it('no reader may see a version that was only ever a draft', () => {
  expect([...draftVersions(after(['public', 'answered'], ['as it was', 'answered'], ['public', 'answered']))]).toEqual([2]);
});

/** The history of one document whose saves, numbered from 1, ended so. */
function after(...saves: [Act['leaves'], Outcome][]): History {
  const histories = openHistories();
  for (const [index, [leaves, outcome]] of saves.entries()) {
    const act: Act = { thing, step: 'edit', version: index + 1, leaves };
    histories.note({ act, is: 'sent' });
    histories.note({ act, is: 'done', outcome });
  }
  return histories.all()[0] as History;
}
