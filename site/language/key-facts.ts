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
import { named, type Said, type Translator, translatorFor } from './say.ts';

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
  const translator = translatorFor(language, reader.phrases(language));
  const panel = reader.card(document.id)?.summaryPanel;
  const rows: [FactLabel, FactLine[]][] = [
    ['what', whatLines(document, translator, reader)],
    ['state', panel === undefined ? [] : stateLines(document, panel, translator)],
    ['when', panel === undefined ? [] : [...whenLines(panel, translator), ...unconfirmed(panel, 'when', translator)]],
    ['where', [...whereLines(document, panel, translator), ...unconfirmed(panel, 'where', translator)]],
    ['how', [...howLines(document, panel, translator), ...unconfirmed(panel, 'howToGetIn', translator)]],
    [
      'cost',
      [
        ...lines('cost' in document && document.cost !== undefined && translator.text(document.cost)),
        ...unconfirmed(panel, 'cost', translator),
      ],
    ],
    ['phone', phoneLines(document, translator, reader)],
  ];
  const facts = rows.flatMap(([label, said]) => (said.length === 0 ? [] : [{ label: translator.say(label), lines: said }]));
  const [line] = reader.setting('settings').urgentHelp;
  const emergency = line && translator.say('emergency', { phone: line.telephone });
  const all = [
    ...facts.flatMap((fact) => [fact.label, ...fact.lines.flatMap(({ days, says }) => [...(days ? [days] : []), ...says])]),
    ...(emergency ? [emergency] : []),
  ];
  return {
    language,
    rows: facts,
    emergency,
    sample: all.some(({ isSample }) => isSample) ? translator.say('sample') : undefined,
    inEnglish: all.some(({ isEnglish }) => isEnglish) ? translator.say('inEnglish') : undefined,
  };
}

function whatLines({ collection, summary, topics, ...document }: WithKeyFacts, translator: Translator, reader: Reader): FactLine[] {
  const own = [summary, ...('activity' in document ? [document.activity] : [])].map((words) => translator.translated(words)).find(Boolean);
  const kind = translator.say(collection === 'hubs' ? 'hub' : collection === 'offers' ? 'offer' : 'service');
  const subjects = topics.flatMap((id) => {
    const title = reader.card(id)?.title;
    return (title === undefined ? undefined : translator.translated(title)) ?? [];
  });
  return [...lines(own ?? kind), ...(subjects.length === 0 ? [] : [{ says: subjects }])];
}

function stateLines({ collection }: WithKeyFacts, { phase, stateDate, stateNote }: SummaryPanel, translator: Translator): FactLine[] {
  const isKnown = stateDate !== undefined && stateDate.precision !== 'unknown';
  const date = isKnown ? { date: stateDate } : {};
  const note = stateNote === undefined ? [] : lines(translator.text(stateNote));
  if (phase === 'not confirmed')
    return [...lines(isKnown ? translator.say('notConfirmedSince', date) : translator.say('notConfirmed')), ...note];
  const said = states[phase];
  if (said === undefined) return note;
  const isOldWord = collection === 'hubs' && phase === 'open' && isKnown;
  const checked = collection === 'hubs' && isKnown ? lines(translator.say('checkedOn', date)) : [];
  return [...lines(translator.say(isOldWord ? 'openWhenLastChecked' : said)), ...checked, ...note];
}

const states: Readonly<Partial<Record<Phase, 'open' | 'planned' | 'openingSoon' | 'closedForNow' | 'moved' | 'closed'>>> = {
  open: 'open',
  planned: 'planned',
  'opening soon': 'openingSoon',
  'closed for now': 'closedForNow',
  moved: 'moved',
  closed: 'closed',
};

