import { z } from 'zod';

const holding = {
  backups: z.array(z.object({ name: z.string(), goesOn: z.string().optional() })).optional(),
  leftovers: z.array(z.string()),
};

/** What the worker says would go with an erasure. */
export const erasurePlan = z.object({
  title: z.string(),
  addresses: z.array(z.string()),
  versions: z.number(),
  files: z.number(),
  rows: z.array(z.object({ label: z.string(), count: z.number() })),
  uses: z.array(z.object({ title: z.string() })),
  obstacles: z.array(z.string()),
  ...holding,
});

/** How far the worker came with an erasure. */
export const erasureAnswer = z.object({
  state: z.string(),
  problem: z.string().nullish(),
  addresses: z.array(z.string()),
  ...holding,
});

/** What would go, a line each. */
export function planInWords({ title, addresses, versions, files, rows, uses, obstacles, ...held }: z.infer<typeof erasurePlan>): string[] {
  return [
    `“${title}”, with ${versions} versions and ${files} files on disk`,
    ...addresses.map((path) => `${path}, which will say only that it was taken down`),
    ...rows.map(({ label, count }) => `${label}: ${count}`),
    ...uses.map((use) => `“${use.title}” loses it`),
    ...holdingInWords(held),
    ...obstacles.map((obstacle) => `It cannot be erased yet. ${obstacle}`),
  ];
}

/** What holds it still, and what to do about that. */
export function holdingInWords({ backups, leftovers }: Pick<z.infer<typeof erasureAnswer>, 'backups' | 'leftovers'>): string[] {
  return [
    ...(backups === undefined ? ['It is not known yet which backups hold it: run npm run backup once.'] : []),
    ...(backups ?? []).map(
      ({ name, goesOn }) =>
        `The backup ${name} holds it ${goesOn === undefined ? 'and is kept' : `until ${goesOn}, if a backup is made every day`}. Delete it if that is too late.`,
    ),
    ...leftovers.map((path) => `${path} may hold it, and nothing reads it any more: remove it.`),
  ];
}
