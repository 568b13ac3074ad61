import type { Payload, TypedUser } from 'payload';
import { type AdviserName, adviserNames } from '../../checks/advice/index.ts';
import { findingsOf, type ReportedFinding } from '../../checks/report/report-on-site.ts';

/** A finding of the report, with the page it is on. */
export interface SiteFinding extends ReportedFinding {
  of: string;
  document: string;
  title: string;
}

/** What the report is narrowed by. */
export interface Narrowed {
  check?: AdviserName;
  weight?: 'error' | 'suggestion';
  of?: string;
}

/** What somebody asks for by the address of the report; what makes no sense is left out. */
export function narrowedBy(asked: Record<string, string | string[] | undefined> | undefined): Narrowed & { page: number } {
  const { check, weight, of, page } = asked ?? {};
  return {
    ...(typeof check === 'string' && Object.hasOwn(adviserNames, check) ? { check: check as AdviserName } : {}),
    ...(weight === 'error' || weight === 'suggestion' ? { weight } : {}),
    ...(typeof of === 'string' && of !== '' ? { of } : {}),
    page: typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** Everything that the report has, errors first, then what is there for longest, with the rights of whoever looks. */
export async function siteFindings(payload: Payload, user: TypedUser): Promise<SiteFinding[]> {
  const { docs } = await payload.find({
    collection: 'checked-documents',
    where: { or: [{ errorCount: { greater_than: 0 } }, { suggestionCount: { greater_than: 0 } }] },
    sort: 'title',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const found = docs.flatMap((row) =>
    findingsOf(row).map((finding) => ({ ...finding, of: row.of, document: row.document, title: row.title })),
  );
  const rank = ({ weight }: SiteFinding): number => (weight === 'error' ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other) || one.since.localeCompare(other.since));
}

/** Those that fit what the report is narrowed by. */
export function narrow(findings: readonly SiteFinding[], { check, weight, of }: Narrowed): SiteFinding[] {
  return findings.filter(
    (finding) =>
      (check === undefined || finding.check === check) &&
      (weight === undefined || finding.weight === weight) &&
      (of === undefined || finding.of === of),
  );
}
