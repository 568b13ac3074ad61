'use client';

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

/**
 * What the code kept as JSON, to be read. Payload's own field is an editor that loads itself from another website, which the admin's
 * pages may not.
 */
export const KeptJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path });
  const { label, admin } = field;
  const isNothing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return (
    <div className="field-type">
      <FieldLabel as="span" label={label} path={path} />
      {isNothing ? (
        <p>Nothing</p>
      ) : (
        // Long ones are read by scrolling, with the keyboard too.
        <pre className="signpost-kept-json" tabIndex={0} role="region" aria-label={typeof label === 'string' ? label : field.name}>
          {JSON.stringify(value, null, 2)}
        </pre>
      )}
      <FieldDescription description={admin?.description} path={path} />
    </div>
  );
};
