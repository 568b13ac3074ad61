import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import { factsRunOut } from '../../../../content/model/time/phase.ts';
import type { DocumentOf } from '../../../../content/model/documents/index.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  [editor, author] = [await cms.officer('editor', 'Ed Itor'), await cms.officer('author', 'Au Thor')];
  worker = await startWorker(cms);
  // So that the site is none that two pages make a large part of.
  for (let count = 0; count < 8; count += 1) await made('news', exampleNews({ title: `Stays ${count}`, _status: 'published' }));
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a telephone number that is kept once', () => {
  it('is changed on every page that uses it by one publish, in fields and in running text', async () => {
    const fact = await made('facts', telephone('01632 960 001'));
    const pages = [
      await made('services', service('Rings one', { contact: { telephoneFact: fact } })),
      await made('services', service('Rings two', { contact: { telephoneFact: fact } })),
      await made('services', service('Says it', { body: text('Ring ', factNode(fact), ' on weekdays.') })),
    ];
    await worker.loop.publish({});
    expect(services(pages).map(numbersOf)).toEqual([['01632 960 001'], ['01632 960 001'], ['01632 960 001 → tel:01632960001']]);

    const before = releases();
    await changed('facts', fact, { telephone: '01632 960 002', _status: 'published' });
    await worker.loop.publish({});
    expect(services(pages).map(numbersOf)).toEqual([['01632 960 002'], ['01632 960 002'], ['01632 960 002 → tel:01632960002']]);
    expect(releases()).toBe(before + 1);

    worker.loop.deliverReceipts();
    await expect
      .poll(async () => (await editor.get(`/api/receipt?collection=facts&id=${fact}`)).body['state'], { timeout: 20_000 })
      .toBe('live');
    const { body } = await editor.get(`/api/facts/${fact}/uses`);
    expect((body['uses'] as { title: string }[]).map(({ title }) => title)).toEqual(['Rings one', 'Rings two', 'Says it']);
  });

  it('is changed in an alert, a help line and the contact of the site by the same publish', async () => {
    const fact = await made('facts', telephone('01632 960 007'));
    const alert = await made('alerts', {
      title: 'The desk has moved',
      text: 'Ring before you set out.',
      tone: 'warning',
      telephoneFact: fact,
      _status: 'published',
    });
    const settings = {
      name: 'Signpost',
      strapline: 'Help near you',
      runBy: 'The partnership.',
      complain: 'Write to us.',
      reportError: 'Tell us.',
      contact: { name: 'The desk', telephoneFact: fact },
      urgentHelp: [{ name: 'The desk at night', when: 'Any time', telephoneFact: fact }],
      _status: 'published',
    };
    const saved = await editor.send('POST', '/api/globals/settings', settings);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await worker.loop.publish({});
    const numbers = () => {
      const { alerts, globals } = worker.publisher.reader().snapshot;
      return [alerts.get(alert)?.telephone, globals.settings?.contact.telephone, globals.settings?.urgentHelp[0]?.telephone];
    };
    expect(numbers()).toEqual(['01632 960 007', '01632 960 007', '01632 960 007']);

    const before = releases();
    await changed('facts', fact, { telephone: '01632 960 008', _status: 'published' });
    await worker.loop.publish({});
    expect(numbers()).toEqual(['01632 960 008', '01632 960 008', '01632 960 008']);
    expect(releases()).toBe(before + 1);
    const { uses } = (await editor.get(`/api/facts/${fact}/uses`)).body as { uses: { title: string }[] };
    expect(uses.map(({ title }) => title)).toEqual(['Site settings', 'The desk has moved']);
    const taken = await editor.send('PATCH', `/api/facts/${fact}`, { _status: 'draft' });
    expect([taken.status, wordsOf(taken)]).toEqual([409, expect.stringContaining('is used on 2 public pages')]);
  });

  it('is written as a draft by an author, and changes no page before an editor publishes it', async () => {
    const fact = await made('facts', telephone('01632 960 003'));
    const page = await made('services', service('Waits for an editor', { contact: { telephoneFact: fact } }));
    const refused = await author.send('PATCH', `/api/facts/${fact}`, { telephone: '01632 960 004', _status: 'published' });
    expect(refused.status).toBe(403);
    const draft = await author.send('PATCH', `/api/facts/${fact}?draft=true`, { telephone: '01632 960 004' });
    expect(draft.status, JSON.stringify(draft.body)).toBe(200);
    await worker.loop.publish({});
    expect(services([page]).map(numbersOf)).toEqual([['01632 960 003']]);
  });

  it('cannot be taken down or deleted while a public page has its number from it', async () => {
    const fact = await made('facts', telephone('01632 960 005'));
    await made('services', service('Needs it', { contact: { telephoneFact: fact } }));
    await worker.loop.publish({});
    const words =
      'The fact “Telephone 01632 960 005” is used on a public page: “Needs it”. Nothing was changed. Choose another fact there or write the words, publish, and then take it down.';
    for (const change of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      const refused = await editor.send('PATCH', `/api/facts/${fact}`, change);
      expect([refused.status, wordsOf(refused)]).toEqual([409, words]);
    }
  });
});

