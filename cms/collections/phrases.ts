import type { CollectionConfig, Field } from 'payload';
import { languageFacts, phraseLanguages } from '../../content/model/language/languages.ts';
import { slotNames } from '../../content/model/language/sentence.ts';
import { editorsAndAdministrators, officersOrPublisherWithoutDrafts } from '../access/policies.ts';
import { identifier } from '../fields/document/identifier.ts';
import { recordDeletion } from '../hooks/record-change.ts';
import { addSentence, approveTranslation, takeApprovalBack, writeTranslation } from '../language/endpoints.ts';
import { keepTranslations, recordApproved, refuseFlawedSentence } from '../language/keep-translations.ts';

/** What the endpoints write of a translation; `cms/language/translation.ts` says what each means. */
const translations: Field = {
  name: 'translations',
  type: 'array',
  admin: { hidden: true, disableBulkEdit: true },
  fields: [
    {
      name: 'language',
      type: 'select',
      required: true,
      options: phraseLanguages.map((value) => ({ value, label: languageFacts[value].english })),
    },
    { name: 'words', type: 'text' },
    { name: 'writtenBy', type: 'text' },
    { name: 'writtenByAccount', type: 'text' },
    { name: 'approvedWords', type: 'text' },
    { name: 'approvedEnglish', type: 'text' },
    { name: 'approvedBy', type: 'text' },
    { name: 'approvedOn', type: 'date' },
    { name: 'isSample', type: 'checkbox', defaultValue: false },
  ],
};

/** Sentences that the key facts of a page are made of, with their translations. They are written and approved in a table. */
export const phrases: CollectionConfig = {
  slug: 'phrases',
  labels: { singular: 'Phrase', plural: 'Phrases' },
  defaultSort: 'english',
  disableDuplicate: true,
  admin: {
    group: 'Places and services',
    useAsTitle: 'english',
    defaultColumns: ['english', 'updatedAt'],
    description:
      'Sentences for the key facts of services, hubs and activities, in other languages and in Easy Read. What an editor has approved is public.',
    components: { views: { list: { Component: '/admin/language/PhraseTable.tsx#PhraseTable' } } },
  },
  access: {
    read: officersOrPublisherWithoutDrafts,
    create: editorsAndAdministrators,
    update: editorsAndAdministrators,
    delete: editorsAndAdministrators,
  },
  endpoints: [writeTranslation, approveTranslation, takeApprovalBack, addSentence],
  hooks: {
    beforeChange: [refuseFlawedSentence, keepTranslations],
    afterChange: [recordApproved],
    afterDelete: [recordDeletion],
  },
  fields: [
    identifier(),
    {
      name: 'english',
      type: 'text',
      label: 'The sentence in English',
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      admin: {
        description: `Word for word as the page says it, with what differs from page to page between braces: “{price} a session”. There can be ${Object.entries(
          slotNames,
        )
          .map(([name, meaning]) => `{${name}} (${meaning})`)
          .join(', ')}. If you change it, each translation is out of date until an editor approves it again.`,
      },
    },
    translations,
  ],
};
