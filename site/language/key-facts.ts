import type { OpeningHours, OpeningSpan, Weekday } from '../../content/model/fields/opening-hours.ts';
import { addressLine, lacksAddress } from '../../content/model/fields/place.ts';
import type { WayIn } from '../../content/model/fields/how-to-join.ts';
import type { WithKeyFacts } from '../../content/model/language/key-facts-address.ts';
import type { PhraseLanguage } from '../../content/model/language/languages.ts';
import { type FactLabel } from '../../content/model/language/standard-sentences.ts';
import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { Phase } from '../../content/model/time/phase.ts';
import { publishedHours } from '../cards/summary-panel-state.ts';
import { daysOf } from '../formatting/opening-hours.ts';
import { named, type Said, type Teller, tellerOf } from './say.ts';

/** A line of a row: what stands in it, and the days it is about where it tells hours. */
export interface FactLine {
  days?: Said;
  says: Said[];
}

/** One of the key facts: what it is about, and what there is to say. */
export interface KeyFact {
  label: Said;
  lines: FactLine[];
}

/** The key facts of a document in one language. */
export interface KeyFacts {
  language: PhraseLanguage;
  rows: KeyFact[];
  /** "If somebody’s life is in danger, call 999." */
  emergency: Said | undefined;
  /** Said where something of it is a sample that nobody who speaks the language has checked. */
  sample: Said | undefined;
  /** Said where something of it stands in English. */
  inEnglish: Said | undefined;
}

/** What a document's fields say, in one language: what it is, whether it is open, when, where, how to get in, cost and phone. */
export function keyFactsIn(language: PhraseLanguage, document: WithKeyFacts, reader: Reader): KeyFacts {
  const teller = tellerOf(language, reader.phrases(language));
  const panel = reader.card(document.id)?.summaryPanel;
  const rows: [FactLabel, FactLine[]][] = [
    ['what', whatLines(document, teller, reader)],
    ['state', panel === undefined ? [] : stateLines(document, panel, teller)],
    ['when', panel === undefined ? [] : [...whenLines(panel, teller), ...unconfirmed(panel, 'when', teller)]],
    ['where', [...whereLines(document, panel, teller), ...unconfirmed(panel, 'where', teller)]],
    ['how', [...howLines(document, panel, teller), ...unconfirmed(panel, 'howToGetIn', teller)]],
    [
      'cost',
      [...lines('cost' in document && document.cost !== undefined && teller.text(document.cost)), ...unconfirmed(panel, 'cost', teller)],
    ],
    ['phone', phoneLines(document, teller, reader)],
  ];
  const facts = rows.flatMap(([label, said]) => (said.length === 0 ? [] : [{ label: teller.say(label), lines: said }]));
  const [line] = reader.setting('settings').urgentHelp;
  const emergency = line && teller.say('emergency', { phone: line.telephone });
  const all = [
    ...facts.flatMap((fact) => [fact.label, ...fact.lines.flatMap(({ days, says }) => [...(days ? [days] : []), ...says])]),
    ...(emergency ? [emergency] : []),
  ];
  return {
    language,
    rows: facts,
    emergency,
    sample: all.some(({ isSample }) => isSample) ? teller.say('sample') : undefined,
    inEnglish: all.some(({ isEnglish }) => isEnglish) ? teller.say('inEnglish') : undefined,
  };
}

function whatLines({ collection, summary, topics, ...document }: WithKeyFacts, teller: Teller, reader: Reader): FactLine[] {
  const own = [summary, ...('activity' in document ? [document.activity] : [])].map((words) => teller.translated(words)).find(Boolean);
  const kind = teller.say(collection === 'hubs' ? 'hub' : collection === 'offers' ? 'offer' : 'service');
  const subjects = topics.flatMap((id) => {
    const title = reader.card(id)?.title;
    return (title === undefined ? undefined : teller.translated(title)) ?? [];
  });
  return [...lines(own ?? kind), ...(subjects.length === 0 ? [] : [{ says: subjects }])];
}

function stateLines({ collection }: WithKeyFacts, { phase, stateDate, stateNote }: SummaryPanel, teller: Teller): FactLine[] {
  const isKnown = stateDate !== undefined && stateDate.precision !== 'unknown';
  const date = isKnown ? { date: stateDate } : {};
  const note = stateNote === undefined ? [] : lines(teller.text(stateNote));
  if (phase === 'not confirmed') return [...lines(isKnown ? teller.say('notConfirmedSince', date) : teller.say('notConfirmed')), ...note];
  const said = states[phase];
  if (said === undefined) return note;
  const isOldWord = collection === 'hubs' && phase === 'open' && isKnown;
  const checked = collection === 'hubs' && isKnown ? lines(teller.say('checkedOn', date)) : [];
  return [...lines(teller.say(isOldWord ? 'openWhenLastChecked' : said)), ...checked, ...note];
}

