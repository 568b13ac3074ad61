import { describe, expect, it } from 'vitest';
import { type SocialCard, socialCardAddress, socialCardWords } from './social-card.ts';
import { openTypeface } from '../../../publish/social/typeface.ts';

const card: SocialCard = { title: 'Jan Cutting Centre', label: 'Wellbeing hub', name: 'Signpost', colour: '#0b4f4a' };

describe('a social card', () => {
  it('has an address that names all that stands on it, and nothing else', () => {
    const address = socialCardAddress(card);
    expect(address).toMatch(/^\/social\/[0-9a-f]{26}\.png$/);
    expect(socialCardAddress({ ...card })).toBe(address);
    const others: Partial<SocialCard>[] = [
      { title: 'Jan Cutting Center' },
      { label: 'Hub' },
      { state: 'Open' },
      { when: 'Open' },
      { where: 'Open' },
      { name: 'Sign' },
      { colour: '#0b4f4b' },
      { logo: 'a'.repeat(64) },
    ];
    expect(new Set([address, ...others.map((other) => socialCardAddress({ ...card, ...other }))]).size).toBe(others.length + 1);
  });

  it('has a name of its own among a hundred thousand', () => {
    const addresses = Array.from({ length: 100_000 }, (_, number) => socialCardAddress({ ...card, title: `Story ${number}` }));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('says in words what it shows', () => {
    expect(socialCardWords({ ...card, state: 'Opening soon', where: 'Beaumont Park, PL4 9BU' })).toBe(
      'Wellbeing hub. Jan Cutting Centre. Opening soon. Beaumont Park, PL4 9BU. Signpost',
    );
  });
});

describe('its typeface', () => {
  const face = openTypeface(700);

  it('draws English, Welsh and Polish letters, and leaves out what it has not', () => {
    expect(face.hasLetters('Tŷ Gŵyl, Łódź, café – £5 for “all”')).toBe(true);
    expect(face.drawable('A day 🎉 out\u{200D}!')).toBe('A day out!');
    expect(face.hasLetters('A day 🎉 out')).toBe(true);
    expect(face.hasLetters('مرحبا')).toBe(false);
    expect(face.outline('Łódź', { x: 0, y: 100, size: 50 })).toMatch(/^M[-\d. MLQC]+$/);
  });

  it('measures a line as wide as its pieces', () => {
    expect(face.width('Signpost', 100)).toBeGreaterThan(face.width('Signpost', 50) * 1.99);
    expect(face.width('', 50)).toBe(0);
  });
});
