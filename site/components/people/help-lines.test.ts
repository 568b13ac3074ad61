import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { snapshotData, snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { idOf } from '../../../content/sample/names.ts';
import { helpLineOf, namesEveryHelpLine, otherWays } from './help-lines.ts';

const data = sampleSnapshot();
const { settings } = data.globals;
const line = { name: 'Sample Line', when: 'You want to talk', telephone: '01632 960555' };

describe('who cannot ring', () => {
  it('finds each way that officers gave, ready to be pressed', () => {
    expect(
      otherWays({
        ...line,
        textNumber: '01632 960556',
        textHint: 'you must register first',
        relayNumber: '18001 01632 960555',
        signLanguage: 'https://www.example.org/bsl/',
      }),
    ).toEqual([
      { name: 'Text', text: '01632 960556', href: 'sms:01632960556', hint: 'you must register first' },
      { name: 'Relay UK', text: '18001 01632 960555', href: 'tel:1800101632960555' },
      {
        name: 'British Sign Language (BSL)',
        text: 'www.example.org/bsl',
        href: 'https://www.example.org/bsl/',
        hint: 'on another website',
      },
    ]);
  });

  it('finds none where officers gave none, as in the sample', () => {
    expect(settings.urgentHelp.flatMap((one) => otherWays(one))).toEqual([]);
  });
});

describe('a page that tells whom to call', () => {
  const page = data.documents.find(({ id }) => id === idOf('pages/get-help-now'));
  if (page === undefined) throw new Error('The sample has no page that tells whom to call.');

  it('names every help line, so that nothing has to say them again', () => {
    expect(namesEveryHelpLine(page, readerOf(snapshotFrom(data)))).toBe(true);
  });

  it('no longer does when officers add a line that it does not name', () => {
    const more = snapshotData.parse({
      ...data,
      globals: { ...data.globals, settings: { ...settings, urgentHelp: [...settings.urgentHelp, line] } },
    });
    expect(namesEveryHelpLine(page, readerOf(snapshotFrom(more)))).toBe(false);
  });

  it('shows the other ways of a line however its number is spaced', () => {
    expect(helpLineOf('116123', readerOf(snapshotFrom(data)))?.name).toBe('Samaritans');
  });
});
