import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { languageFacts, phraseLanguages } from '../../content/model/language/languages.ts';
import { flawOfSentence } from '../../content/model/language/sentence.ts';
import { nameOf } from '../access/name-of.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { type Data, dataOf } from '../snapshot/mapping/fields.ts';
import { addToHistory } from '../workflow/reviewing/history.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { readRules } from '../workflow/reviewing/rules.ts';
import { dataIn, refused, writingTranslations } from './keep-translations.ts';
import { translationsIn } from './to-phrase.ts';
import { flawOfWords, isInForce, type Translation } from './translation.ts';

const about = { english: z.string().trim().min(1).max(300), language: z.enum(phraseLanguages) };
const written = z.object({ ...about, words: z.string().trim().max(300), before: z.string().max(300) });
const which = z.object(about);
const sentence = z.object({ english: about.english });

/** `POST /api/phrases/write {english, language, words, before}`: writes a translation. The public goes on seeing what was approved. */
export const writeTranslation = officerEndpoint('post', '/write', async (req) => {
  const asked = await read(req, written, 'the English sentence, the language, the words, and the words as you read them');
  return inTransaction(
    req.payload,
    async (transaction) => {
      const phrase = await phraseOf(asked.english, transaction);
      const translation = unlessOvertaken(phrase, asked);
      const { language, english } = asked;
      const { words } = asked;
      if (words === '' && translation !== undefined && isInForce(english, translation))
        throw refused('An approved translation cannot be emptied. An editor can take the approval back first.');
      if (words !== '') refuseFlaw(english, words);
      // Whoever only saves the same words again wrote nothing: else one person could write them and approve them.
      const by = translation?.words === words ? {} : byOf(req);
      await save(phrase, english, { ...translation, ...by, language, words }, transaction);
      return { message: 'Saved. The public sees it once an editor approves it.' };
    },
    named(req),
  );
});

/** `POST /api/phrases/approve {english, language, words, before}`: approves these words for this sentence, in the name of whoever asks, and publishes them. */
export const approveTranslation = officerEndpoint(
  'post',
  '/approve',
  async (req) => {
    const asked = await read(req, written, 'the English sentence, the language, the words, and the words as you read them');
    const { english, language, words } = asked;
    if (words === '') throw refused('There is nothing to approve yet. Write the translation first.');
    refuseFlaw(english, words);
    return inTransaction(
      req.payload,
      async (transaction) => {
        const phrase = await phraseOf(english, transaction);
        const translation = unlessOvertaken(phrase, asked);
        const isOwn = translation === undefined || translation.words !== words || translation.writtenByAccount === String(req.user?.id);
        if (isOwn && (await readRules(transaction)).needsTwoPeople)
          throw refused(
            'Two people look at everything here before it is public. Save the words, and ask another editor to approve them.',
            403,
          );
        const approved = {
          approvedWords: words,
          approvedEnglish: english,
          approvedBy: nameOf(req.user),
          approvedOn: new Date().toISOString(),
          isSample: false,
        };
        const by = translation?.words === words ? {} : byOf(req);
        const id = await save(phrase, english, { ...translation, ...by, ...approved, language, words }, transaction);
        await note(id, 'approved', `${languageFacts[language].english}: ${words}`, req, transaction);
        return { message: 'Approved. It is public in some seconds.' };
      },
      named(req),
    );
  },
  { onlyPublishers: true },
);

/** `POST /api/phrases/take-back {english, language}`: takes an approval back, so that the public does not see the translation any more. */
export const takeApprovalBack = officerEndpoint(
  'post',
  '/take-back',
  async (req) => {
    const { english, language } = await read(req, which, 'the English sentence and the language');
    return inTransaction(
      req.payload,
      async (transaction) => {
        const phrase = await phraseOf(english, transaction);
        const translation = translationOf(phrase, language);
        if (translation?.approvedWords === undefined || translation.approvedWords === null)
          throw refused('This translation is not approved. Reload the page to see how it stands.', 409);
        const none = { approvedWords: null, approvedEnglish: null, approvedBy: null, approvedOn: null, isSample: false };
        const id = await save(phrase, english, { ...translation, ...none }, transaction);
        await note(id, 'taken-back', `${languageFacts[language].english}: ${translation.approvedWords}`, req, transaction);
        return { message: 'The approval is taken back. The public sees the English sentence.' };
      },
      named(req),
    );
  },
  { onlyPublishers: true },
);

