import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { type Beside, type Composition, composeRelay, composeStatement } from './composition';
import { offerKey } from './offers';
import { count, said, timeOf, yesNo } from './testing/record';

const beside: Beside = { claim: count(), zone: 'Europe/Moscow', statements: [] };
const about400 = offerKey({ type: 'number', relation: 'about', figure: new Big(400) });
const plain: Composition = {
  form: 'stated',
  said: 'about 400',
  confirmed: about400,
  counted: false,
  named: [],
  scope: 'same',
  saidAt: '1 Jan 2023',
  dateNotKnown: false,
  origin: 'its own',
  repeats: [],
  wording: { kind: 'paraphrase', language: 'en' },
  documents: [],
};
type Changed = { [F in keyof Composition]?: Composition[F] | undefined };
const composed = (more: Changed, of: Partial<Beside> = {}) =>
  composeStatement({ ...plain, ...more } as Composition, { ...beside, ...of });
const problems = (more: Changed, of: Partial<Beside> = {}) => composed(more, of).problems;

describe('a value', () => {
  it('is taken as the reading that was confirmed', () => {
    expect(composed({}).made).toEqual({
      content: { form: 'stated', value: { type: 'number', relation: 'about', figure: new Big(400) } },
      scope: { relation: 'same' },
      saidAt: { precision: 'day', on: '2023-01-01', zone: 'Europe/Moscow' },
      wording: { kind: 'paraphrase', words: 'about 400', language: 'en' },
      credibility: 'not graded',
      evidence: [],
    });
  });

  it('is offered, and not taken, while nobody has confirmed it', () => {
    const { made, offered, ...told } = composed({ confirmed: undefined });
    expect(told.problems).toEqual([{ field: 'confirmed', why: 'not confirmed' }]);
    expect(made).toBeUndefined();
    expect(offered?.offers.map(offerKey)).toEqual([about400]);
  });

  it('has to be confirmed anew if its words have changed since', () => {
    expect(problems({ said: 'at least 400' })).toEqual([{ field: 'confirmed', why: 'not confirmed' }]);
  });

  it('is not taken from what the browser says that was confirmed', () => {
    const made_up = offerKey({ type: 'number', relation: 'exact', figure: new Big(9) });
    expect(problems({ confirmed: made_up })).toEqual([{ field: 'confirmed', why: 'not confirmed' }]);
  });

  it('that is not read is a problem of its field', () => {
    expect(problems({ said: 'no survivors' })).toEqual([
      { field: 'said', why: { notRead: 'something else is counted' } },
    ]);
  });

  it('that was counted loses the worth of its last digit', () => {
    const exact = offerKey({ type: 'number', relation: 'exact', figure: new Big(63) });
    expect(composed({ said: '63', confirmed: exact, counted: true }).made?.content).toEqual({
      form: 'stated',
      value: { type: 'number', relation: 'exact', figure: new Big(63), counted: true },
    });
  });

  it('of a time without a year is read beside the day on which it was said', () => {
    const { offered } = composed({ said: '00:02 on 1 January', confirmed: undefined }, { claim: timeOf() });
    expect(offered?.offers).toMatchObject([{ type: 'time', at: '2022-12-31T21:02:00Z' }]);
  });

  it('"fewer than" another source’s figure is offered for each statement that gives a number', () => {
    const first = said('killed', 'a', {
      form: 'stated',
      value: { type: 'number', relation: 'exact', figure: new Big(400) },
    });
    const { offered } = composed({ said: 'fewer than Ukraine says', confirmed: undefined }, { statements: [first] });
    expect(offered?.offers).toEqual([{ type: 'number', relation: 'fewer than', than: first.id }]);
  });
});

