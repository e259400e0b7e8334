import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Checked, checkEvidence, type SaidInEvidence } from './evidence-check';
import { evidenceText } from './evidence-text';
import type { NumberClaim } from './range';
import { count } from './testing/record';
import type { NumberValue } from './value';
import { readValue } from './value-reader/read-value';

const CLAIM: NumberClaim = count({ measure: 'persons killed' });

/** A figure as an editor types it. */
function typed(words: string): SaidInEvidence {
  const reading = readValue(words, { claim: CLAIM, zone: 'Europe/Kyiv' });
  const value = reading.kind === 'read' ? reading.understood.value : undefined;
  return { figure: { words, ...(value?.type === 'number' ? { value } : {}) } };
}

function check(text: string, quote: string, said: SaidInEvidence, language?: string): Checked {
  const start = text.indexOf(quote);
  const [first] = checkEvidence(evidenceText(text, language), [start, start + quote.length], said);
  if (first === undefined) throw new Error('Nothing was checked.');
  return first;
}

const MAKIIVKA = [
  'A school in Makiivka was hit two minutes after midnight on 1 January 2023. Ukraine’s armed forces said on Sunday that around 400 soldiers were killed and about 300 wounded.',
  'Russia’s Ministry of Defence at first counted 63 dead. On 4 January it put the number at 89; six rockets had been fired, and four of them hit. The ministry blamed telephones.',
  'Igor Girkin wrote of many hundreds killed and wounded. BBC Russian had names of at least ninety-two by 25 January.',
  'За даними Стратегічного командування, загинуло близько чотирьохсот військових, ще 1\u00a0978 чекають на обмін.',
].join('\n\n');

