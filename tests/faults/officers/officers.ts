import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { endingWithParent } from '../../support/running/running-site.ts';
import type { Told } from './acts.ts';
import type { OfficerSetting } from './officer-process.ts';
import { officerCount, type Step } from '../plan.ts';
import type { TestedSite } from '../site/tested-site.ts';

/** The officers, each a process of its own. */
export interface Officers {
  /** All do their steps, side by side. */
  work(steps: readonly Step[][]): Promise<void>;
  end(): void;
}

/** Starts the officers' processes; `hear` gets what they tell. */
export function startOfficers({ cmsUrl, publicUrl }: TestedSite, token: string, hear: (told: Told) => void): Officers {
  const processes = Array.from({ length: officerCount }, (_, officer): ChildProcess => {
    const setting: OfficerSetting = { cmsUrl, publicUrl, token, officer };
    return fork(resolve('tests', 'faults', 'officers', 'officer-process.ts'), {
      execArgv: [...endingWithParent],
      env: { ...process.env, OFFICER: JSON.stringify(setting) },
      stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
    });
  });
  const oneWorks = (child: ChildProcess, steps: Step[]): Promise<void> =>
    new Promise((done, fail) => {
      const ended = (): void => fail(new Error('An officer’s process ended in the middle of its work: see its error above.'));
      const listen = (message: Told | 'done'): void => {
        if (message !== 'done') return hear(message);
        child.off('message', listen).off('exit', ended);
        done();
      };
      child.on('message', listen).once('exit', ended);
      child.send(steps);
    });
  return {
    work: async (steps) => {
      await Promise.all(processes.map((child, index) => oneWorks(child, steps[index] ?? [])));
    },
    end: () => processes.forEach((child) => void child.kill('SIGTERM')),
  };
}
