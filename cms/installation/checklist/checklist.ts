import type { Settings } from '../../../content/model/globals/settings.ts';
import { startingGlobals } from '../../../content/model/globals/starting.ts';
import { home as sampleHome } from '../../../content/sample/home.ts';
import { settings as sampleSettings } from '../../../content/sample/settings.ts';
import { type Data, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import type { CheckedThing } from './checked-things.ts';
import type { Checked } from './checks.ts';

/** Everything that says how far a site is from its first day in public. */
export interface SetupFacts {
  /** The settings, the home page and the menu as the public has them. */
  settings: Data;
  home: Data;
  navigation: Data;
  /** Globals with changes that nobody has published. */
  unpublished: readonly string[];
  /** Public documents that are no part of the sample, and public areas with places that people can type. */
  count: Record<'areas' | 'areasWithPlaces' | 'pillars' | 'hubs' | 'services' | 'news', number>;
  checks: Record<CheckedThing, Checked>;
  installation: NonNullable<Settings['installation']>;
  hasIntake: boolean;
  hasSample: boolean;
  publicUrl: string;
  cmsUrl: string;
  /** People who can sign in. */
  people: number;
  /** Whether the account that was made by itself still has its made-up address. */
  hasFirstAccount: boolean;
  /** The file with the first password, where it is still there. */
  firstPasswordFile?: string;
  /** Whether a backup was made not long ago. */
  hasBackup: boolean;
}

/** Something to do before the public comes. */
export interface SetupItem {
  name: string;
  title: string;
  /** What is there, or what to do. */
  words: string;
  isDone: boolean;
  /** A site can go public without it. */
  isOptional?: boolean;
  /** Where it is done: below the admin's own address, or on the public site. */
  place?: { in: 'admin' | 'public'; path: string; words: string } | undefined;
  /** Something that somebody makes sure of, and says so. */
  check?: Checked;
  /** The sample, which an administrator can remove here. */
  isSample?: boolean;
}

interface SetupPart {
  title: string;
  items: SetupItem[];
}

/** What is done on the way to a public site of one's own, and what is missing, each with the way to its place. */
export function checklist(facts: SetupFacts): SetupPart[] {
  return [
    { title: 'The site itself', items: theSite(facts) },
    { title: 'Who runs it', items: whoRunsIt(facts) },
    { title: 'Where it is for', items: areas(facts) },
    { title: 'The first pages', items: firstPages(facts) },
    { title: 'What you have to make sure of yourself', items: checks(facts) },
    { title: 'Before the public comes', items: beforeThePublic(facts) },
  ];
}

/** How many things are done of those that must be, and whether that is all of them. */
export function progressOf(parts: readonly SetupPart[]): { done: number; total: number; isReady: boolean } {
  const needed = parts.flatMap(({ items }) => items).filter(({ isOptional }) => !isOptional);
  const done = needed.filter(({ isDone }) => isDone).length;
  return { done, total: needed.length, isReady: done === needed.length };
}

const toSettings = (field: string, words: string): SetupItem['place'] => ({ in: 'admin', path: `/globals/settings#field-${field}`, words });

function theSite({ settings, home, navigation, unpublished }: SetupFacts): SetupItem[] {
  const start = startingGlobals;
  const isNamed =
    isOwn(settings['name'], [start.settings.name, sampleSettings.name]) &&
    isOwn(settings['strapline'], [start.settings.strapline, sampleSettings.strapline]);
  const isHomeOwn = isOwn(home['introduction'], [start.home.introduction, sampleHome.introduction]);
  return [
    ...(unpublished.length === 0
      ? []
      : [
          {
            name: 'unpublished',
            title: 'Publish what you wrote',
            words: `${list(unpublished)} ${unpublished.length === 1 ? 'has' : 'have'} changes that are saved and not public yet. This list looks at what is public.`,
            isDone: false,
            place: { in: 'admin' as const, path: placeOfGlobal(unpublished[0] ?? ''), words: `Open ${unpublished[0] ?? ''}` },
          },
        ]),
    {
      name: 'name',
      title: 'Name, and one line that says what the site is',
      words: isNamed ? `“${text(settings['name'])}”: ${text(settings['strapline'])}` : 'It is still called Signpost.',
      isDone: isNamed,
      place: toSettings('name', isNamed ? 'Change the name' : 'Give it a name'),
    },
    {
      name: 'colour',
      title: 'Colour',
      words: settings['themeColour']
        ? `${text(settings['themeColour'])}. White text is readable on it.`
        : 'Signpost’s own green. Any colour will do as long as white text is readable on it. If not, the form suggests the nearest.',
      isDone: Boolean(settings['themeColour']),
      isOptional: true,
      place: toSettings('themeColour', 'Choose a colour'),
    },
    {
      name: 'logo',
      title: 'Logo',
      words: settings['logo'] ? 'It stands at the top of every page.' : 'A signpost stands in its place.',
      isDone: Boolean(settings['logo']),
      isOptional: true,
      place: toSettings('logo', 'Choose a logo'),
    },
    {
      name: 'home',
      title: 'Home page',
      words: isHomeOwn
        ? 'It has an introduction of its own.'
        : 'It has the words that every new site begins with. Say what people find here, and what most of them come for.',
      isDone: isHomeOwn,
      place: { in: 'admin', path: '/globals/home#field-introduction', words: 'Write the home page' },
    },
    {
      name: 'menu',
      title: 'Menu and footer',
      words: 'The menu leads to services, areas, news and priorities until you choose otherwise.',
      isDone: JSON.stringify(linksOf(navigation['header'])) !== JSON.stringify(linksOf(start.navigation.header)),
      isOptional: true,
      place: { in: 'admin', path: '/globals/navigation', words: 'Change the menu' },
    },
  ];
}

function whoRunsIt({ settings }: SetupFacts): SetupItem[] {
  const start = startingGlobals.settings;
  const contact = isRow(settings['contact']) ? settings['contact'] : {};
  const isSampleContact = contact['telephone'] === sampleSettings.contact.telephone && contact['email'] === sampleSettings.contact.email;
  const hasContact =
    !isSampleContact && Boolean(contact['telephone'] || contact['email'] || contact['telephoneFact'] || contact['emailFact']);
  const one = (name: 'runBy' | 'complain' | 'reportError', title: string, missing: string): SetupItem => {
    const isDone = isOwn(settings[name], [start[name], sampleSettings[name]]);
    return {
      name,
      title,
      words: isDone ? shortened(text(settings[name])) : missing,
      isDone,
      place: toSettings(name, isDone ? 'Change it' : 'Write it'),
    };
  };
  return [
    one('runBy', 'Who runs the site', 'Nobody is named yet. It stands at the foot of every page.'),
    {
      name: 'contact',
      title: 'How to reach you',
      words: hasContact
        ? [contact['telephone'], contact['email']].filter(Boolean).map(text).join(', ') || 'A fact that is kept once.'
        : 'Give a telephone number or an e-mail address that somebody answers.',
      isDone: hasContact,
      place: toSettings('contact__telephone', hasContact ? 'Change it' : 'Write it'),
    },
    one('complain', 'How to complain', 'The law asks for it in the accessibility statement.'),
    one('reportError', 'How to report a mistake', 'It stands at the foot of every page.'),
  ];
}

function areas({ count }: SetupFacts): SetupItem[] {
  const isDone = count.areas > 0 && count.areasWithPlaces > 0;
  return [
    {
      name: 'areas',
      title: 'Areas, with postcode districts and towns',
      words: isDone
        ? `${counted(count.areas, 'area')}, ${count.areasWithPlaces === count.areas ? 'each' : count.areasWithPlaces} with places that people can type.`
        : count.areas === 0
          ? 'Write one for each district or town you work in, with its postcode districts (such as PL5) and its towns: “What is near you” knows only those.'
          : 'No area has postcode districts or towns yet, so “What is near you” finds nothing.',
      isDone,
      place: count.areas === 0 ? newOne('areas', 'Write an area') : { in: 'admin', path: '/collections/areas', words: 'To the areas' },
    },
  ];
}

function firstPages({ count }: SetupFacts): SetupItem[] {
  const one = (of: 'pillars' | 'hubs' | 'services' | 'news', title: string, missing: string, words: string): SetupItem => ({
    name: of,
    title,
    words: count[of] === 0 ? missing : `${count[of]} in public.`,
    isDone: count[of] > 0,
    place: count[of] === 0 ? newOne(of, words) : { in: 'admin', path: `/collections/${of}`, words: 'To the list' },
  });
  return [
    one('services', 'First service', 'What people come for: who it is for, how to get it, when it is open.', 'Write a service'),
    one('hubs', 'First hub', 'A place that people can go to.', 'Write a hub'),
    one('pillars', 'First priority', 'What you have promised for the next five years, and for this one.', 'Write a pillar'),
    one('news', 'First story', 'What has changed for the reader, then who says so.', 'Write a story'),
  ];
}

function checks({ checks: of, installation, hasIntake, settings }: SetupFacts): SetupItem[] {
  const lines = rowsOf(settings['urgentHelp']).map((row) =>
    text(row['telephone']) === '' ? text(row['name']) : `${text(row['name'])} (${text(row['telephone'])})`,
  );
  const says = [
    hasIntake ? 'People can rate pages and ask for other formats.' : 'Nothing can be sent from the site.',
    installation.backupDays === undefined
      ? 'No backups are known here, so it says nothing of them.'
      : `What was deleted stays in backups for up to ${installation.backupDays} days.`,
    installation.sendsMail ? 'People who write here get e-mails about their work.' : 'No e-mail is sent.',
  ].join(' ');
  return [
    {
      name: 'help-lines',
      title: 'Urgent help lines',
      words: `${list(lines)}. They stand at the foot of every page. Ring each once, and add those of your area.`,
      isDone: of['help-lines'].isGood,
      check: of['help-lines'],
      place: toSettings('urgentHelp', 'Change the help lines'),
    },
    {
      name: 'accessibility',
      title: 'Accessibility statement',
      words:
        'It is filled in from what is tested of Signpost, and names you and how to complain. Read it: it must be true of your pages as well.',
      isDone: of.accessibility.isGood,
      check: of.accessibility,
      place: { in: 'public', path: '/accessibility/', words: 'Read the accessibility statement' },
    },
    {
      name: 'privacy',
      title: 'Privacy notice',
      words: `It is filled in from what this installation does. ${says} Read it with whoever looks after data protection.`,
      isDone: of.privacy.isGood,
      check: of.privacy,
      place: { in: 'public', path: '/privacy/', words: 'Read the privacy notice' },
    },
  ];
}

function beforeThePublic(facts: SetupFacts): SetupItem[] {
  const { settings, hasSample, publicUrl, cmsUrl, people, hasFirstAccount, firstPasswordFile, hasBackup, installation } = facts;
  const isSafe = (url: string): boolean => url.startsWith('https://');
  const notice = text(settings['sampleNotice']);
  return [
    ...(hasSample
      ? [
          {
            name: 'sample',
            title: 'Take the sample away',
            words: 'Parts of the sample are still on the site. What you wrote or changed stays.',
            isDone: false,
            isSample: true,
          },
        ]
      : []),
    {
      name: 'account',
      title: 'The first administrator',
      words: hasFirstAccount
        ? 'The account that was made by itself still has a made-up address. Give it your name and your e-mail address, and a password of your own.'
        : firstPasswordFile === undefined
          ? 'It has a name and an address.'
          : `The first password is still in ${firstPasswordFile}. Once you have changed it, whoever runs the server deletes that file.`,
      isDone: !hasFirstAccount && firstPasswordFile === undefined,
      place: hasFirstAccount ? { in: 'admin', path: '/collections/users', words: 'To the people' } : undefined,
    },
    {
      name: 'people',
      title: 'Somebody besides you',
      words:
        people > 1 ? `${people} people can sign in.` : 'Nobody else can sign in. Where you are ill or away, nobody can correct anything.',
      isDone: people > 1,
      isOptional: true,
      place: { in: 'admin', path: '/collections/users', words: people > 1 ? 'To the people' : 'Invite somebody' },
    },
    {
      name: 'address',
      title: 'An address of your own, with a certificate',
      words:
        isSafe(publicUrl) && isSafe(cmsUrl)
          ? `People come to ${publicUrl}, and you write at ${cmsUrl}.`
          : `The public site is at ${publicUrl}, and the CMS at ${cmsUrl}. Whoever runs the server sets PUBLIC_URL and CMS_URL to addresses that begin with https://, and follows docs/operating.md.`,
      isDone: isSafe(publicUrl) && isSafe(cmsUrl),
    },
    {
      name: 'backup',
      title: 'Backups',
      words: hasBackup
        ? 'The last one was made not long ago.'
        : 'No backup was made within the last day and a half. Whoever runs the server has npm run backup run each night.',
      isDone: hasBackup,
    },
    {
      name: 'mail',
      title: 'E-mail',
      words: installation.sendsMail
        ? 'Invitations, requests for review and reminders are sent.'
        : 'None is sent. Everything works without it; invitations are handed over as a link. Whoever runs the server sets SMTP_URL.',
      isDone: installation.sendsMail,
      isOptional: true,
    },
    {
      name: 'notice',
      title: 'Take the notice off',
      words: notice === '' ? 'No notice stands on the pages.' : `Last of all. Every page says: “${notice}”`,
      isDone: notice === '',
      place: notice === '' ? undefined : toSettings('sampleNotice', 'To the notice'),
    },
  ];
}

function newOne(collection: string, words: string): NonNullable<SetupItem['place']> {
  return { in: 'admin', path: `/collections/${collection}/create`, words };
}

function placeOfGlobal(label: string): string {
  return `/globals/${label === 'The home page' ? 'home' : label === 'The menu' ? 'navigation' : 'settings'}`;
}

function linksOf(links: unknown): unknown[] {
  return rowsOf(links).map(({ text: words }) => words);
}

/** Whether somebody wrote a text, and it is none that a site or the sample began with. */
function isOwn(value: unknown, begun: readonly string[]): boolean {
  return typeof value === 'string' && value.trim() !== '' && !begun.includes(value.trim());
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function shortened(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 160).trimEnd()}…`;
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}
