import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchored } from '@/lib/domain/anchored';
import { codePointsOf, quoteAt, standsIn } from '@/lib/domain/code-points';
import { anchorQuotes } from './anchor';
import { ARABIC, ENGLISH, UKRAINIAN } from './testing/document-words';
import { madeDocument } from './testing/made-document';
import { measured } from './testing/measured';

const AROUND = ['The rain had stopped by noon.', 'Trucks came over the bridge.'] as const;
const inText = (passage: string): string => `${AROUND[0]} ${passage} ${AROUND[1]}`;

/** A passage of one text looked for in another. */
function again(exact: string, before: string, after: string): Anchored {
  const start = before.indexOf(exact);
  const [found] = anchorQuotes([quoteAt(before, start, start + exact.length)], before, after);
  if (found === undefined) throw new Error('No result.');
  return found;
}
const becoming = (was: string, is: string): Anchored => again(was, inText(was), inText(is));

describe('a quote is found again', () => {
  test('where the page is as it was, with every character', () => {
    const passage = '“About 400 soldiers died”, said Olexij Horbenko 😀.';
    expect(becoming(passage, passage)).toMatchObject({ found: 'exact', quote: { exact: passage } });
  });

  test.each([
    ['the toll was re-\nvised to forty', 'the toll was revised to forty'],
    ['tanks or convoys on the road', 'tanks orconvoys on the road'],
    ['an of\u00adfice of the first ﬂoor', 'an office of the first floor'],
    ['“at least 400” – said the ministry', '"at least 400" — said  the\nministry'],
    ['1,978 people were wounded', '1 978 people were wounded'],
    ['قال إن ٤٠٠ جندي قُتلوا في ماكيفكا', 'قال ان 400 جنـدي قتلوا في ماكيفكا'],
    ['загинуло 63 військових у\nМакіївці', 'загинуло 63 військо-\nвих у Макіївці'],
  ])('by the same words: %j is %j', (was, is) => {
    expect(becoming(was, is)).toMatchObject({ found: 'same words', quote: { exact: is } });
  });

  test('where its figure is written in words, or a plain word changed, which is told', () => {
    expect(becoming('63 soldiers were killed there', 'sixty-three soldiers were killed there')).toMatchObject({
      found: 'says the same',
      changed: [],
    });
    expect(
      becoming('a missile struck the roof while 63 soldiers slept', 'a missile hit the roof while 63 soldiers rested'),
    ).toMatchObject({ found: 'lost', differs: [{ what: 'counted', is: 'hit' }] });
    expect(
      becoming(
        'the roof collapsed slowly while 63 soldiers slept',
        'the roof collapsed slowly while 63 soldiers rested',
      ),
    ).toEqual({
      found: 'says the same',
      quote: expect.objectContaining({ exact: 'the roof collapsed slowly while 63 soldiers rested' }),
      changed: [
        { what: 'words', was: 'slept' },
        { what: 'words', is: 'rested' },
      ],
    });
  });

  test('where a sentence begins with other words now', () => {
    const before = inText('The ministry counted 63 soldiers.');
    const found = again(
      'The ministry counted 63 soldiers',
      before,
      inText('Meanwhile the ministry counted 63 soldiers.'),
    );
    expect(found).toMatchObject({ found: 'same words', quote: { exact: 'the ministry counted 63 soldiers' } });
    const lower = again(
      'The roof fell on 63 soldiers',
      inText('The roof fell on 63 soldiers.'),
      inText('Meanwhile the roof fell on 63 soldiers.'),
    );
    expect(lower).toMatchObject({ found: 'same words', quote: { exact: 'the roof fell on 63 soldiers' } });
  });

  test('of two passages of the same words the one that it was', () => {
    const line = 'Officials counted 63 soldiers.';
    const before = `${line} ${AROUND[0]}\n\nAt the harbour the wind rose. ${line} ${AROUND[1]}`;
    const after = `Officials counted 89 soldiers. ${AROUND[0]}\n\nAt the harbour the wind rose. ${line} ${AROUND[1]}`;
    expect(again(line, before, after)).toMatchObject({
      found: 'lost',
      differs: [{ what: 'figure', was: '63', is: '89' }],
    });
    const second = before.lastIndexOf(line);
    const [kept] = anchorQuotes([quoteAt(before, second, second + line.length)], before, after);
    expect(kept).toMatchObject({ found: 'exact', quote: { start: after.lastIndexOf(line) } });
  });

  test('up to its last word, where that stands twice or became another', () => {
    expect(becoming('63 soldiers slept near a lamp lamp.', '63 soldiers slept near a lamp light.')).toMatchObject({
      found: 'says the same',
      quote: { exact: '63 soldiers slept near a lamp light.' },
    });
  });

  test('in another paragraph, where its words stand once', () => {
    const line = 'The harbour office had counted 63 soldiers by the evening.';
    const found = again(line, `${line} ${AROUND[0]}\n\n${AROUND[1]}`, `${AROUND[0]}\n\n${AROUND[1]} ${line}`);
    expect(found).toMatchObject({ found: 'exact', quote: { exact: line } });
    const beside = 'The harbour office had counted 63 soldiers by that evening.';
    const other = again(line, `${AROUND[0]} ${line} ${AROUND[1]}`, `${AROUND[0]} ${beside} ${AROUND[1]}\n\n${line}`);
    expect(other).toMatchObject({ found: 'exact', quote: { exact: line } });
  });
});