const states: Readonly<Partial<Record<Phase, 'open' | 'planned' | 'openingSoon' | 'closedForNow' | 'moved' | 'closed'>>> = {
  open: 'open',
  planned: 'planned',
  'opening soon': 'openingSoon',
  'closed for now': 'closedForNow',
  moved: 'moved',
  closed: 'closed',
};

function whenLines(panel: SummaryPanel, teller: Teller): FactLine[] {
  if (panel.times !== undefined) return lines(teller.text(panel.times));
  const hours = publishedHours(panel);
  if (hours === undefined) return [];
  const { seasons, exceptions, note } = hours;
  return [
    ...weekLines(hours, teller),
    ...lines(bankHolidays(hours, teller)),
    ...lines(seasons.length + exceptions.length > 0 && teller.say('otherTimes')),
    ...lines(note !== undefined && teller.text(note)),
  ];
}

function weekLines({ week }: OpeningHours, teller: Teller): FactLine[] {
  const runs: { from: Weekday; to: Weekday; spans: OpeningSpan[] }[] = [];
  for (const { day, spans } of daysOf(week)) {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day;
    else runs.push({ from: day, to: day, spans });
  }
  const open = runs.filter(({ spans }) => spans.length > 0);
  if (open.length === 0) return lines(teller.say('closed'));
  return open.map(({ from, to, spans }) => ({
    days: daysSaid(from, to, teller),
    says: spans.map(({ opens, closes }) =>
      opens === closes ? teller.say('allDay') : teller.say('timeSpan', { time: opens, 'closing time': closes }),
    ),
  }));
}

function daysSaid(from: Weekday, to: Weekday, teller: Teller): Said {
  if (from === 'monday' && to === 'sunday') return teller.say('everyDay');
  return from === to ? teller.day(from) : teller.say('daySpan', { day: from, 'last day': to });
}

function bankHolidays({ bankHolidays: { rule } }: OpeningHours, teller: Teller): Said {
  if (rule === 'as usual') return teller.say('bankHolidaysAsUsual');
  return teller.say(rule === 'closed' ? 'bankHolidaysClosed' : 'bankHolidaysUnknown');
}

function whereLines(document: WithKeyFacts, panel: SummaryPanel | undefined, teller: Teller): FactLine[] {
  const places = document.collection === 'hubs' ? [document.place] : document.places;
  if (places.length === 0) return lines(panel?.area !== undefined && named(panel.area));
  return places.flatMap((place) => [...lines(named(addressLine(place))), ...lines(lacksAddress(place) && teller.say('noStreetAddress'))]);
}

function howLines(document: WithKeyFacts, panel: SummaryPanel | undefined, teller: Teller): FactLine[] {
  const ways = 'waysIn' in document ? document.waysIn : [];
  if (ways.length > 0) return ways.map((way) => ({ says: [teller.say(waysInSaid[way])] }));
  return lines(panel?.howToGetIn !== undefined && teller.text(panel.howToGetIn));
}

const waysInSaid: Readonly<Record<WayIn, 'turnUp' | 'referYourself' | 'askGp' | 'askLinkWorker' | 'professional'>> = {
  'turn up': 'turnUp',
  'self-referral': 'referYourself',
  'GP referral': 'askGp',
  'link worker': 'askLinkWorker',
  'professional referral': 'professional',
};

function phoneLines({ id, contact }: WithKeyFacts, teller: Teller, reader: Reader): FactLine[] {
  const telephone = contact?.telephone;
  if (telephone === undefined) return [];
  const number: Said = { parts: [{ text: telephone, isName: true, telephone }], isEnglish: false, isSample: false };
  const old = reader.factsRunOut(id).find(({ kind, says }) => kind === 'telephone' && says === telephone);
  return [...lines(number), ...lines(old !== undefined && since(old.verifiedOn, teller))];
}

function unconfirmed(
  panel: SummaryPanel | undefined,
  row: keyof NonNullable<SummaryPanel['unconfirmedSince']>,
  teller: Teller,
): FactLine[] {
  const day = panel?.unconfirmedSince?.[row];
  return lines(day !== undefined && since(day, teller));
}

function since(day: string, teller: Teller): Said {
  return teller.say('notConfirmedSince', { date: { precision: 'day', date: day } });
}

function lines(said: Said | false | undefined): FactLine[] {
  return said === false || said === undefined ? [] : [{ says: [said] }];
}
