import type { Field, GlobalConfig } from 'payload';
import type { GlobalName } from '../../content/model/globals/index.ts';
import { withErrors } from '../checks/findings.ts';
import { validateGlobal } from '../checks/validators.ts';
import { withPublicFields } from '../collections/public-fields.ts';
import { previewBesideForm } from '../fields/document/preview.ts';
import { refuseInvalidGlobal } from '../hooks/refuse-invalid.ts';
import { defineGlobal } from './define-global.ts';

interface Particulars {
  slug: GlobalName;
  label: string;
  group: string;
  description: string;
  fields: Field[];
}

/** Makes one of the things the site has one of, all of whose fields are public. */
export function contentGlobal({ slug, label, group, description, fields }: Particulars): GlobalConfig {
  return defineGlobal({
    slug,
    label,
    admin: { ...previewBesideForm, group, description },
    hooks: { beforeChange: [refuseInvalidGlobal] },
    fields,
    ...withPublicFields(slug, fields, withErrors(validateGlobal, 'globals')),
  });
}