describe('other forms', () => {
  const words = { kind: 'paraphrase', words: 'no comment', language: 'en' } as const;
  const wordless = { said: undefined, confirmed: undefined };

  it.each([
    [{ form: 'declined' }, { form: 'declined' }],
    [{ form: 'confirmed' }, { form: 'confirmed' }],
    [{ form: 'withdrawn' }, { form: 'withdrawn' }],
    [
      { form: 'withdrawn', named: ['s1'] },
      { form: 'withdrawn', takesBack: ['s1'] },
    ],
    [
      { form: 'denied', rejects: 'that it happened' },
      { form: 'denied', rejects: { what: 'that it happened' } },
    ],
    [
      { form: 'denied', rejects: 'statement', named: ['s1'] },
      { form: 'denied', rejects: { what: 'statement', statement: 's1' } },
    ],
  ] as const)('%j', (more, content) => {
    expect(composed({ ...wordless, ...more, wording: words }).made?.content).toEqual(content);
  });

  it.each([
    [{ form: 'denied' }, 'rejects'],
    [{ form: 'denied', rejects: 'statement' }, 'named'],
    [{ form: 'denied', rejects: 'value' }, 'said'],
    [{ form: 'stated' }, 'said'],
    [{ origin: 'repeats', said: 'about 400', confirmed: about400 }, 'repeats'],
    [{ scope: 'narrower', said: 'about 400', confirmed: about400 }, 'about'],
  ] as const)('%j lacks %s', (more, field) => {
    expect(problems({ ...wordless, ...more, wording: words })).toEqual([{ field, why: 'missing' }]);
  });

  it.each(['verbatim', 'translation'] as const)('words of %s have to be given, also beside a value', (kind) => {
    const wording = { kind, language: 'uk', translator: 'the desk' };
    const lacking = [{ field: 'words', why: { noWordsOf: kind } }];
    expect(problems({ wording })).toEqual(lacking);
    const own = { publishedAt: '2 Jan 2023', link: 'cited', from: 'the speaker', counted: false, wording } as const;
    const { made } = composed({});
    if (!made) throw new Error('The statement is not composed.');
    expect(composeRelay(own, made, beside).problems).toEqual(lacking);
    const changed = { ...own, said: 'about 400', confirmed: about400 };
    expect(composeRelay(changed, made, beside).problems).toEqual(lacking);
  });

  it('without a value the words have to be given', () => {
    expect(problems({ ...wordless, form: 'declined' })).toEqual([{ field: 'words', why: 'missing' }]);
  });

  it('yes on a yes-no question', () => {
    const yes = offerKey({ type: 'yes-no', yes: true });
    expect(composed({ said: 'yes', confirmed: yes }, { claim: yesNo }).made?.content).toMatchObject({ form: 'stated' });
  });
});

describe('words on record', () => {
  it('a translation needs its translator', () => {
    const wording = { kind: 'translation', words: 'about 400', language: 'en' } as const;
    expect(problems({ wording })).toEqual([{ field: 'translator', why: 'missing' }]);
    expect(composed({ wording: { ...wording, translator: 'the desk' } }).made?.wording).toEqual({
      ...wording,
      translator: 'the desk',
    });
  });

  it('words in another language are kept beside their translation', () => {
    const wording = {
      kind: 'verbatim',
      words: 'близько 400',
      language: 'uk',
      translation: 'about 400',
      translator: 'the desk',
    } as const;
    expect(composed({ wording }).made?.wording).toEqual({
      kind: 'verbatim',
      words: 'близько 400',
      language: 'uk',
      translation: { words: 'about 400', language: 'en', translator: 'the desk' },
    });
  });
});

describe('a time', () => {
  it.each([
    ['', { field: 'saidAt', why: 'missing' }],
    ['5/1/2023', { field: 'saidAt', why: { notATime: { several: 'day' } } }],
    ['yesterday', { field: 'saidAt', why: { notATime: expect.any(String) } }],
  ])('%j is not taken', (saidAt, problem) => {
    expect(problems({ saidAt })).toEqual([problem]);
  });
});

describe('how an outlet passed it on', () => {
  const of = composed({}).made;
  if (of === undefined) throw new Error('The statement is composed above.');
  const relay = {
    publishedAt: '2 Jan 2023',
    link: 'cited',
    from: 'the speaker',
    counted: false,
    wording: { kind: 'paraphrase', language: 'en' },
  } as const;

  it('is as it was said where nothing else is typed', () => {
    expect(composeRelay(relay, of, beside).made).toMatchObject({ content: of.content, wording: of.wording });
  });

  it('may be another value, which has to be confirmed as well', () => {
    const changed = { ...relay, said: 'at least 400' };
    expect(composeRelay(changed, of, beside).problems).toEqual([{ field: 'confirmed', why: 'not confirmed' }]);
    const atLeast = { type: 'number', relation: 'at least', bound: new Big(400) } as const;
    expect(composeRelay({ ...changed, confirmed: offerKey(atLeast) }, of, beside).made).toMatchObject({
      content: { form: 'stated', value: atLeast },
      wording: { words: 'at least 400' },
    });
  });
});