function whenLines(panel: SummaryPanel, translator: Translator): FactLine[] {
  if (panel.times !== undefined) return lines(translator.text(panel.times));
  const hours = publishedHours(panel);
  if (hours === undefined) return [];
  const { seasons, exceptions, note } = hours;
  return [
    ...weekLines(hours, translator),
    ...lines(bankHolidays(hours, translator)),
    ...lines(seasons.length + exceptions.length > 0 && translator.say('otherTimes')),
    ...lines(note !== undefined && translator.text(note)),
  ];
}

function weekLines({ week }: OpeningHours, translator: Translator): FactLine[] {
  const runs: { from: Weekday; to: Weekday; spans: OpeningSpan[] }[] = [];
  for (const { day, spans } of daysOf(week)) {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day;
    else runs.push({ from: day, to: day, spans });
  }
  const open = runs.filter(({ spans }) => spans.length > 0);
  if (open.length === 0) return lines(translator.say('closed'));
  return open.map(({ from, to, spans }) => ({
    days: daysSaid(from, to, translator),
    says: spans.map(({ opens, closes }) =>
      opens === closes ? translator.say('allDay') : translator.say('timeSpan', { time: opens, 'closing time': closes }),
    ),
  }));
}

function daysSaid(from: Weekday, to: Weekday, translator: Translator): Said {
  if (from === 'monday' && to === 'sunday') return translator.say('everyDay');
  return from === to ? translator.day(from) : translator.say('daySpan', { day: from, 'last day': to });
}

function bankHolidays({ bankHolidays: { rule } }: OpeningHours, translator: Translator): Said {
  if (rule === 'as usual') return translator.say('bankHolidaysAsUsual');
  return translator.say(rule === 'closed' ? 'bankHolidaysClosed' : 'bankHolidaysUnknown');
}

function whereLines(document: WithKeyFacts, panel: SummaryPanel | undefined, translator: Translator): FactLine[] {
  const places = document.collection === 'hubs' ? [document.place] : document.places;
  if (places.length === 0) return lines(panel?.area !== undefined && named(panel.area));
  return places.flatMap((place) => [
    ...lines(named(addressLine(place))),
    ...lines(lacksAddress(place) && translator.say('noStreetAddress')),
  ]);
}

function howLines(document: WithKeyFacts, panel: SummaryPanel | undefined, translator: Translator): FactLine[] {
  const ways = 'waysIn' in document ? document.waysIn : [];
  if (ways.length > 0) return ways.map((way) => ({ says: [translator.say(waysInSaid[way])] }));
  return lines(panel?.howToGetIn !== undefined && translator.text(panel.howToGetIn));
}

const waysInSaid: Readonly<Record<WayIn, 'turnUp' | 'referYourself' | 'askGp' | 'askLinkWorker' | 'professional'>> = {
  'turn up': 'turnUp',
  'self-referral': 'referYourself',
  'GP referral': 'askGp',
  'link worker': 'askLinkWorker',
  'professional referral': 'professional',
};

function phoneLines({ id, contact }: WithKeyFacts, translator: Translator, reader: Reader): FactLine[] {
  const telephone = contact?.telephone;
  if (telephone === undefined) return [];
  const number: Said = { parts: [{ text: telephone, isName: true, telephone }], isEnglish: false, isSample: false };
  const old = reader.factsRunOut(id).find(({ kind, says }) => kind === 'telephone' && says === telephone);
  return [...lines(number), ...lines(old !== undefined && since(old.verifiedOn, translator))];
}

function unconfirmed(
  panel: SummaryPanel | undefined,
  row: keyof NonNullable<SummaryPanel['unconfirmedSince']>,
  translator: Translator,
): FactLine[] {
  const day = panel?.unconfirmedSince?.[row];
  return lines(day !== undefined && since(day, translator));
}

function since(day: string, translator: Translator): Said {
  return translator.say('notConfirmedSince', { date: { precision: 'day', date: day } });
}

function lines(said: Said | false | undefined): FactLine[] {
  return said === false || said === undefined ? [] : [{ says: [said] }];
}
