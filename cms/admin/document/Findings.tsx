import type { JSONFieldServerProps } from 'payload';

/** What was found in an upload when it was taken in, a sentence each. */
export function Findings({ data }: Pick<JSONFieldServerProps, 'data'>) {
  const findings = sentencesIn((data as { findings?: unknown } | undefined)?.findings);
  if (findings.length === 0) return null;
  return (
    <section className="signpost-receipt" aria-label="What was found in it">
      <h3 className="signpost-receipt__title">What was found in it</h3>
      <ul>
        {findings.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function sentencesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
