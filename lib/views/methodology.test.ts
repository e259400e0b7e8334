import { describe, expect, it } from 'vitest';
import { METHOD_VERSION } from '@/lib/domain/constants';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { methodologyView } from './methodology';

// The text of the page tells of these outcomes. If one fails, the method or the record has changed: read the sentence
// beside the example in components/methodology before you change the expectation.

const view = methodologyView(makiivka, kyivAttack);

describe('from words to ranges', () => {
  it('reads one figure in every way', () => {
    expect(
      Object.fromEntries(view.ranges.relations.map(({ relation, said, range }) => [relation, [said, range]])),
    ).toEqual({
      exact: ['400', '395 to 404'],
      about: ['about 400', '360 to 440'],
      'at least': ['at least 400', '400 or more'],
      'more than': ['more than 400', '401 or more'],
      'at most': ['at most 400', '0 to 400'],
      'fewer than': ['fewer than 400', '0 to 399'],
      between: ['350 to 400', '350 to 400'],
      vague: ['many hundreds', '300 to 999'],
    });
    expect(view.constants).toMatchObject({ aboutShare: '10%', fewestDigits: 'two', aboutUnitsOfTime: 'one' });
  });

  it('places "fewer than they say" below everything that they may mean', () => {
    expect(view.ranges.relative).toMatchObject({ who: 'Russian bloggers', implied: '0 to 359' });
    expect(view.ranges.excluded).toBe('380');
  });

  it('widens times by half of the tolerance on each side', () => {
    expect(view.ranges.clock.tolerance).toBe('5 min');
    const [readovka] = view.ranges.clock.rows;
    expect(readovka?.own).toBe('31 Dec 2022, 23:58:00 (UTC+3) to 31 Dec 2022, 23:58:59 (UTC+3)');
    expect(readovka?.implied).toBe('31 Dec 2022, 23:55:30 (UTC+3) to 1 Jan 2023, 00:01:29 (UTC+3)');
  });
});

it('the scope of a figure decides what is left of it', () => {
  const told = view.scopes.flatMap(({ scope, examples }) =>
    examples.map(({ value, own, implied }) => [scope, value, own, implied]),
  );
  expect(told).toEqual([
    ['same', 'about 400', '360 to 440', '360 to 440'],
    ['broader', 'many hundreds', '300 to 999', '0 to 999'],
    ['broader', 'at least 25', '25 or more', 'not comparable: says nothing here'],
    ['narrower', 'at least 92', '92 or more', '92 or more'],
    ['narrower', 'fewer than 100', '0 to 99', 'not comparable: says nothing here'],
    ['different', '15', '15', 'not comparable: about something else'],
  ]);
});

it('a revision replaces, an echo is not compared, a denial is shown beside', () => {
  const { first, now, echo, denial } = view.position;
  expect([first.value, first.when, now.value, now.when]).toEqual(['63', '2 Jan 2023', '89', '4 Jan 2023']);
  expect(echo).toMatchObject({ who: 'UK Ministry of Defence', repeats: 'Russian Ministry of Defence', value: '89' });
  expect(denial).toMatchObject({ value: 'denies 500', own: '495 to 504' });
});

it('origins are bodies, voices are all who were heard', () => {
  expect(view.origins).toMatchObject({
    text: '5 independent sources, plus 1 unnamed or collective',
    unnamed: 'Russian bloggers',
    onlyConfirmOrDeny: 'Russian-installed Donetsk administration and Boris Rozhin',
    voicesText: '12 voices',
  });
});

describe('two answers side by side', () => {
  const told = (relation: keyof typeof view.pairs) =>
    view.pairs[relation].map((pair) => [pair.a, pair.b].map(({ value }) => value.replace(/, .*/, '')).join(' | '));

  it('are shown under the relation that the code computes', () => {
    for (const [relation, pairs] of Object.entries(view.pairs)) {
      expect(pairs.length).toBeGreaterThan(0);
      for (const pair of pairs) expect(pair.relation, `${pair.a.value} and ${pair.b.value}`).toBe(relation);
    }
    expect(told('contradicts')).toContain('about 400 | 89');
    expect(told('contradicts')).toContain('89 | at least 92');
    expect(told('consistent')).toContain('about 400 | at least 92');
  });

  it('are drawn with something in common, and with nothing', () => {
    const { overlapping, apart } = view.touching;
    const ends = ({ ladder }: typeof apart) => ladder.plot.marks.map(({ from, to }) => ({ from, to }));
    const [about, atLeast] = ends(overlapping);
    const [upper, lower] = ends(apart);
    expect(atLeast?.from).toBeLessThan(about?.to ?? 0);
    expect(lower?.to).toBeLessThan(upper?.from ?? 0);
    expect([overlapping.why, apart.why]).toEqual([
      '360 to 440 would make both true',
      '360 to 440 and 89 have nothing in common',
    ]);
  });
});

