import { setTimeout as wait } from 'node:timers/promises';
import { prefixes } from '../../../content/model/collection-names.ts';
import { type CmsAnswer, type Officer, paragraphs } from '../../support/running/officer.ts';
import type { Act, Outcome, Thing, Told } from '../officers/acts.ts';
import { markOf } from '../officers/words.ts';
import type { Chance } from '../random.ts';

/** Somebody who publishes at a steady rate, through one CMS after the other. */
export interface Publishing {
  /** Every address that a story had, or will have once its save is live. */
  pages(): readonly string[];
  /** Answers that no kill explains, each with what was asked. */
  strange(): string[];
  /** How often each status was answered; 0 where nobody answered. */
  statuses(): Record<string, number>;
  stop(): Promise<void>;
}

interface Story {
  thing: Thing;
  version: number;
  slug: string;
  isBusy: boolean;
  isGone: boolean;
}

/** Stories that are written before any of them is edited. */
const atFirst = 8;

/** Starts publishing, `rate` times a second. `hear` is told each save; `move` hears of addresses that lead elsewhere from now on. */
export function startPublishing(
  officers: readonly Officer[],
  {
    rate,
    chance,
    hear,
    move,
    mayFail,
  }: {
    rate: number;
    chance: Chance;
    hear: (told: Told) => void;
    move: (path: string) => void;
    /** Whether a CMS was killed a moment ago. */
    mayFail: (machine: number) => boolean;
  },
): Publishing {
  const stories: Story[] = [];
  const statuses = new Map<number, number>();
  const strange: string[] = [];
  const pages: string[] = [];
  const began = performance.now();
  let [turns, isStopped] = [0, false];
  const underWay = new Set<Promise<void>>();

  const tell = async (act: Act, machine: number, ask: () => Promise<CmsAnswer>): Promise<Outcome> => {
    hear({ act, is: 'sent' });
    let outcome: Outcome = 'unanswered';
    let status = 0;
    let words = '';
    try {
      const answer = await ask();
      ({ status } = answer);
      words = JSON.stringify(answer.body).slice(0, 300);
      // What answered 5xx may be stored or not.
      outcome = status < 300 ? 'answered' : status < 500 ? 'refused' : 'unanswered';
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      words = error.message;
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (outcome !== 'answered' && !mayFail(machine))
      strange.push(`${act.step} ${act.thing.name} v${act.version} at CMS ${machine}: ${status} ${words}`);
    hear({ act, is: 'done', outcome });
    return outcome;
  };

  const publish = async (machine: number): Promise<void> => {
    const officer = officers[machine] as Officer;
    const lot = chance.share();
    const id = chance.identifier();
    const idle = stories.filter(({ isBusy, isGone }) => !isBusy && !isGone);
    const chosen = idle[chance.below(Math.max(1, idle.length))];
    if (stories.length < atFirst || chosen === undefined || lot < 0.15) {
      const name = `M${stories.length + 1}x`;
      const thing: Thing = { name, collection: 'news', id, officer: machine };
      const story: Story = { thing, version: 0, slug: name.toLowerCase(), isBusy: true, isGone: false };
      stories.push(story);
      pages.push(addressOf(story));
      await save(story, machine, 'create a story', (fields) => officer.ask('POST', '/news', { id, ...fields }));
      return;
    }
    chosen.isBusy = true;
    const path = `/news/${chosen.thing.id}`;
    if (lot < 0.2) {
      chosen.isGone = true;
      move(addressOf(chosen));
      chosen.version += 1;
      const act: Act = { thing: chosen.thing, step: 'withdraw', version: chosen.version, leaves: 'withdrawn' };
      await tell(act, machine, () => officer.ask('PATCH', path, { _status: 'draft', withdrawalReason: 'It is over.' }));
      return;
    }
    if (lot < 0.3) {
      move(addressOf(chosen));
      chosen.slug = `${chosen.thing.name.toLowerCase()}-renamed-${chosen.version + 1}`;
      pages.push(addressOf(chosen));
      return save(chosen, machine, 'rename', (fields) => officer.ask('PATCH', path, fields));
    }
    return save(chosen, machine, 'edit', (fields) => officer.ask('PATCH', path, fields));
  };

  const save = async (
    story: Story,
    machine: number,
    step: Act['step'],
    ask: (fields: Record<string, unknown>) => Promise<CmsAnswer>,
  ): Promise<void> => {
    story.version += 1;
    const act: Act = { thing: story.thing, step, version: story.version, leaves: 'public' };
    const outcome = await tell(act, machine, () => ask(fieldsOf(story)));
    // A creation that nobody answered may not be there: nobody edits it.
    if (step !== 'create a story' || outcome === 'answered') story.isBusy = false;
  };

  const publishing = (async (): Promise<void> => {
    // Whoever called has what is answered here before the first save is told.
    await wait(0);
    while (!isStopped) {
      if (turns < ((performance.now() - began) / 1000) * rate) {
        const work = publish(turns % officers.length);
        turns += 1;
        underWay.add(work);
        void work.finally(() => underWay.delete(work));
      }
      await wait(20);
    }
  })();

  return {
    pages: () => pages,
    strange: () => strange,
    statuses: () => Object.fromEntries([...statuses].toSorted(([one], [other]) => one - other)),
    stop: async () => {
      isStopped = true;
      await publishing;
      await Promise.all(underWay);
    },
  };
}

/** The address of a story whose last part is what it was named with. */
function addressOf({ slug }: { slug: string }): string {
  return `/${prefixes.news}/${slug}/`;
}

/** The same mark in each part of a page, so that a page of two versions shows both. */
function fieldsOf({ thing, version, slug }: Story): Record<string, unknown> {
  const mark = markOf(thing.name, version);
  return {
    title: `About ${mark}`,
    slug,
    summary: `What ${mark} is about.`,
    body: paragraphs(`The first words of ${mark}.`, `The last words of ${mark}.`),
    whatChanges: `It changes ${mark}.`,
    category: 'partnership',
    date: { precision: 'unknown' },
    _status: 'published',
  };
}
