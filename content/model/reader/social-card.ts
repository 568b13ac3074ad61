/** What stands on a page's social card: the picture others show beside a link to it. */
export interface SocialCard {
  title: string;
  /** What the page is: "Wellbeing hub". The site's name where absent. */
  label?: string;
  /** What its summary panel says first, without "now": a card is looked at for years. */
  state?: string;
  when?: string;
  where?: string;
  /** The site's name. */
  name: string;
  /** The brand colour, as #rrggbb. */
  colour: string;
  /** SHA-256 of the logo's bytes. */
  logo?: string;
}

/** A card's size in pixels, which networks ask for. */
export const socialCardSize = { width: 1200, height: 630 } as const;

/** Where the cards stand on the public site. */
export const socialCardFolder = '/social/';

/** How cards are drawn: another number draws all of them afresh, at new addresses. */
const drawing = 1;

/** The address of a card, named by all that stands on it: what it shows never changes, and alike cards are one. */
export function socialCardAddress(card: SocialCard): string {
  const { title, label, state, when, where, name, colour, logo } = card;
  return `${socialCardFolder}${fingerprint(JSON.stringify([drawing, title, label, state, when, where, name, colour, logo]))}.png`;
}

/** What a card says, for those who cannot see it. */
export function socialCardWords({ title, label, state, when, where, name }: SocialCard): string {
  return [label, title, state, when, where, name].filter((part) => part !== undefined).join('. ');
}

/**
 * A name for a text in 26 hexadecimal digits. Not against people who want two texts of one name: an officer who made
 * a collision would only see the wrong title on a card.
 */
function fingerprint(text: string): string {
  return half(text, 0) + half(text, 1);
}

/** 53 bits of a text by the public-domain hash cyrb53; Node's own hashes are not for code that browsers may run. */
function half(text: string, seed: number): string {
  let [one, two] = [0xde_ad_be_ef ^ seed, 0x41_c6_ce_57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2_654_435_761);
    two = Math.imul(two ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(16).padStart(13, '0').slice(-13);
}
