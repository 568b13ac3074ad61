import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../tests/support/hours/example-hours.ts';
import { tellPlaces } from './open-first.ts';
import { stateNow } from './state-now.ts';

/** Places that are open each day at these hours, or of which nobody knows. */
const places = { 'The drop-in': '18:00-23:00', 'The café': '09:00-17:00', 'The night desk': '20:00-03:00', 'The hall': undefined };

function told(at: string, names: readonly (keyof typeof places)[] = ['The drop-in', 'The café', 'The night desk', 'The hall']) {
  const now = new Date(at);
  const states = names.map((name) => {
    const hours = places[name];
    return hours === undefined ? undefined : stateNow({ phase: 'timeless', openingHours: hoursOf(hours) }, now);
  });
  const { heading, shown, note } = tellPlaces(states, names, now);
  return { heading, places: shown.map((index) => names[index]), note };
}

describe('what the home page says of places at an hour of the day', () => {
  it.each([
    [
      'in the morning: what is open, then what opens later',
      '2026-11-25T10:00Z',
      'Open now and later today',
      ['The café', 'The drop-in', 'The night desk'],
    ],
    ['before anything is open: what opens later', '2026-11-25T07:00Z', 'Later today', ['The café', 'The drop-in', 'The night desk']],
    ['from 6pm: who is awake, and who will be', '2026-11-25T18:00Z', 'Who is awake', ['The drop-in', 'The night desk']],
    ['when the first have closed', '2026-11-25T23:00Z', 'Who is awake', ['The night desk']],
    ['after midnight', '2026-11-26T02:59Z', 'Who is awake', ['The night desk']],
    ['the same in summer time', '2026-06-24T17:00Z', 'Who is awake', ['The drop-in', 'The night desk']],
  ])('%s', (_name, at, heading, names) => {
    expect(told(at)).toEqual({ heading, places: names, note: undefined });
  });

  it('says that no place is open when the last has closed, and which opens next', () => {
    expect(told('2026-11-26T03:00Z')).toEqual({
      heading: 'Who is awake',
      places: [],
      note: 'No place on this page is open at this hour. The café opens today at 9am.',
    });
    expect(told('2026-11-25T23:30Z', ['The drop-in'])).toMatchObject({
      note: 'No place on this page is open at this hour. The drop-in opens tomorrow at 6pm.',
    });
    expect(told('2026-11-25T23:30Z', ['The hall'])).toMatchObject({ note: 'No place on this page is open at this hour.' });
  });

  it('says by day what is so of all, and keeps its own heading where nothing opens any more', () => {
    expect(told('2026-11-25T10:00Z', ['The café'])).toMatchObject({ heading: 'Open now', places: ['The café'] });
    expect(told('2026-11-25T17:30Z', ['The café', 'The hall'])).toEqual({
      heading: undefined,
      places: ['The café', 'The hall'],
      note: undefined,
    });
  });
});
