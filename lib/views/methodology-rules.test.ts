import { describe, expect, it } from 'vitest';
import { rulesView } from './methodology-rules';
import type { PairView, StepView } from './methodology-view';

// What the method's rules give (method.md) on the cases that are made up for its page. The sentences beside them are
// tested in components/methodology/rules.test.tsx: read them before you change an expectation.

const rules = rulesView();
const holds = (steps: readonly StepView[]) => steps.map(({ said, holds: held, first }) => [said, held, first]);
const told = ({ a, b, relation, stands }: PairView) => [a.value, b.value, relation, stands];

describe('what a source holds', () => {
  it('89 stands beside 25 officers and 500 killed and wounded, and 140 known by name replaces it', () => {
    expect(holds(rules.held)).toEqual([
      ['63', ['63'], '63'],
      ['89', ['89'], '89'],
      ['25, officers', ['89', '25, officers'], '89'],
      ['500, killed and wounded', ['89', '25, officers', '500, killed and wounded'], '89'],
      ['140, known by name', ['25, officers', '500, killed and wounded', '140, known by name'], '140, known by name'],
    ]);
  });

  it('an hour of a day comes after the day, and what nobody can date replaces nothing', () => {
    expect(holds(rules.order)).toEqual([
      ['40', ['40'], '40'],
      ['45', ['45'], '45'],
      ['50, date not known', ['45', '50, date not known'], '45'],
    ]);
    expect(rules.order.map(({ when }) => when)).toEqual(['1 Mar 2024', '1 Mar 2024, 18:00 (UTC)', 'not known']);
  });

  it('of one label the later figure replaces the earlier, and other labels stay', () => {
    expect(rules.labels.at(-1)?.holds).toEqual(['25, officers', '110, known by name']);
  });

  it('of a running total a higher figure leaves the earlier one, and a lower one replaces it', () => {
    expect(holds(rules.running.one)).toEqual([
      ['12', ['12'], '12'],
      ['15', ['12', '15'], '15'],
      ['14', ['12', '14'], '14'],
    ]);
  });
});

describe('what a denial rejects', () => {
  const against = Object.fromEntries(
    rules.denials.map(({ what, pairs }) => [
      what,
      pairs.map(({ b, relation, stands }) => [b.value, relation, ...(stands === undefined ? [] : [stands])]),
    ]),
  );

  it('that it happened: none, against every figure', () => {
    expect(against['that it happened']).toEqual([['89', 'contradicts', 'firm']]);
    expect(rules.denials[0]?.pairs[0]?.a.implied).toBe('0');
  });

  it('a value: that very figure, also with about, and what rounds to it, by reading', () => {
    expect(against.value).toEqual([
      ['about 500', 'contradicts', 'firm'],
      ['497', 'contradicts', 'by reading'],
      ['480', 'consistent'],
    ]);
  });

  it('a statement: that one alone', () => {
    const who = rules.denials.find(({ what }) => what === 'statement')?.pairs.map(({ b }) => b.who);
    expect(who).toEqual(['the ministry', 'the hospital']);
    expect(against.statement).toEqual([
      ['500', 'contradicts', 'firm'],
      ['500', 'consistent'],
    ]);
  });

  it('nothing in particular: nobody', () => {
    expect(against['nothing in particular']).toEqual([]);
    expect(rules.notCompared.rows.at(-1)?.implied).toBe('not comparable: rejects nothing in particular');
  });
});

it('to confirm contradicts none, and no other figure', () => {
  expect(rules.confirmed.pairs.map(({ b, relation }) => [b.value, relation])).toEqual([
    ['0', 'contradicts'],
    ['89', 'consistent'],
  ]);
});

it('a hedge makes a contradiction one by reading', () => {
  expect(told(rules.hedged)).toEqual(['40', 'at least 100, “possibly”', 'contradicts', 'by reading']);
  expect(rules.hedged.condition).toBe('if “possibly” is read as saying at least 100');
  expect(told(rules.asserted)).toEqual(['40', 'at least 100', 'contradicts', 'firm']);
});

