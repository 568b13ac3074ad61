import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload';
import { collectionNames, type Collection } from '../../../content/model/collections.ts';
import { hasFacts } from '../../../content/model/time/passport.ts';
import { withErrors } from '../../checks/findings.ts';
import { validateDocument } from '../../checks/validators.ts';
import { findPicker } from '../../fields/links/find-picker.ts';
import { relationFields } from '../../fields/links/references.ts';
import { checkedFacts } from '../../fields/facts/checked-facts.ts';
import { publicHistory, whatChanged } from '../../fields/document/public-history.ts';
import { provenance } from '../../fields/document/provenance.ts';
import { comments } from '../../fields/document/comments.ts';
import { figures } from '../../fields/document/figures.ts';
import { previewBesideForm } from '../../fields/document/preview.ts';
import { launchSet } from '../../fields/document/launch-set.ts';
import { review } from '../../fields/document/review.ts';
import { checks } from '../../fields/document/checks.ts';
import { schedule } from '../../fields/document/schedule.ts';
import { search } from '../../fields/document/search.ts';
import { tellsSubscribers } from '../../fields/document/tells-subscribers.ts';
import { translates } from '../../fields/document/translates.ts';
import { slug as address } from '../../fields/document/slug.ts';
import { whatWillHappen } from '../../fields/document/what-will-happen.ts';
import { factsBesideDocument } from '../../fields/document/facts-of-document.ts';
import { whatReadersSaid } from '../../fields/document/what-readers-said.ts';
import { withdrawalFields } from '../../fields/document/withdrawal.ts';
import { leadRedirectsOn } from '../../hooks/lead-redirects-on.ts';
import { noteComparison } from '../../hooks/note-comparison.ts';
import { keepPublicHistory } from '../../hooks/keep-public-history.ts';
import { refuseInvalidDocument } from '../../hooks/refuse-invalid.ts';
import { requireWithdrawalReason } from '../../hooks/require-withdrawal-reason.ts';
import { defineDocument } from '../define-document.ts';
import { withPublicFields } from '../public-fields.ts';

interface Particulars {
  slug: Collection;
  /** The heading it stands under in the navigation. */
  group: string;
  /** What it is for and when to use it, in a sentence or two. */
  description: string;
  /** An example of a title. */
  titleExample: string;
  /** What the public reads. */
  content: Field[];
  /** The facts that have a field of their own. */
  details?: Field[];
  /** References to other documents that only this collection has. */
  relations?: Field[];
  /** The columns of the list between the title and the state. */
  columns?: string[];
  /** Fields the list's search looks into, besides the title and the address. */
  searchable?: string[];
  /** What is filled in by itself. */
  beforeValidate?: CollectionBeforeValidateHook[];
  /** What else must hold before it is saved. */
  beforeChange?: CollectionBeforeChangeHook[];
  /** What is made of it last of all, when everything that may refuse it has let it through. */
  beforeWrite?: CollectionBeforeChangeHook[];
}

/** Makes a collection of public documents: what every document has, and what is particular to this one. */
export function documentCollection({
  slug,
  group,
  description,
  titleExample,
  content,
  details = [],
  relations = [],
  columns = [],
  searchable = [],
  beforeValidate = [],
  beforeChange = [],
  beforeWrite = [],
}: Particulars): CollectionConfig {
  const { one, many } = collectionNames[slug];
  const head = [title(titleExample), address()];
  const tabs: { label: string; fields: Field[] }[] = [
    { label: 'Content', fields: [summary(), ...content, image()] },
    { label: 'Details', fields: details },
    { label: 'Relations', fields: [...relations, ...relationFields()] },
    { label: 'Search', fields: [search()] },
    {
      label: 'Housekeeping',
      fields: [...provenance(), publicHistory(), ...(hasFacts(slug) ? [checkedFacts()] : []), language(), translates(), sampleNotice()],
    },
  ];
  const publicFields = [...head, ...tabs.flatMap(({ fields }) => fields)];
  const shown = tabs
    .map((tab) => (tab.label === 'Housekeeping' ? { ...tab, fields: [...tab.fields, ...withdrawalFields()] } : tab))
    .filter(({ fields }) => fields.length > 0);
  const defined = defineDocument({
    slug,
    labels: { singular: one, plural: many },
    admin: {
      ...previewBesideForm,
      group,
      description,
      useAsTitle: 'title',
      defaultColumns: ['title', ...columns, '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'summary', ...searchable],
    },
    hooks: {
      beforeValidate: [noteComparison, ...beforeValidate],
      beforeChange: [requireWithdrawalReason, refuseInvalidDocument, ...beforeChange],
      afterChange: [leadRedirectsOn],
    },
    fields: [
      whatWillHappen(),
      checks(),
      review(),
      comments(),
      schedule(),
      launchSet(),
      ...(hasFacts(slug) ? [factsBesideDocument()] : []),
      whatReadersSaid(),
      figures(),
      whatChanged(),
      tellsSubscribers(),
      ...head,
      { type: 'tabs', tabs: shown },
    ],
    ...withPublicFields(slug, publicFields, withErrors(validateDocument)),
  });
  const { hooks } = defined;
  // What was approved and checked is what an officer wrote; only then does it become what is kept.
  return { ...defined, hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), ...beforeWrite, keepPublicHistory] } };
}

function title(example: string): Field {
  return {
    name: 'title',
    type: 'text',
    index: true,
    required: true,
    maxLength: 140,
    admin: { description: `What the page is called, such as “${example}”. No two pages share a title.` },
  };
}

function summary(): Field {
  return {
    name: 'summary',
    type: 'textarea',
    required: true,
    maxLength: 400,
    admin: { description: 'One or two sentences that say what the reader finds. Shown in lists and in search.' },
  };
}

function image(): Field {
  return {
    name: 'image',
    type: 'upload',
    relationTo: 'images',
    label: 'Picture',
    admin: {
      description: 'For the top of the page, lists and social media. Leave it empty rather than decorate.',
      components: findPicker,
    },
  };
}

function language(): Field {
  return {
    name: 'language',
    type: 'text',
    defaultValue: 'en',
    required: true,
    maxLength: 6,
    admin: { description: 'The language it is written in: en for English, pl for Polish, cy for Welsh.' },
  };
}

function sampleNotice(): Field {
  return {
    name: 'sampleNotice',
    type: 'text',
    label: 'Notice that this is a sample',
    maxLength: 300,
    admin: { description: 'Shown on the page, so that nobody takes something made up for real.' },
  };
}
