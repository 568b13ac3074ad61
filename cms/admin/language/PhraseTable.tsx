import { Gutter } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { labelSentences } from '../../../content/model/language/standard-sentences.ts';
import { languageFacts, type PhraseLanguage, phraseLanguages } from '../../../content/model/language/languages.ts';
import { canPublish } from '../../access/policies.ts';
import { stateWords, statesToDo, type TranslationState } from '../../language/translation.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import { asDate, counted } from '../formatting.ts';
import { AddSentence } from './AddSentence.tsx';
import { type PhraseRow, phraseRows, stateIn, translationIn } from './phrase-rows.ts';
import { Translate } from './Translate.tsx';

/** Every sentence in every language, with what is approved and what is not; `?language=` shows one language to write and approve in. */
export async function PhraseTable({ payload, user, searchParams }: ListViewServerProps) {
  const { docs } = await payload.find({
    collection: 'phrases',
    sort: 'english',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
    user: user ?? null,
  });
  const rows = phraseRows(docs.map(dataOf));
  const list = `${payload.config.routes.admin}/collections/phrases`;
  const language = phraseLanguages.find((one) => one === searchParams?.['language']);
  const isToDo = searchParams?.['show'] === 'to-do';
  return (
    <Gutter className="signpost-library signpost-phrases">
      <main>
        <h1>Phrases in other languages</h1>
        <nav className="signpost-views" aria-label="Language">
          <a href={list} aria-current={language === undefined ? 'page' : undefined}>
            All
          </a>
          {phraseLanguages.map((one) => (
            <a key={one} href={`${list}?language=${one}`} aria-current={one === language ? 'page' : undefined}>
              {languageFacts[one].english}
            </a>
          ))}
        </nav>
        {language === undefined ? (
          <Overview rows={rows} list={list} />
        ) : (
          <OneLanguage rows={rows} language={language} isToDo={isToDo} list={list} mayApprove={canPublish(user)} />
        )}
      </main>
    </Gutter>
  );
}

function Overview({ rows, list }: { rows: readonly PhraseRow[]; list: string }): ReactNode {
  return (
    <>
      <p>
        The key facts of services, hubs and activities are shown in other languages from these sentences. The public sees what an editor has
        approved, and nothing else. A language appears on the site once its labels are approved: {Object.values(labelSentences).join(', ')}.
      </p>
      {/* The table is wider than a phone, so it can be moved by keyboard too. */}
      <p id="phrases-caption">{counted(rows.length, 'sentence')}. Choose a cell to write or approve that translation.</p>
      <div className="signpost-phrases__frame" role="region" aria-labelledby="phrases-caption" tabIndex={0}>
        <table className="signpost-phrases__table" aria-labelledby="phrases-caption">
          <thead>
            <tr>
              <th scope="col">Sentence</th>
              {phraseLanguages.map((language) => (
                <th key={language} scope="col">
                  {languageFacts[language].english}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.english}>
                <th scope="row">{row.english}</th>
                {phraseLanguages.map((language) => (
                  <td key={language}>
                    <a href={`${list}?language=${language}#${anchorOf(index)}`}>
                      <State state={stateIn(row, language)} />
                      <span className="signpost-visually-hidden">{` in ${languageFacts[language].english}: “${row.english}”`}</span>
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <AddSentence />
    </>
  );
}

function OneLanguage({
  rows,
  language,
  isToDo,
  list,
  mayApprove,
}: {
  rows: readonly PhraseRow[];
  language: PhraseLanguage;
  isToDo: boolean;
  list: string;
  mayApprove: boolean;
}): ReactNode {
  const { english: name, tag, direction } = languageFacts[language];
  const isLeft = (row: PhraseRow): boolean => statesToDo.includes(stateIn(row, language));
  const left = rows.filter(isLeft).length;
  return (
    <>
      <p>
        {left === 0
          ? `Every sentence has an approved translation in ${name}.`
          : `${counted(left, 'sentence')} of ${rows.length} still to do in ${name}.`}{' '}
        What stands between braces is filled in by Signpost: leave it as it is, and put it where the language wants it. A day of the week
        comes in its basic form.
      </p>
      <nav className="signpost-views" aria-label="Show">
        <a href={`${list}?language=${language}`} aria-current={isToDo ? undefined : 'page'}>
          All
        </a>
        <a href={`${list}?language=${language}&show=to-do`} aria-current={isToDo ? 'page' : undefined}>
          Still to do
        </a>
      </nav>
      <ul className="signpost-phrases__list">
        {rows.map((row, index) => {
          if (isToDo && !isLeft(row)) return null;
          const translation = translationIn(row, language);
          const state = stateIn(row, language);
          return (
            <li key={row.english} id={anchorOf(index)}>
              <h2>{row.id === undefined || row.isStandard ? row.english : <a href={`${list}/${row.id}`}>{row.english}</a>}</h2>
              <p className="signpost-phrases__state">
                <State state={state} /> {sentenceAbout(state, translation)}
              </p>
              <Translate
                english={row.english}
                language={language}
                name={name}
                tag={tag}
                direction={direction}
                words={translation?.words ?? ''}
                isApproved={Boolean(translation?.approvedWords)}
                isApprovedAsItIs={state === 'approved'}
                mayApprove={mayApprove}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function State({ state }: { state: TranslationState }): ReactNode {
  return <span className={`signpost-phrases__mark signpost-phrases__mark--${state.replaceAll(' ', '-')}`}>{stateWords[state]}</span>;
}

/** What the public sees, and who wrote and approved what. */
function sentenceAbout(state: TranslationState, translation: ReturnType<typeof translationIn>): string {
  const { approvedBy, approvedOn, approvedWords, writtenBy } = translation ?? {};
  const by = approvedBy && approvedOn ? `by ${approvedBy} on ${asDate(approvedOn)}` : '';
  const writer = writtenBy ? `Written by ${writtenBy}. ` : '';
  switch (state) {
    case 'missing':
      return 'Nobody has translated it. The public reads it in English.';
    case 'waiting':
      return `${writer}Not approved yet: the public reads it in English.`;
    case 'approved':
      return `${writer}Approved ${by}.`;
    case 'sample':
      return 'Came with the sample content. Nobody who speaks the language has checked it, and the public reads that beside it.';
    case 'changed':
      return `${writer}Changed since it was approved ${by}. The public still reads “${approvedWords}”.`;
    case 'out of date':
      return `Approved ${by} for another English sentence, so the public does not see it.`;
  }
}

function anchorOf(index: number): string {
  return `sentence-${index + 1}`;
}
