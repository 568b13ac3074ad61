'use client';

import { Button, TextField, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { flawOfColour, nearestReadable } from '../../../content/model/theme.ts';
import { contextOf } from '../../snapshot/mapping/context.ts';
import { colourCodec } from '../../snapshot/mapping/codecs/colour.ts';

/** The site's colour, shown with white text on it; where that could not be read, one press uses the nearest that passes. */
export function Colour(props: TextFieldClientProps) {
  const { value, setValue } = useField<string>({ path: props.path });
  const written = colourCodec.toModel(value ?? '', contextOf());
  const colour = typeof written === 'string' && /^#[0-9a-f]{6}$/.test(written) ? written : undefined;
  const flaw = colour === undefined ? undefined : flawOfColour(colour);
  const nearest = colour === undefined || flaw === undefined ? undefined : nearestReadable(colour);
  return (
    <>
      <TextField {...props} />
      <div className="signpost-colour">
        {colour === undefined ? null : (
          <span
            className="signpost-colour__shown"
            aria-hidden
            ref={(shown) => void shown?.style.setProperty('background-color', nearest ?? colour)}
          >
            White text on {nearest ?? colour}
          </span>
        )}
        {nearest === undefined ? null : (
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setValue(nearest)}>
            Use {nearest}
          </Button>
        )}
        <p role="status">{flaw === undefined ? (colour === undefined ? '' : 'White text is readable on it.') : `${flaw}.`}</p>
      </div>
    </>
  );
}
