import { z } from 'zod';
import { addDays, londonClock } from '../../../content/model/time/london-time.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import type { Store } from '../../../publish/store/index.ts';

/** Something that is done once a night. */
export interface NightlyTask {
  /** Its name in the store. */
  name: string;
  work: () => Promise<void>;
  /** Whether a new installation does it at once, rather than in the first night. */
  isDueAtFirst?: boolean;
}

/** Does the work of the night when it is due. */
export interface Nightly {
  /** Does what is due, one task after the other; what fails does not keep the rest from being done. */
  workIfDue(): Promise<void>;
}

/** When the work of a night is due, by the clock in London. */
const dueAt = '03:00';

/** How long after its start a worker leaves people their machine, in milliseconds. */
const settling = 180_000;

/** When a task that failed, or was cut off, is tried again, in milliseconds. */
const retryAfter = 1_800_000;

const noteName = 'nightly';
const noteSchema = z.record(
  z.string(),
  z.object({
    /** The day (YYYY-MM-DD) whose night's work was begun last. */
    night: z.string(),
    /** When. */
    begunAt: z.string(),
    isDone: z.boolean(),
  }),
);
type Note = z.infer<typeof noteSchema>;

/**
 * Makes the work of the night. What was done is kept in the store: a machine that was off at three does it when it is
 * on again, and a task that ended its worker half-way is not begun again at each start.
 */
export function nightly({
  store,
  tasks,
  log,
  now = () => new Date(),
}: {
  store: Pick<Store, 'note' | 'write'>;
  tasks: readonly NightlyTask[];
  log: (line: string) => void;
  now?: () => Date;
}): Nightly {
  const startedAt = now().getTime();
  let isWorking = false;

  const workIfDue = async (): Promise<void> => {
    if (isWorking || now().getTime() - startedAt < settling) return;
    isWorking = true;
    try {
      for (const task of tasks) if (isDue(task)) await doOnce(task);
    } finally {
      isWorking = false;
    }
  };

  const isDue = ({ name, isDueAtFirst = false }: NightlyTask): boolean => {
    const night = lastNight(now());
    const last = read()[name];
    if (last === undefined && !isDueAtFirst) {
      mark(name, { night, begunAt: now().toISOString(), isDone: true });
      return false;
    }
    if (last === undefined || last.night !== night) return true;
    return !last.isDone && now().getTime() - Date.parse(last.begunAt) >= retryAfter;
  };

  const doOnce = async ({ name, work }: NightlyTask): Promise<void> => {
    const begun = { night: lastNight(now()), begunAt: now().toISOString() };
    mark(name, { ...begun, isDone: false });
    try {
      await work();
      mark(name, { ...begun, isDone: true });
    } catch (error) {
      log(`The night’s work “${name}” could not be done; it is tried again in ${retryAfter / 60_000} minutes. ${messageOf(error)}`);
    }
  };

  const read = (): Note => {
    const found = noteSchema.safeParse(store.note(noteName) ?? {});
    // Nothing can be made of it, so everything counts as not done.
    return found.success ? found.data : {};
  };

  const mark = (name: string, value: Note[string]): void => store.write((unit) => unit.setNote(noteName, { ...read(), [name]: value }));

  return { workIfDue };
}

/** The day (YYYY-MM-DD) whose night's work was due last. */
function lastNight(now: Date): string {
  const { day, time } = londonClock(now);
  return time < dueAt ? addDays(day, -1) : day;
}