describe('a fact that is not public', () => {
  it('keeps a page that uses it from being published, in words', async () => {
    const fact = await made('facts', { ...telephone('01632 960 006'), _status: 'draft' });
    const refused = await editor.send('POST', '/api/services', service('Too early', { contact: { telephoneFact: fact } }));
    expect([refused.status, wordsOf(refused)]).toEqual([
      400,
      expect.stringContaining(
        'The fact that is chosen here is not public. Publish the fact first, choose another, or write the words yourself.',
      ),
    ]);
  });

  it('is refused itself where its value does not fit its kind', async () => {
    const refused = await editor.send('POST', '/api/facts', { ...telephone('ask at the desk') });
    expect([refused.status, wordsOf(refused)]).toEqual([400, expect.stringContaining('a telephone number of digits and spaces') as string]);
  });
});

describe('hours, prices, ways in and places that are kept once', () => {
  it('stand on the page as if they had been written there', async () => {
    const hours = await made('facts', {
      ...fact('opening hours', 'Hours of the centre'),
      openingHours: { week: { monday: '9am to 5pm' }, bankHolidays: { rule: 'closed' } },
    });
    const price = await made('facts', { ...fact('price', 'Price of a session'), price: '£4 a session' });
    const way = await made('facts', { ...fact('way in', 'Referral'), wayIn: 'Ask your GP to refer you.' });
    const place = await made('facts', { ...fact('address', 'The centre'), place: { name: 'Sample Centre', postcode: 'GL1 1AA' } });
    const page = await made('services', {
      ...service('Uses them all', { openingHours: { fact: hours }, costFact: price, howToGetItFact: way, places: [{ fact: place }] }),
      howToGetIt: undefined,
    });
    await worker.loop.publish({});
    const [document] = services([page]);
    expect(document).toMatchObject({
      openingHours: { week: [{ day: 'monday', spans: [{ opens: '09:00', closes: '17:00' }] }], bankHolidays: { rule: 'closed' } },
      cost: '£4 a session',
      howToGetIt: 'Ask your GP to refer you.',
      places: [{ name: 'Sample Centre', postcode: 'GL1 1AA' }],
    });
    expect(document?.facts?.map(({ kind, at, source }) => [kind, at, source])).toEqual(
      expect.arrayContaining([
        ['opening hours', ['openingHours'], 'the centre'],
        ['price', ['cost'], 'the centre'],
        ['way in', ['howToGetIt'], 'the centre'],
        ['address', ['places.0'], 'the centre'],
      ]),
    );
    expect(JSON.stringify(document), 'Who confirmed it is nobody’s business.').not.toContain('Ed Itor');
  });
});