describe('a quote is lost', () => {
  test.each([
    ['figure', 'about 400 soldiers were killed', 'about 300 soldiers were killed', 'about 400', 'about 300'],
    ['figure', 'about 400 soldiers were killed', 'at least 400 soldiers were killed', 'about 400', 'at least 400'],
    ['figure', 'шістдесят три військових', 'шістдесят два військових', 'шістдесят три', 'шістдесят два'],
    ['day', 'they died on 1 January', 'they died on 2 January', '1 January', '2 January'],
    ['day', 'загинули у понеділок', 'загинули у вівторок', 'понеділок', 'вівторок'],
    ['name', 'in Makiivka 63 soldiers died', 'in Donetsk 63 soldiers died', 'Makiivka', 'Donetsk'],
    ['turn', 'the ministry confirmed losses', 'the ministry denied losses', undefined, 'denied'],
    ['turn', 'it could be seen by all of them', 'it should be seen by all of them', 'could', 'should'],
    ['counted', '63 soldiers were killed', '63 soldiers were wounded', 'killed', 'wounded'],
    ['counted', '63 soldiers in a school', '63 soldiers in a hospital', 'school', undefined],
    ['figure', 'in 63 of 89 cases', 'in 89 of 63 cases', '63', undefined],
    ['figure', 'from 60 to 100 of them', 'from 60 to 10 of them', 'from 60 to 100', 'from 60 to 10'],
    ['figure', 'it grew by 1.5 tonnes', 'it grew by 15 tonnes', '1.5', '15'],
    ['figure', 'the train left at 14:15', 'the train left at 14:51', '15', '51'],
    ['figure', 'a B-52 was seen', 'a B-53 was seen', '52', '53'],
    ['counted', 'it flew 5 km further', 'it flew 5 cm further', 'km', 'cm'],
    ['turn', 'there were no survivors there', 'there were survivors there', 'no', undefined],
    ['turn', 'hardly any of it burned', 'any of it burned', 'hardly', undefined],
    ['name', 'російські війська відійшли', 'українські війська відійшли', 'російські', 'українські'],
    ['name', 'Kyiv said that Moscow had lied', 'Moscow said that Kyiv had lied', 'Kyiv', undefined],
    [
      'turn',
      '63 Soldaten wurden getötet und drei verletzt',
      '63 Soldaten wurden nicht getötet und drei verletzt',
      undefined,
      'nicht',
    ],
    ['word', 'قتل 63 جنديا في ماكيفكا', 'قتل 63 جنديا في دونيتسك', 'ماكيفكا', 'دونيتسك'],
  ])('where the %s differs: %j is %j', (what, was, is, gone, come) => {
    const found = becoming(was, is);
    expect(found).toMatchObject({ found: 'lost', why: 'says something else', nearest: { exact: is } });
    const difference = {
      what,
      ...(gone === undefined ? {} : { was: gone }),
      ...(come === undefined ? {} : { is: come }),
    };
    expect(found).toHaveProperty('differs', expect.arrayContaining([difference]));
  });

  test('where a name is written without its capital, or the text has none', () => {
    const near = 'They left Makiivka. They left Donetsk.';
    const post = (place: string) => `${near}\n\na strike on the barracks in ${place} was seen from afar`;
    const found = again('the barracks in makiivka was seen', post('makiivka'), post('donetsk'));
    expect(found).toMatchObject({ found: 'lost', differs: [{ what: 'name', was: 'makiivka', is: 'donetsk' }] });
    const [was, is] = ['the roof of the barracks in makiivka fell', 'the roof of the barracks in donetsk fell'];
    expect(again(was, `well, ${was} at night`, `well, ${is} at night`)).toMatchObject({
      found: 'lost',
      differs: [{ what: 'word', was: 'makiivka', is: 'donetsk' }],
    });
  });

  test('where what stands directly beside it turned it', () => {
    const before = inText('He said that about 400 soldiers were killed.');
    const found = again('400 soldiers were killed', before, inText('He said that at least 400 soldiers were killed.'));
    expect(found).toEqual({
      found: 'lost',
      why: 'says something else',
      nearest: expect.objectContaining({ exact: '400 soldiers were killed' }),
      differs: [{ what: 'turn', was: 'about 400', is: 'at least 400', beside: true }],
    });
    expect(
      again('killed there', inText('Some were killed there.'), inText('Some were not killed there.')),
    ).toMatchObject({
      found: 'lost',
      differs: [{ is: 'not', beside: true }],
    });
  });

  test('where it was deleted, and only a lookalike is left', () => {
    const [own, other] = ['In Makiivka 63 soldiers died at night.', 'In Makiivka 89 soldiers died at night.'];
    expect(again(own, inText(`${own} ${other}`), inText(other))).toMatchObject({ found: 'lost' });
    expect(again(own, inText(`${own} ${other}`), '')).toEqual({
      found: 'lost',
      why: 'no passage like it',
      differs: [],
    });
  });

  test('where it was never in the earlier text', () => {
    const quote = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
    expect(anchorQuotes([quote], 'abc', 'abc')).toEqual([
      { found: 'lost', why: 'not in the earlier text', differs: [] },
    ]);
  });
});

