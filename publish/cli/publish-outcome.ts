import { z } from 'zod';

const quarantined = z.array(z.object({ title: z.string(), problems: z.array(z.object({ reason: z.string() })) }));

/** What the worker answers when it is asked to publish. */
export const publishAnswer = z.object({
  outcome: z.enum(['published', 'unchanged', 'paused', 'refused', 'asking']),
  /** Why, where nothing was published. */
  message: z.string().optional(),
  /** The release that is live now. */
  live: z.number().nullable(),
  quarantined,
});

/** What a publish that somebody asked for came to, in lines for them to read. `isDone` is false where what they asked for was not done. */
export function publishOutcome({ outcome, message, live, quarantined }: z.infer<typeof publishAnswer>): {
  isDone: boolean;
  lines: string[];
} {
  const heldBack = quarantined.map(({ title, problems }) => `Held back: “${title}”: ${problems.map(({ reason }) => reason).join(' ')}`);
  const stays = live === null ? 'Nothing is live yet.' : `Release ${live} stays live.`;
  const because = message === undefined ? '' : ` ${message}`;
  switch (outcome) {
    case 'published':
      return { isDone: true, lines: [`Release ${live ?? ''} is live.`, ...heldBack] };
    case 'unchanged':
      return { isDone: true, lines: [`Nothing was published, because nothing is different. ${stays}${because}`, ...heldBack] };
    case 'paused':
      return {
        isDone: false,
        lines: [`Nothing was published: publishing is paused. ${stays}${because} To let it go on: npm run resume.`, ...heldBack],
      };
    case 'asking':
      return { isDone: false, lines: [message ?? stays, ...heldBack] };
    case 'refused':
      return { isDone: false, lines: [`Nothing was published: the release was refused. ${stays}${because}`, ...heldBack] };
  }
}