describe('a fact that runs out', () => {
  it('says so on each page from the day after, by itself', async () => {
    const short = await made('facts', { ...telephone('01632 960 007'), verifiedOn: noon('2026-06-01'), runsOut: noon('2026-06-30') });
    const page = await made('services', service('Unconfirmed', { contact: { telephoneFact: short } }));
    await worker.loop.publish({});
    const [document] = services([page]);
    if (document === undefined) throw new Error('The page is not public.');
    expect(factsRunOut(document, '2026-06-30T22:59:59.000Z')).toEqual([]);
    expect(factsRunOut(document, '2026-06-30T23:00:00.000Z')).toMatchObject([
      { verifiedOn: '2026-06-01', runsOut: '2026-06-30', says: '01632 960 007' },
    ]);
    expect(worker.publisher.reader().factsRunOut(page)).toHaveLength(1);
  });

  it('is confirmed in one press by whoever answers for it, and the pages say so without a word being published', async () => {
    const short = await made('facts', {
      ...telephone('01632 960 009'),
      verifiedOn: noon('2026-06-01'),
      runsOut: noon('2026-06-30'),
      owner: author.id,
    });
    const page = await made('services', service('Confirmed again', { contact: { telephoneFact: short } }));
    await worker.loop.publish({});
    expect(worker.publisher.reader().factsRunOut(page)).toHaveLength(1);
    const draft = await author.send('PATCH', `/api/facts/${short}?draft=true`, { telephone: '01632 960 010' });
    expect(draft.status, JSON.stringify(draft.body)).toBe(200);

    const pressed = await author.send('POST', '/api/still-correct', { of: 'facts', document: short });
    expect(pressed.status, JSON.stringify(pressed.body)).toBe(200);
    await worker.loop.publish({});
    expect(worker.publisher.reader().factsRunOut(page)).toEqual([]);
    expect(services([page]).map(numbersOf)).toEqual([['01632 960 009']]);
    const { body } = await editor.get(`/api/facts/${short}?draft=true&depth=0`);
    expect([body['telephone'], body['verifiedBy']]).toEqual(['01632 960 010', 'Au Thor']);
  });

  it('is renewed with the others of a page by one press on the page, which says which', async () => {
    const own = await made('facts', { ...telephone('01632 960 011'), verifiedOn: noon('2026-06-01'), runsOut: noon('2026-06-30') });
    const page = await made(
      'services',
      service('Still as it says', {
        cost: '£3',
        contact: { telephoneFact: own, email: 'desk@example.org' },
        checked: [{ kind: 'price', verifiedOn: noon('2026-01-05'), by: 'the till', source: 'the leaflet' }],
        owner: author.id,
      }),
    );
    await worker.loop.publish({});
    expect(worker.publisher.reader().factsRunOut(page)).toHaveLength(2);
    // A draft with another price: nobody said anything of that one.
    const draft = { cost: '£4', whoFor: 'Anybody' };
    expect((await author.send('PATCH', `/api/services/${page}?draft=true`, draft)).status).toBe(200);

    const before = londonClock(new Date()).day;
    const pressed = await author.send('POST', '/api/still-correct', { of: 'services', document: page });
    const today = expect.toBeOneOf([before, londonClock(new Date()).day]) as string;
    expect(pressed.body['message']).toMatch(
      /^Noted\. Checked today: how to get in or join, the cost and e-mail address\. Somebody else answers for “Telephone 01632 960 011”, which keeps its day\. The next look is due on \d/,
    );
    await worker.loop.publish({});
    const [document] = services([page]);
    expect(document).toMatchObject({ cost: '£3', lastChecked: { on: today, by: 'the people who look after this page' } });
    expect(document?.facts).toContainEqual(
      expect.objectContaining({ kind: 'price', verifiedOn: today, source: 'the leaflet', by: 'the people who look after this page' }),
    );
    expect(worker.publisher.reader().factsRunOut(page)).toMatchObject([{ kind: 'telephone' }]);

    const newest = (await editor.get(`/api/services/${page}?draft=true&depth=0`)).body;
    expect(newest).toMatchObject({ cost: '£4', checked: [{ verifiedOn: noon('2026-01-05') }] });

    // An editor may say it of the number too; a form that was open meanwhile takes nothing back.
    expect((await author.send('PATCH', `/api/services/${page}?draft=true`, { cost: '£3' })).status).toBe(200);
    const form = (await author.get(`/api/services/${page}?draft=true&depth=0`)).body;
    const both = await editor.send('POST', '/api/still-correct', { of: 'services', document: page });
    const thatDay = expect.toBeOneOf([before, londonClock(new Date()).day]) as string;
    expect(both.body['message']).toContain('e-mail address and “Telephone 01632 960 011”. The next look');
    const saved = await author.send('PATCH', `/api/services/${page}?draft=true`, { ...form, confirmedAt: null, title: 'Still as it said' });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await changed('services', page, { _status: 'published' });
    await worker.loop.publish({});
    expect(worker.publisher.reader().factsRunOut(page)).toEqual([]);
    expect(services([page])[0]).toMatchObject({ title: 'Still as it said', whoFor: ['Anybody'], lastChecked: { on: thatDay } });
  });

  it('is noted with who confirmed it, and counts for half a year where nobody wrote a day', async () => {
    const id = await made('facts', { ...telephone('01632 960 008'), verifiedOn: noon('2026-06-01') });
    const { body } = await editor.get(`/api/facts/${id}?depth=0`);
    expect([body['verifiedBy'], body['runsOut'], body['reviewBy']]).toEqual([
      'Ed Itor',
      '2026-12-01T12:00:00.000Z',
      '2026-12-01T12:00:00.000Z',
    ]);
  });
});

