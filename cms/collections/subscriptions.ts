import { alertTimes } from '../../content/model/intake/intake.ts';
import { optionsFrom } from '../fields/options.ts';
import { defineRecords } from './define-records.ts';

/**
 * People outside who asked for e-mails, a row for each address (`cms/subscriptions/`). Nobody reads them over HTTP, administrators
 * included: the address is encrypted, and found again only by a keyed hash. They go when the last thing goes that was asked for.
 */
export const subscribers = defineRecords({
  slug: 'subscribers',
  labels: { singular: 'Subscriber', plural: 'Subscribers' },
  timestamps: false,
  fields: [
    // An HMAC of the address, by which its row is found.
    { name: 'addressHash', type: 'text', required: true, unique: true, index: true },
    // The address and what the links in e-mails carry, encrypted.
    { name: 'sealed', type: 'textarea', required: true, maxLength: 2_000 },
    // The SHA-256 of what the links carry.
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'often', type: 'select', required: true, options: optionsFrom(alertTimes) },
    // The number of the last piece of news that an e-mail to them had, or passed over.
    { name: 'toldThrough', type: 'number', required: true, defaultValue: 0 },
    // E-mails in a row that were refused because there is no such mailbox.
    { name: 'refused', type: 'number', required: true, defaultValue: 0 },
  ],
});

/** What subscribers asked for, a row for each thing. What is not confirmed goes after two days. */
export const subscriptions = defineRecords({
  slug: 'subscriptions',
  labels: { singular: 'Subscription', plural: 'Subscriptions' },
  timestamps: false,
  fields: [
    { name: 'subscriber', type: 'text', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { label: 'News', value: 'news' },
        { label: 'Where a page goes', value: 'link' },
      ],
    },
    // The topic, area or publication, the document that is linked to, or “vacancies”.
    { name: 'target', type: 'text', required: true, index: true },
    // The address that is linked to; for news, where it was asked for.
    { name: 'page', type: 'text', required: true },
    // The page with the link, which officers see once the address is confirmed.
    { name: 'from', type: 'text' },
    // How often was chosen, until it is confirmed.
    { name: 'often', type: 'select', options: optionsFrom(alertTimes) },
    { name: 'askedAt', type: 'date', required: true, index: true },
    { name: 'confirmHash', type: 'text', index: true },
    { name: 'confirmedAt', type: 'date', index: true },
    // What was told last of where the page is.
    { name: 'told', type: 'text' },
  ],
});

/** What there was to tell subscribers, a row for each piece of news, so that each is told once. It holds no words. */
export const announcements = defineRecords({
  slug: 'announcements',
  labels: { singular: 'Announcement', plural: 'Announcements' },
  timestamps: false,
  fields: [
    // What it is, in one word: “new ID”, “edition ID SLUG”.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'number', type: 'number', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'edition', type: 'text' },
    // Nobody is told: it was there before alerts were, or an officer chose so.
    { name: 'isQuiet', type: 'checkbox', required: true, defaultValue: false },
  ],
});
