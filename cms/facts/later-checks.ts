import { type Data, isRow, rowsOf } from '../snapshot/mapping/fields.ts';

/**
 * The checks of what is saved, where “Still correct” was pressed since its form was opened: a day that is later stays.
 * @param sent what is saved
 * @param known what is stored
 */
export function laterChecks(sent: Data, known: Data): Data {
  const knownRows = rowsOf(known['checked']);
  const later = rowsOf(sent['checked']).map((row) => {
    const stored = knownRows.find(({ kind }) => kind === row['kind']);
    const { verifiedOn, runsOut, by } = stored ?? {};
    return isLater(verifiedOn, row['verifiedOn']) ? { ...row, verifiedOn, runsOut: runsOut ?? null, by: by ?? null } : row;
  });
  const [asAt, last] = ['statusAsAt', 'lastChecked'].map((name) => ({ sent: sent[name], known: known[name] }));
  return {
    ...(Array.isArray(sent['checked']) && { checked: later }),
    ...(isLater(within(asAt?.known, 'date'), within(asAt?.sent, 'date')) && { statusAsAt: asAt?.known }),
    ...(isLater(within(last?.known, 'on'), within(last?.sent, 'on')) && { lastChecked: last?.known }),
  };
}

function within(group: unknown, name: string): unknown {
  return isRow(group) ? group[name] : undefined;
}

function isLater(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && (typeof other !== 'string' || new Date(one) > new Date(other));
}