describe('a phrase in another language', () => {
  const english = '{price} a visit';
  const seen = (): unknown =>
    worker.publisher
      .reader()
      .phrases('pl')
      .find((one) => one.english === english)?.words;
  const ask = (caller: Caller, what: string, more: object = {}) =>
    caller.send('POST', `/api/phrases/${what}`, { english, language: 'pl', ...more });
  const stored = async (): Promise<Record<string, unknown>> => {
    const { body } = await editor.get(`/api/phrases?where[english][equals]=${encodeURIComponent(english)}&depth=0`);
    return (body['docs'] as Record<string, unknown>[])[0] ?? {};
  };

  it('is written by an author and seen by nobody until an editor approves it, by name and date', async () => {
    await worker.loop.publish({});
    const written = await ask(author, 'write', { words: '{price} za wizytę', before: '' });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
    const before = releases();
    await worker.loop.publish({});
    expect([seen(), releases()]).toEqual([undefined, before]);
    const refusal = await ask(author, 'approve', { words: '{price} za wizytę', before: '{price} za wizytę' });
    expect([refusal.status, wordsOf(refusal)]).toEqual([403, 'Only editors and administrators can do this.']);

    expect((await ask(editor, 'approve', { words: '{price} za wizytę', before: '{price} za wizytę' })).status).toBe(200);
    await worker.loop.publish({});
    expect(seen()).toBe('{price} za wizytę');
    expect((await stored())['translations']).toMatchObject([
      { language: 'pl', writtenBy: 'Au Thor', approvedBy: 'Ed Itor', isSample: false },
    ]);
  });

  it('keeps the approved words before the public while other words wait', async () => {
    expect((await ask(author, 'write', { words: 'Po {price}', before: '{price} za wizytę' })).status).toBe(200);
    await worker.loop.publish({});
    expect(seen()).toBe('{price} za wizytę');
    const overtaken = await ask(editor, 'approve', { words: 'Wizyta {price}', before: '{price} za wizytę' });
    expect([overtaken.status, wordsOf(overtaken)]).toEqual([
      409,
      'Somebody else changed this translation meanwhile. Copy your words, reload the page, and look at theirs.',
    ]);
  });

  it('must have the slots of its sentence', async () => {
    const refusal = await ask(author, 'write', { words: 'za wizytę', before: 'Po {price}' });
    expect([refusal.status, wordsOf(refusal)]).toEqual([
      400,
      '{price} is missing. Put it where an amount of money belongs; Signpost fills it in. Nothing was changed.',
    ]);
  });

  it('is approved by no other way than its button', async () => {
    const { id, translations } = await stored();
    const forged = (translations as object[]).map((one) => ({ ...one, approvedWords: 'Forged {price}', words: 'Forged {price}' }));
    await editor.send('PATCH', `/api/phrases/${String(id)}`, { translations: forged });
    expect((await author.send('PATCH', `/api/phrases/${String(id)}`, { english: 'Mine' })).status).toBe(403);
    await worker.loop.publish({});
    expect(seen()).toBe('{price} za wizytę');
  });

  it('does not show once its English sentence is another one, and does again when that is taken back', async () => {
    const { id } = await stored();
    await changed('phrases', String(id), { english: '{price} for each visit' });
    await worker.loop.publish({});
    expect(worker.publisher.reader().phrases('pl')).toEqual([]);
    await changed('phrases', String(id), { english });
    await worker.loop.publish({});
    expect(seen()).toBe('{price} za wizytę');
  });

  it('is not approved by whoever wrote it where two people must see it, though somebody else saved the same words again', async () => {
    await cms.payload.updateGlobal({ slug: 'publishing-rules', data: { needsTwoPeople: true }, overrideAccess: true });
    try {
      const words = 'Za wizytę {price}';
      expect((await ask(editor, 'write', { words, before: 'Po {price}' })).status).toBe(200);
      expect((await ask(author, 'write', { words, before: words })).status).toBe(200);
      expect((await stored())['translations']).toMatchObject([{ words, writtenBy: 'Ed Itor' }]);
      const alone = await ask(editor, 'approve', { words, before: words });
      expect([alone.status, wordsOf(alone)]).toEqual([
        403,
        'Two people look at everything here before it is public. Save the words, and ask another editor to approve them.',
      ]);
      const another = await cms.officer('editor', 'Ann Other');
      expect((await ask(another, 'approve', { words, before: words })).status).toBe(200);
    } finally {
      await cms.payload.updateGlobal({ slug: 'publishing-rules', data: { needsTwoPeople: false }, overrideAccess: true });
    }
  });

  it('goes when its approval is taken back', async () => {
    expect((await ask(author, 'take-back')).status).toBe(403);
    expect((await ask(editor, 'take-back')).status).toBe(200);
    await worker.loop.publish({});
    expect(seen()).toBeUndefined();
  });
});