describe('how the answers relate', () => {
  it('tries the verdicts in this order, each with a question that has it', () => {
    expect(view.verdicts.map(({ verdict, question }) => [verdict, question])).toEqual([
      ['no value', 'How many rockets were fired at the building?'],
      ['disputed', 'How many Russian servicemen were killed?'],
      ['single origin', 'How many rockets were fired at the building?'],
      ['agreed', 'When was the building hit?'],
      ['consistent', 'How many Russian servicemen were wounded?'],
    ]);
  });

  it('the gap is ×6.3, at least ×5.7 as of 2 January, and ×4.5, at least ×4.0 from the 4th', () => {
    expect(view.gaps).toMatchObject([
      { asOf: '2 Jan 2023', low: '63', high: '400', ratio: '×6.3', least: { low: '63', high: '360', ratio: '×5.7' } },
      { asOf: '4 Jan 2023', low: '89', high: '400', ratio: '×4.5', least: { low: '89', high: '360', ratio: '×4.0' } },
    ]);
    expect(view.timeline.rows.map(({ asOf, verdict, held }) => [asOf, verdict, held])).toEqual([
      ['1 Jan 2023', 'single origin', 'nothing yet'],
      ['2 Jan 2023', 'disputed', '63'],
      ['4 Jan 2023', 'disputed', '89'],
      ['25 Jan 2023', 'disputed', '89'],
    ]);
    expect(view.timeline.rows.map(({ because }) => because)).toEqual([
      undefined,
      undefined,
      'the gap was ×6.3 until 63 became 89',
      undefined,
    ]);
  });

  it('two camps as of 4 January, and a vague answer is in both', () => {
    const { asOf, camps, wide } = view.camps;
    expect(asOf).toBe('4 Jan 2023');
    expect(camps.map(({ common }) => common)).toEqual(['89', '360 to 440']);
    for (const { members } of camps) expect(members).toContainEqual(wide);
  });

  it('the killed are the most disputed, firmly, at one less 90 ÷ 401', () => {
    expect(view.ranking[0]).toMatchObject({
      question: 'How many Russian servicemen were killed?',
      stands: 'firm',
      apart: '0.78',
    });
    expect(view.ranking.slice(1).every(({ verdict, apart }) => verdict !== 'disputed' && apart === '0.00')).toBe(true);
    expect(view.apart).toEqual({ lower: '90', higher: '401', apart: '0.78' });
  });
});

describe('what happens on the way', () => {
  it('"about" became "at least" at News18, over an inferred link', () => {
    expect(view.chain.turned).toEqual({ outlet: 'News18', was: 'about', became: 'at least' });
    expect(view.chain.hops.map(({ outlet, value, drifts }) => [outlet, value, drifts.length])).toEqual([
      ['BBC News', 'about 400', 0],
      ['News18', 'at least 400', 1],
    ]);
  });

  it('fidelity: BBC 9 of 10, News18 4 of 10, and no share below five', () => {
    expect(view.fidelity.slice(0, 3)).toMatchObject([
      { outlet: 'BBC News', faithful: '9 of 10', share: '90%' },
      { outlet: 'News18', faithful: '4 of 10', share: '40%', enteredHere: '1', inherited: '1', inferred: '4' },
      { outlet: 'Reuters', share: 'n/a: fewer than five' },
    ]);
  });
});

describe('known limits', () => {
  const { rounded, edge, denial, midnight, step } = view.limits;

  it.each([
    ['400 beside 396', rounded, 'consistent'],
    ['"about 400" and the last figure of its range', edge.inside, 'consistent'],
    ['"about 400" and the next figure', edge.outside, 'contradicts'],
    ['a denial of 400 and 396', denial, 'contradicts'],
    ['two minutes before midnight and two after', midnight, 'agrees'],
  ])('%s', (_, pair, relation) => {
    expect(pair.relation).toBe(relation);
  });

  it('89 of the fourth is still compared with 92 by name of the 25th', () => {
    const { earlier, later, note, pair } = view.limits.stale;
    expect([earlier.value, earlier.when, later.value, later.when]).toEqual([
      '89',
      '4 Jan 2023',
      'at least 92',
      '25 Jan 2023',
    ]);
    expect(note).toContain('name');
    expect(pair.relation).toBe('contradicts');
  });

  it('there is a step at three digits, and two answers in different years', () => {
    expect(step.map(({ range }) => range)).toEqual(['99', '95 to 104']);
    expect([midnight.a.value, midnight.b.value].map((value) => /\d{4}/.exec(value)?.[0])).toEqual(['2022', '2023']);
  });
});

it('shows an unnamed source as unnamed', () => {
  expect(view.words.namings.map(({ word, example }) => [word, example])).toEqual([
    ['named', expect.any(String)],
    ['unnamed', 'Unnamed source close to the Donetsk leadership'],
    ['collective', 'Russian bloggers'],
  ]);
});

it('names the version of the code, and says what changed in it', () => {
  expect(view.version).toBe(METHOD_VERSION);
  expect(view.changes[0]?.version).toBe(METHOD_VERSION);
});

it('cannot be made from a record that lacks an example', () => {
  const without = { ...makiivka, statements: makiivka.statements.filter(({ ref }) => ref !== 's28') };
  expect(() => methodologyView(without, kyivAttack)).toThrow('no statement s28');
});
