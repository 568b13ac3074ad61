import { describe, expect, it } from 'vitest';
import { type Disturbance, planOf } from './plan.ts';

describe('the plan of a long run of faults', () => {
  it('is the same each time from the same seed', () => {
    expect(planOf(42, 20)).toEqual(planOf(42, 20));
  });

  it('is another one from another seed', () => {
    expect(planOf(42, 3)).not.toEqual(planOf(43, 3));
  });

  it('begins alike however many rounds there are', () => {
    expect(planOf(42, 20).slice(0, 3)).toEqual(planOf(42, 3));
  });

  it('has every kind of edit and of fault among its choices', () => {
    const rounds = planOf(7, 100);
    const steps = new Set(rounds.flatMap(({ officers }) => officers.flat().map((step) => step.do)));
    const faults = new Set(rounds.flatMap(({ disturbances }) => disturbances.map(kindOf)));
    expect([...steps].sort()).toEqual([
      'alert',
      'alert for later',
      'create a page',
      'create a story',
      'edit',
      'invalid',
      'move',
      'notice on every page',
      'redirect',
      'rename',
      'replace a file',
      'save a draft',
      'schedule',
      'take a used address',
      'withdraw',
    ]);
    expect([...faults].sort()).toEqual([
      'fill the disk',
      'go back',
      'kill child',
      'kill cms',
      'kill npm start',
      'kill public',
      'kill worker',
      'make the store read-only',
      'restart cms',
      'restart public',
      'restart worker',
    ]);
  });
});

function kindOf(one: Disturbance): string {
  if (one.do === 'kill') return `kill ${one.victim}`;
  return one.do === 'restart' ? `restart ${one.program}` : one.do;
}
