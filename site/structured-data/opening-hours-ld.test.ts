import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { openingHoursLd } from './opening-hours-ld.ts';

const hours: OpeningHours = {
  week: [
    { day: 'friday', spans: [{ opens: '18:00', closes: '02:00' }] },
    { day: 'saturday', spans: [{ opens: '00:00', closes: '00:00' }] },
  ],
  seasons: [
    { name: 'Winter', from: '2026-11-01', to: '2027-02-28', week: [{ day: 'friday', spans: [{ opens: '18:00', closes: '22:00' }] }] },
  ],
  exceptions: [{ date: '2026-12-25', spans: [] }],
  bankHolidays: { rule: 'closed' },
};

describe('opening hours for machines', () => {
  it('say past midnight, all day, a season and a closed day as schema.org does', () => {
    expect(openingHoursLd(hours)).toEqual({
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Friday', opens: '18:00', closes: '02:00' },
        { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Saturday', opens: '00:00', closes: '23:59' },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: 'https://schema.org/Friday',
          opens: '18:00',
          closes: '22:00',
          validFrom: '2026-11-01',
          validThrough: '2027-02-28',
        },
      ],
      specialOpeningHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' },
      ],
    });
  });
});
