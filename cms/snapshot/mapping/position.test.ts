import { describe, expect, it } from 'vitest';
import { positionCodec } from './codecs/position.ts';
import { contextOf } from './context.ts';

describe('a position', () => {
  it.each([
    '50.371, -4.142',
    '50.371 -4.142',
    ' (50.371,-4.142) ',
    'geo:50.371,-4.142',
    'https://www.openstreetmap.org/?mlat=50.371&mlon=-4.142#map=17/50.4/-4.2',
    'https://www.openstreetmap.org/#map=17/50.371/-4.142',
    'https://maps.example.org/maps/@50.371,-4.142,15z',
  ])('is read from “%s”', (written) => {
    expect(positionCodec.toModel(written, contextOf())).toEqual({ latitude: 50.371, longitude: -4.142 });
  });

  it('that cannot be read is answered with what was expected', () => {
    const context = contextOf();
    expect(positionCodec.toModel('behind the church', context)).toBeUndefined();
    expect(context.issues.map(({ reason }) => reason)).toEqual([
      '“behind the church” is no position. Write the two numbers that a map gives for it, such as 50.371, -4.142.',
    ]);
  });

  it('is written back as an officer would', () => {
    expect(positionCodec.toCms({ latitude: 50.371, longitude: -4.142 }, { collectionOf: () => '' })).toBe('50.371, -4.142');
    expect(positionCodec.toModel('', contextOf())).toBeUndefined();
  });
});