const lettersIn = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu)
    ?.join('');

test('any quote is found where it stands in the same text, and with its own words in one that goes on', () => {
  const pieces = [
    'a',
    'killed ',
    '63 ',
    'not ',
    '😀',
    'é',
    'قُتل ',
    'Kyiv ',
    '. ',
    '\n\n',
    'harbour ',
    'wind-\nmill ',
    '1 January ',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      fc.pre(from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)));
      const quote = quoteAt(text, from, to);
      const [found] = anchorQuotes([quote], text, text);
      expect(found).toEqual({ found: 'exact', quote });
      const [later] = anchorQuotes([quote], text, `${text}\n\nCorrected on Monday.`);
      // Of several passages with its words it may be another, or lost; a passage of other words it is not.
      if (later?.found === 'exact' || later?.found === 'same words') {
        expect(lettersIn(later.quote.exact)).toBe(lettersIn(quote.exact));
      }
    }),
    { numRuns: Number(process.env.CASES ?? 200) },
  );
});

/** 200 quotes in 400,000 characters with LARGE=1; a seventh of the text in the test line. */
const LARGE = process.env.LARGE !== undefined;
const SIZE = LARGE ? { size: 400_000, quotes: 200, lookalikes: 40 } : { size: 60_000, quotes: 60, lookalikes: 12 };

describe.each([
  ['English', ENGLISH],
  ['Ukrainian', UKRAINIAN],
  ['Arabic', ARABIC],
] as const)('in a document in %s of which a fifth of the words changed', (_, words) => {
  test.each(LARGE ? [1, 2, 3, 4, 5] : [6])(
    'at least 95 of 100 passages that still stand are found, none wrong (seed %i)',
    (seed) => {
      const made = madeDocument({ seed, words, ...SIZE, reworded: 'the same' });
      const points = codePointsOf(made.before);
      expect(made.quotes.every(({ quote }) => standsIn(points, quote))).toBe(true);
      expect(made.shareChanged).toBeGreaterThan(0.2);
      const { standing, found, wrong, milliseconds, byFate } = measured(made);
      if (LARGE) console.info(`${found} of ${standing} found, ${milliseconds} ms`, byFate);
      expect(wrong).toEqual([]);
      expect(found / standing).toBeGreaterThanOrEqual(0.95);
    },
  );
});