describe('the figure of a statement', () => {
  test.each([
    ['about 400', 'around 400 soldiers were killed', 'in the quote', { as: 'around 400' }],
    ['at least 400', 'around 400 soldiers were killed', 'nowhere', { nearest: 'around 400' }],
    ['400', 'around 400 soldiers were killed', 'nowhere', { nearest: 'around 400' }],
    ['about 300', 'around 400 soldiers were killed', 'near the quote', { as: 'about 300', nearest: 'around 400' }],
    ['400', '400 soldiers were killed', 'nowhere', { nearest: 'around 400' }],
    ['89', 'counted 63 dead', 'near the quote', { as: '89', nearest: '63' }],
    ['at least 92', 'counted 63 dead', 'in the document', { as: 'at least ninety-two', nearest: '63' }],
    ['6', 'six rockets had been fired', 'in the quote', { as: 'six' }],
    ['близько 400', 'загинуло близько чотирьохсот', 'in the quote', { as: 'близько чотирьохсот' }],
    ['1978', 'ще 1\u00a0978 чекають', 'in the quote', { as: '1\u00a0978' }],
    ['4', 'On 4 January it put the number at 89', 'near the quote', { as: 'four' }],
    ['2023', 'on 1 January 2023', 'nowhere', {}],
  ] as const)('%s, where “%s” is quoted, stands %s', (words, quote, stands, more) => {
    expect(check(MAKIIVKA, quote, typed(words))).toMatchObject({ what: 'figure', said: words, stands, ...more });
  });

  test('stands where print broke its words', () => {
    expect(
      check('The toll was re-\nvised to twenty-\nfive.', 're-\nvised to twenty-\nfive', typed('25')),
    ).toMatchObject({
      stands: 'in the quote',
      as: 'twenty-\nfive',
    });
  });

  test('is not checked where it was not read, or the text may have it in words of another language', () => {
    expect(check(MAKIIVKA, '63 dead', typed('63 or so, perhaps'))).toMatchObject({
      stands: 'not checked',
      why: 'not a figure',
    });
    const arabic = 'قالت الوزارة إن ثلاثة وستين جنديا قتلوا في ماكيفكا وإن نحو ٤٠٠ جرحوا.';
    expect(check(arabic, 'ثلاثة وستين جنديا', typed('63'))).toMatchObject({ stands: 'not checked', why: 'language' });
    expect(check(arabic, 'نحو ٤٠٠ جرحوا', typed('about 400'))).toMatchObject({ stands: 'in the quote', as: 'نحو ٤٠٠' });
    const french = 'Le ministère a compté soixante-trois morts dans la ville.';
    expect(check(french, 'soixante-trois morts', typed('63'))).toMatchObject({
      stands: 'not checked',
      why: 'language',
    });
    expect(check('Sixty soldiers.', 'Sixty soldiers', typed('63'), 'fr')).toMatchObject({ stands: 'not checked' });
  });

  const RELATIONS = [
    ['exact', ''],
    ['about', 'about '],
    ['at least', 'at least '],
    ['more than', 'more than '],
    ['at most', 'up to '],
    ['fewer than', 'fewer than '],
  ] as const;
  const written = [
    (n: number) => String(n),
    (n: number) => n.toLocaleString('en'),
    (n: number) => n.toLocaleString('en').replaceAll(',', '\u00a0'),
    (n: number) => String(n).replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
  ];
  const valueWith = (relation: (typeof RELATIONS)[number][0], n: number): NumberValue =>
    relation === 'exact' || relation === 'about'
      ? { type: 'number', relation, figure: new Big(n) }
      : { type: 'number', relation, bound: new Big(n) };

  test('stands where it was put, and nowhere else', () => {
    const figures = fc.record({
      relation: fc.constantFrom(...RELATIONS),
      n: fc.integer({ min: 1, max: 99_999 }),
      as: fc.constantFrom(...written),
    });
    const fillers = fc.constantFrom(
      'The rain fell.',
      'Вітер ущух.',
      'On 3 March a train left at 14:15.',
      'Smoke 😀 rose.',
    );
    const paragraphs = fc.array(fillers, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    const places = fc.constantFrom('in the quote', 'near the quote', 'in the document', 'nowhere');
    fc.assert(
      fc.property(figures, figures, places, paragraphs, paragraphs, (one, other, place, before, after) => {
        fc.pre(one.n !== other.n);
        const phrase = `They counted ${one.relation[1]}${one.as(one.n)} soldiers.`;
        const quoted = `There were ${other.relation[1]}${other.as(other.n)} of them.`;
        const quote = place === 'in the quote' ? phrase : quoted;
        const own = place === 'near the quote' ? `${quote} ${before} ${phrase}` : `${before} ${quote}`;
        const text = place === 'in the document' ? `${own}\n\n${after} ${phrase}` : `${own}\n\n${after}`;
        const value = valueWith(one.relation[0], one.n);
        const found = check(text, quote, { figure: { words: 'typed', value } }, 'en');
        expect(found.stands).toBe(place);
        if (place !== 'nowhere') expect(found.as?.endsWith(one.as(one.n))).toBe(true);
        // Another relation is another figure.
        const another: NumberValue = valueWith(one.relation[0] === 'about' ? 'at least' : 'about', one.n);
        const not = check(text, quote, { figure: { words: 'typed', value: another } }, 'en');
        expect(not.stands).toBe('nowhere');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the day', () => {
  test.each([
    ['2023-01-01', undefined, 'two minutes after midnight on 1 January 2023', 'in the quote', { as: '1 January 2023' }],
    ['2023-01-01', undefined, 'around 400 soldiers', 'near the quote', { as: '1 January 2023' }],
    ['2023-01-01', '2023-01-02', 'said on Sunday that around 400', 'in the quote', { as: 'Sunday' }],
    ['2023-01-02', '2023-01-03', 'said on Sunday that around 400', 'nowhere', { nearest: 'Sunday' }],
    ['2023-01-25', undefined, 'counted 63 dead', 'in the document', { as: '25 January' }],
    ['2023-01-02', '2023-01-02', 'counted 63 dead', 'in the document', { by: 'date of the document' }],
    ['2023-01-02', undefined, 'said on Sunday that around 400', 'not checked', { why: 'no date of the document' }],
    ['2024-01-01', undefined, 'on 1 January 2023', 'not checked', {}],
    ['2024-01-04', undefined, 'counted 63 dead', 'near the quote', { as: '4 January' }],
  ] as const)('%s, in a document of %s, where “%s” is quoted, stands %s', (on, documentOn, quote, stands, more) => {
    const day = { on, ...(documentOn === undefined ? {} : { documentOn }) };
    expect(check(MAKIIVKA, quote, { day })).toMatchObject({ what: 'day', said: on, stands, ...more });
  });

  test('in numbers, words and other scripts; never by a date of two orders', () => {
    const day = { on: '2023-04-05' };
    for (const words of [
      '05.04.2023',
      '2023-04-05',
      'April 5',
      '5 квітня',
      '5 апреля 2023 года',
      '٥ أبريل',
      '5 نيسان',
    ]) {
      expect(check(`Said: ${words}.`, words, { day }).stands, words).toBe('in the quote');
    }
    expect(check('Said 05/04/2023.', '05/04/2023', { day }).stands).toBe('not checked');
    expect(check('Said yesterday.', 'yesterday', { day: { ...day, documentOn: '2023-04-06' } }).stands).toBe(
      'in the quote',
    );
  });
});

describe('the speaker', () => {
  const girkin = { name: 'Igor Girkin', aliases: ['Strelkov', 'Ігор Гіркін', 'إيغور غيركين'] };
  const ministry = { name: 'Russian Ministry of Defence', aliases: ['Ministry of Defence'] };
  test.each([
    [girkin, 'Igor Girkin wrote', 'in the quote', { as: 'Igor Girkin' }],
    [girkin, 'many hundreds killed', 'near the quote', { as: 'Igor Girkin' }],
    [girkin, 'counted 63 dead', 'in the document', { as: 'Igor Girkin' }],
    [ministry, 'Russia’s Ministry of Defence at first', 'in the quote', { as: 'Ministry of Defence' }],
    [ministry, 'The ministry blamed telephones', 'in the quote', { as: 'ministry', by: 'kind of body' }],
    [{ name: 'Vladimir Solovyov', aliases: [] }, 'counted 63 dead', 'nowhere', {}],
  ] as const)('%j, where “%s” is quoted, stands %s', (speaker, quote, stands, more) => {
    expect(check(MAKIIVKA, quote, { speakers: [speaker] })).toMatchObject({ what: 'speaker', stands, ...more });
  });

  test('is not checked in a script in which no name is on record', () => {
    const text = 'قالت الوزارة إن نحو ٤٠٠ جندي قتلوا في ماكيفكا.';
    const speaker = { name: 'Igor Girkin', aliases: ['Ігор Гіркін'] };
    expect(check(text, 'نحو ٤٠٠', { speakers: [speaker] })).toMatchObject({
      stands: 'not checked',
      why: 'no name in its script',
    });
  });

  test('in forms that languages decline or prefix, and by the surname alone', () => {
    for (const [words, by] of [
      ['за словами Ігоря Гіркіна', undefined],
      ['Girkin’s channel', 'surname'],
      ['وإيغور غيركين', undefined],
      ['said STRELKOV', undefined],
    ] as const) {
      const found = check(`So it was, ${words}, that day.`, words, { speakers: [girkin] });
      expect(found.stands, words).toBe('in the quote');
      expect(found.by, words).toBe(by);
    }
    expect(check('A black cat slept.', 'A black cat', { speakers: [{ name: 'Ivan Black', aliases: [] }] }).stands).toBe(
      'nowhere',
    );
  });
});

test('an abbreviation in small letters is another word', () => {
  const speaker = { name: 'World Health Organization', aliases: ['WHO'] };
  const text = 'A guard, who spoke, counted 63 dead.';
  expect(check(text, text, { speakers: [speaker] }).stands).toBe('nowhere');
  const said = 'The WHO counted 63 dead.';
  expect(check(said, said, { speakers: [speaker] })).toMatchObject({ stands: 'in the quote', as: 'WHO' });
});

test('where there are more places than are read, it is said', () => {
  const text = `He counted 63.\n\n${'They had about 400 trucks. Ivan Black drove in May. '.repeat(1000)}`;
  const said = { ...typed('at least 400'), day: { on: '2023-05-06' }, speakers: [{ name: 'Ada Black', aliases: [] }] };
  const found = checkEvidence(evidenceText(text, 'en'), [0, 12], said);
  expect(found[0]).toMatchObject({ stands: 'not checked', why: 'long document', nearest: '63' });
  expect(found[1]).toMatchObject({ stands: 'not checked', why: 'long document' });
  expect(found[2]).toMatchObject({ stands: 'in the document', by: 'surname' });
});

test('all that is asked for is checked, and what is not is left out', () => {
  const source = evidenceText(MAKIIVKA);
  const quote = [0, 40] as const;
  expect(checkEvidence(source, quote, {})).toEqual([]);
  const said = { ...typed('63'), day: { on: '2023-01-01' }, speakers: [{ name: 'Igor Girkin', aliases: [] }] };
  expect(checkEvidence(source, quote, said).map(({ what }) => what)).toEqual(['figure', 'day', 'speaker']);
});
