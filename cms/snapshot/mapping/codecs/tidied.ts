import { tidyPostcode, tidyTelephone, tidyUrl } from '../../../../content/model/fields/tidy-url.ts';
import type { Codec } from './codec.ts';

/** An address as it was meant, however it was pasted. */
export const urlCodec: Codec = tidiedBy(tidyUrl);

/** A telephone number with figures and spaces only, whatever was between them. */
export const telephoneCodec: Codec = tidiedBy(tidyTelephone);

/** A postcode in capitals, with its space where it belongs. */
export const postcodeCodec: Codec = tidiedBy(tidyPostcode);

function tidiedBy(tidy: (written: string) => string): Codec {
  return {
    toModel: (written) => (typeof written === 'string' && written.trim() !== '' ? tidy(written) : undefined),
    toCms: (value) => value,
  };
}
