/** What can be wrong, each counted in the output. */
export const findingKinds = [
  'lost',
  'versionsMissing',
  'changesMissing',
  'receiptsMissing',
  'early',
  'mixed',
  'stale',
  'brokenAddresses',
  'restless',
  'down',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something that broke a promise. */
export interface Finding {
  seed: number;
  round: number;
  kind: FindingKind;
  /** What it happened to: a thing, an address. */
  of: string;
  what: string;
}

/** Collects findings, each once however often it is seen. */
export interface Findings {
  add(finding: Omit<Finding, 'seed'>): void;
  all(): Finding[];
  counts(): Record<FindingKind, number>;
}

/** Starts an empty collection for a seed; `hear` gets each new finding. */
export function openFindings(seed: number, hear: (finding: Finding) => void): Findings {
  const found = new Map<string, Finding>();
  return {
    add: (finding) => {
      const key = `${finding.kind} ${finding.of}`;
      if (found.has(key)) return;
      const whole = { seed, ...finding };
      found.set(key, whole);
      hear(whole);
    },
    all: () => [...found.values()],
    counts: () =>
      Object.fromEntries(findingKinds.map((kind) => [kind, [...found.values()].filter((one) => one.kind === kind).length])) as Record<
        FindingKind,
        number
      >,
  };
}