/** `POST /api/phrases/add {english}`: adds a sentence to translate. */
export const addSentence = officerEndpoint('post', '/add', async (req) => {
  const { english } = await read(req, sentence, 'the English sentence');
  const flaw = flawOfSentence(english);
  if (flaw !== undefined) throw refused(flaw);
  return inTransaction(
    req.payload,
    async (transaction) => {
      if ((await phraseOf(english, transaction)) !== undefined) throw refused('This sentence is in the list already.', 409);
      const data = { id: randomUUID(), english, translations: [] };
      await transaction.payload.create({ collection: 'phrases', data, depth: 0, overrideAccess: true, req: transaction });
      return { message: 'Added. Now it can be translated.' };
    },
    named(req),
  );
});

async function read<T>(req: PayloadRequest, schema: z.ZodType<T>, what: string): Promise<T> {
  await addDataAndFileToRequest(req);
  const { success, data } = schema.safeParse(dataIn(req));
  if (!success) throw refused(`Send ${what}. None may be longer than 300 letters. Nothing was changed.`);
  return data;
}

async function phraseOf(english: string, req: PayloadRequest): Promise<(Data & { id: string }) | undefined> {
  const where = { english: { equals: english } };
  const { docs } = await req.payload.find({
    collection: 'phrases',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  return found && { ...dataOf(found), id: found.id };
}

function translationOf(phrase: Data | undefined, language: Translation['language']): Translation | undefined {
  return phrase && translationsIn(phrase).find((one) => one.language === language);
}

/** The translation as it is stored, unless somebody wrote another since it was read. */
function unlessOvertaken(
  phrase: Data | undefined,
  { language, before }: { language: Translation['language']; before: string },
): Translation | undefined {
  const translation = translationOf(phrase, language);
  if ((translation?.words ?? '') !== before)
    throw refused('Somebody else changed this translation meanwhile. Copy your words, reload the page, and look at theirs.', 409);
  return translation;
}

function refuseFlaw(english: string, words: string): void {
  const flaw = flawOfWords(english, words);
  if (flaw !== undefined) throw refused(`${flaw} Nothing was changed.`);
}

/** Has the change log say who it was. */
function named({ user }: PayloadRequest): { context: Record<string, unknown> } {
  return { context: { approvedBy: nameOf(user) } };
}

function byOf({ user }: PayloadRequest): Pick<Translation, 'writtenBy' | 'writtenByAccount'> {
  return { writtenBy: nameOf(user), writtenByAccount: String(user?.id) };
}

async function save(
  phrase: (Data & { id: string }) | undefined,
  english: string,
  translation: Translation,
  req: PayloadRequest,
): Promise<string> {
  const others = phrase === undefined ? [] : translationsIn(phrase).filter(({ language }) => language !== translation.language);
  req.context = { ...req.context, ...writingTranslations };
  const translations = [...others, translation];
  const asked = { collection: 'phrases', depth: 0, overrideAccess: true, req } as const;
  const saved =
    phrase === undefined
      ? await req.payload.create({ ...asked, data: { id: randomUUID(), english, translations } })
      : await req.payload.update({ ...asked, id: phrase.id, data: { translations } });
  return saved.id;
}

function note(
  document: string,
  event: 'approved' | 'taken-back',
  words: string,
  { user }: PayloadRequest,
  req: PayloadRequest,
): Promise<void> {
  return addToHistory({ of: 'phrases', document, event, by: nameOf(user), account: String(user?.id), words }, req);
}
