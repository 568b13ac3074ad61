'use client';

import { SelectInput, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** One thing that can be chosen, and the name it is stored by. */
export interface Choice {
  value: string;
  label: string;
}

/**
 * Chooses a name from a list, where a text is stored.
 * @param props `choices`: undefined while they are not known; `whenNone` says why there is nothing to choose
 */
export function PickOne({
  field,
  path,
  readOnly,
  choices,
  whenNone,
}: TextFieldClientProps & { choices: Choice[] | undefined; whenNone: string }) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path });
  const stored = value ?? '';
  const isMissing = stored !== '' && choices !== undefined && !choices.some((choice) => choice.value === stored);
  const options = isMissing ? [...choices, { value: stored, label: `${stored} (no longer there)` }] : (choices ?? []);
  const description = choices?.length === 0 ? whenNone : field.admin?.description;
  return (
    <div className="signpost-pick" style={field.admin?.width ? { flex: `1 1 ${field.admin.width}` } : undefined}>
      <SelectInput
        path={path}
        name={field.name}
        label={field.label ?? field.name}
        required={field.required ?? false}
        readOnly={readOnly === true}
        isClearable
        options={options}
        value={stored}
        showError={showError || isMissing}
        onChange={(choice) => setValue(Array.isArray(choice) ? null : ((choice?.value as string | undefined) ?? null))}
        {...(typeof description === 'string' ? { description } : {})}
      />
      {showError && errorMessage ? <p className="signpost-pick__error">{errorMessage}</p> : null}
    </div>
  );
}
