import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { Position } from '../../content/model/fields/position.ts';
import type { Collection } from '../../content/model/collection-names.ts';
import { shortDayWords } from '../formatting/dates.ts';
import { happensWords } from '../formatting/events.ts';
import { hoursSummary } from '../formatting/opening-hours.ts';
import { notConfirmedWords } from '../formatting/facts.ts';
import { publishedHours, waysInWords } from './summary-panel-state.ts';

/** A row of a summary panel. */
export interface SummaryPanelRow {
  name: string;
  value: string;
  /** Where that is on the map, for how far away it is. */
  positions?: Position[];
}

/** What a summary panel says below its state, in this order: when, where, how to get in or join, cost. What is not known has no row. */
export function summaryPanelRows(summaryPanel: SummaryPanel, collection: Collection): SummaryPanelRow[] {
  const {
    phase,
    openingHours,
    times,
    happens,
    answering,
    where,
    area,
    waysIn,
    howToGetIn,
    cost,
    positions,
    unconfirmedSince: since = {},
  } = summaryPanel;
  const hours = publishedHours(summaryPanel);
  const lastKnown =
    phase === 'not confirmed' && openingHours !== undefined ? `${hoursSummary(openingHours)}, when last checked` : undefined;
  const entry = entries[collection] ?? 'How to get in';
  const hasWays = waysIn !== undefined && waysIn.length > 0;
  return [
    {
      name: 'When',
      value:
        (happens && happensWords(happens)) ??
        (answering && answeringWords(answering)) ??
        times ??
        (hours && hoursSummary(hours)) ??
        lastKnown,
      since: since.when,
    },
    { name: 'Where', value: where && whereWords(where, summaryPanel), since: since.where },
    { name: 'Area', value: where === undefined ? area : undefined, since: undefined },
    { name: entry, value: hasWays ? waysInWords(waysIn) : howToGetIn, since: hasWays ? undefined : since.howToGetIn },
    { name: 'Cost', value: cost, since: since.cost },
  ].flatMap(({ name, value, since: day }) => {
    const unconfirmed = day === undefined ? undefined : notConfirmedWords(day);
    const words = [value, unconfirmed].filter((part) => part !== undefined).join('. ');
    if (words === '') return [];
    return [{ name, value: words, ...(name === 'Where' && positions !== undefined && { positions }) }];
  });
}

/** What the row is called that says how to get to a thing, where that is not “How to get in”. */
const entries: Readonly<Partial<Record<Collection, string>>> = { events: 'Booking', offers: 'How to join', meetings: 'How to watch' };

/** From when to when people can answer: "2 November 2026 to 29 January 2027". */
function answeringWords({ opens, closes }: NonNullable<SummaryPanel['answering']>): string {
  return `${shortDayWords(opens.date)} to ${shortDayWords(closes.date)}`;
}

/** Where it is, and whether that is enough to set out on. */
function whereWords(where: string, { lacksAddress }: Pick<SummaryPanel, 'lacksAddress'>): string {
  return lacksAddress ? `${where}. No street address yet: look it up before you set out` : where;
}