describe('a page that translates another', () => {
  it('is compared with it when that is chosen, and is older once it changed', async () => {
    const original = await made('services', service('In English', {}));
    const polish = await made(
      'services',
      service('Po polsku', { language: 'pl', translates: { document: { relationTo: 'services', value: original } } }),
    );
    await worker.loop.publish({});
    const [before, translation] = services([original, polish]);
    expect(translation?.translates?.document).toBe(original);
    expect((translation?.translates?.comparedAt ?? '') >= (before?.updated ?? 'never')).toBe(true);
    await changed('services', original, { summary: 'What somebody finds here has changed.', _status: 'published' });
    await worker.loop.publish({});
    const [after, still] = services([original, polish]);
    expect((still?.translates?.comparedAt ?? '') < (after?.updated ?? '')).toBe(true);
    const { body } = await author.send('POST', '/api/checks', { of: 'services', document: polish });
    expect(JSON.stringify(body)).toContain('changed on');
  });
});

function fact(kind: string, title: string): object {
  return { title, kind, source: 'the centre', verifiedOn: noon('2026-11-01'), _status: 'published' };
}

function telephone(number: string): object {
  return { ...fact('telephone', `Telephone ${number}`), telephone: number };
}

function service(title: string, more: object): object {
  return {
    title,
    summary: 'What somebody finds here, in a sentence.',
    whoFor: 'Adults',
    howToGetIt: 'Turn up.',
    waysIn: ['turn up'],
    _status: 'published',
    ...more,
  };
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}

function text(...children: (string | object)[]): object {
  const nodes = children.map((child) => (typeof child === 'string' ? { type: 'text', version: 1, text: child, format: 0 } : child));
  const element = (type: string, inner: object[]): object => ({
    type,
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: inner,
  });
  return { root: element('root', [element('paragraph', nodes)]) };
}

function factNode(id: string): object {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: id.replaceAll('-', '').slice(0, 24), blockType: 'fact', blockName: '', fact: id },
  };
}

async function made(collection: string, data: object): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function changed(collection: string, id: string, data: object): Promise<void> {
  const { status, body } = await editor.send('PATCH', `/api/${collection}/${id}`, data);
  expect(status, JSON.stringify(body)).toBe(200);
}

function releases(): number {
  return worker.store.releases.list().filter(({ kind }) => kind === 'publish').length;
}

function services(ids: string[]): (DocumentOf<'services'> | undefined)[] {
  const { documents } = worker.publisher.reader().snapshot;
  return ids.map((id) => {
    const document = documents.get(id);
    return document?.collection === 'services' ? document : undefined;
  });
}

/** The telephone numbers of a page, with where they lead in its text. */
function numbersOf(document: DocumentOf<'services'> | undefined): string[] {
  const inText = (document?.body ?? []).flatMap((node) =>
    node.type === 'paragraph'
      ? node.children.flatMap((child) =>
          child.type === 'link' && child.to.kind === 'url'
            ? [`${child.children.map((one) => ('text' in one ? one.text : '')).join('')} → ${child.to.url}`]
            : [],
        )
      : [],
  );
  return [...(document?.contact?.telephone === undefined ? [] : [document.contact.telephone]), ...inText];
}
