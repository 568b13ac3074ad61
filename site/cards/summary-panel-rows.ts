import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { Collection } from '../../content/model/collection-names.ts';
import { happensWords } from '../formatting/events.ts';
import { hoursSummary } from '../formatting/opening-hours.ts';
import { publishedHours, waysInWords } from './summary-panel-state.ts';

/** What a summary panel says below its state, in this order: when, where, how to get in or join, cost. What is not known has no row. */
export function summaryPanelRows(summaryPanel: SummaryPanel, collection: Collection): { name: string; value: string }[] {
  const { times, happens, where, waysIn, howToGetIn, cost } = summaryPanel;
  const hours = publishedHours(summaryPanel);
  const entry = collection === 'events' ? 'Booking' : collection === 'offers' ? 'How to join' : 'How to get in';
  return [
    { name: 'When', value: happens === undefined ? (times ?? (hours && hoursSummary(hours))) : happensWords(happens) },
    { name: 'Where', value: where },
    { name: entry, value: waysIn === undefined || waysIn.length === 0 ? howToGetIn : waysInWords(waysIn) },
    { name: 'Cost', value: cost },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
}
