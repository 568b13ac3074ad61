import type { OpeningHours, OpeningSpan } from '../../content/model/fields/opening-hours.ts';
import { sentenceCase } from '../formatting/sentences.ts';

/** Opening hours as schema.org says them: the usual week and its seasons, and single days that differ. */
export function openingHoursLd({ week, seasons, exceptions }: OpeningHours): Record<string, unknown> {
  const usual = weekLd(week);
  const seasonal = seasons.flatMap(({ from, to, week: ofSeason }) =>
    weekLd(ofSeason).map((row) => ({ ...row, validFrom: from, validThrough: to })),
  );
  const special = exceptions.flatMap(({ date, spans }) =>
    // A closed day opens and closes at midnight, as Google's documentation of the type asks.
    (spans.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : spans.map(closing)).map((span) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: date,
      validThrough: date,
      ...span,
    })),
  );
  return {
    openingHoursSpecification: [...usual, ...seasonal],
    ...(special.length === 0 ? {} : { specialOpeningHoursSpecification: special }),
  };
}

function weekLd(week: OpeningHours['week']): Record<string, unknown>[] {
  return week.flatMap(({ day, spans }) =>
    spans.map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${sentenceCase(day)}`,
      ...closing(span),
    })),
  );
}

/** All day is written as up to a minute before midnight: the same two times would mean closed. */
function closing({ opens, closes }: OpeningSpan): OpeningSpan {
  return opens === closes ? { opens: '00:00', closes: '23:59' } : { opens, closes };
}
