import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { SocialCard } from '../../content/model/reader/social-card.ts';
import { defaultBrand } from '../../content/model/theme.ts';
import { happensWords } from '../formatting/events.ts';
import { socialImage } from './picture-sources.ts';
import { stateOf } from '../cards/summary-panel-state.ts';

/** What stands on the social card of a page without a picture of its own; undefined where nobody should pass the page on. */
export function socialCard(
  { title, label }: { title: string; label?: string | undefined },
  route: Route,
  reader: Reader,
): SocialCard | undefined {
  if (route.kind === 'not-found' || route.kind === 'withdrawn') return undefined;
  const { name, themeColour, logo } = reader.setting('settings');
  const picture = logo === undefined ? undefined : reader.image(logo);
  // Key facts in other languages, and comparisons of editions, have the card of the page they are of, which is drawn once.
  const called =
    route.kind === 'key-facts'
      ? (reader.card(route.id)?.title ?? title)
      : route.kind === 'comparison'
        ? (reader.editionsToCompare(route.id, route.earlier, route.later)?.title ?? title)
        : title;
  const card: SocialCard = { title: called, name, colour: themeColour ?? defaultBrand };
  const words = { ...summaryPanelWords(route, reader), label, logo: picture && socialImage(picture).sha256 };
  return { ...card, ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) };
}

function summaryPanelWords(route: Route, reader: Reader): Partial<Record<'state' | 'when' | 'where', string | undefined>> {
  const { collection, summaryPanel } = (route.kind === 'document' || route.kind === 'key-facts' ? reader.card(route.id) : undefined) ?? {};
  if (collection === undefined || summaryPanel === undefined) return {};
  const { happens, times, where } = summaryPanel;
  return { state: stateOf(summaryPanel, collection)?.words, when: happens === undefined ? times : happensWords(happens), where };
}