describe('ranges', () => {
  it('of counted and of rounded figures', () => {
    expect(rules.rounded.map(({ said, range, counted }) => [said, range, counted])).toEqual([
      ['63', '63', undefined],
      ['400', '395 to 404', undefined],
      ['400', '400', true],
      ['23,000', '22,500 to 23,499', undefined],
      ['60 %', '59.5 to 60.5', undefined],
      ['1,200,000,000 euros', '1,150,000,000 to 1,250,000,000', undefined],
    ]);
  });

  it('of about: a tenth, never narrower than the figure alone, a quarter of an hour, one day', () => {
    expect(rules.abouts.map(({ said, range }) => [said, range])).toEqual([
      ['about 400', '360 to 440'],
      ['about 2 %', '1.5 to 2.5'],
      ['about 14:30', '1 Mar 2024, 14:15:00 (UTC) to 1 Mar 2024, 14:45:59 (UTC)'],
      ['about 5 Mar 2024', '4 Mar 2024 to 6 Mar 2024'],
    ]);
  });

  it('of low, best and high: the whole', () => {
    expect(rules.best).toEqual({ said: '30 to 60, best 45', range: '30 to 60' });
  });
});

it('a running total contradicts where it falls, and where two count as of the same time', () => {
  expect(rules.running.several.pairs.map(({ a, b, relation }) => [a.value, b.value, relation])).toEqual([
    ['12', '13', 'consistent'],
    ['12', '11', 'contradicts'],
    ['12', '14, as of 1 Mar 2024, 09:00 (UTC)', 'contradicts'],
  ]);
});

it('an echo repeats what was said until it was replaced, and a late one stands by it', () => {
  expect(rules.late.rows.map(({ who, outcome, became }) => [who, outcome, became])).toEqual([
    ['the ministry', 'superseded', 'replaced on 3 Mar 2024 by 89'],
    ['one paper', 'echo', 'repeats what the ministry said until 3 Mar 2024'],
    ['the ministry', 'current position', 'what it says now'],
    ['another paper', 'late echo', 'still says what the ministry said until 3 Mar 2024'],
  ]);
  expect(rules.late.origins.counted).toBe('2');
  expect(rules.late.pairs.map(told)).toEqual([['89', '63', 'contradicts', 'by reading']]);
});

it('outlets that do not say where they have it are no origins, and with one body a single one', () => {
  expect([rules.untraced.origins, rules.untraced.verdict]).toEqual([
    { counted: '0', cannotBeTraced: '2', all: '2' },
    'single origin',
  ]);
  expect([rules.untracedBeside.origins, rules.untracedBeside.verdict]).toEqual([
    { counted: '1', cannotBeTraced: '2', all: '3' },
    'single origin',
  ]);
});

it('two agree only if they say the same', () => {
  expect(Object.values(rules.agree).map(({ relation }) => relation)).toEqual(['agrees', 'consistent', 'consistent']);
});

it('a contradiction is firm if it stands on the widest reading', () => {
  const { aboutNear, dozensLow, dozensHigh } = rules.firm;
  expect([aboutNear, dozensLow, dozensHigh].map(told)).toEqual([
    ['about 400', '330', 'contradicts', 'by reading'],
    ['dozens', '20', 'contradicts', 'by reading'],
    ['dozens', '150', 'contradicts', 'firm'],
  ]);
  expect([aboutNear.condition, dozensLow.condition]).toEqual([
    'if ‘about 400’ is read as 360 to 440',
    'if ‘dozens’ is read as 24 to 99',
  ]);
});

it('gaps of times, against nought, of words, and without a natural zero', () => {
  expect(rules.gaps.map(({ gap }) => gap)).toEqual([
    '17 min',
    '1 day, at least 3 h',
    '0 and 12',
    '‘dozens’ and 150',
    '15 °C, at least 14 °C',
  ]);
});

it('three of which none is compared with another: nothing contradicts, and nothing was compared', () => {
  expect(rules.notCompared.contradicting).toBe(0);
  expect(rules.notCompared.rows.map(({ implied }) => implied)).toEqual([
    '89',
    'not comparable: another unit',
    'not comparable: rejects nothing in particular',
  ]);
});

it('the sentence on top says that nothing conflicts only where two were compared', () => {
  const { compared, byReading, notCompared } = rules.sentences;
  const nothing = 'No two sources contradict each other.';
  expect(compared).toContain(nothing);
  expect(notCompared).not.toContain(nothing);
  expect(notCompared.join(' ')).toMatch(/Not compared on .*another unit.*denies, and does not say what/);
  expect(byReading.join(' ')).toContain('only if ‘dozens’ is read as 24 to 99');
});

it('a hedge that an outlet leaves out is a drift', () => {
  expect(rules.hedgeLost.drifts).toEqual(['hedge dropped']);
});
