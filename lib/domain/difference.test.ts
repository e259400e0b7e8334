import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  confirmed,
  declined,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  freeText,
  no,
  options,
  stated,
  vague,
  vagueWithoutRange,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { original, paraphrase, translatedBy, verbatim } from '@/prisma/factories/wording';
import type { makiivka } from '@/prisma/seed/makiivka/record';
import { driftsOf, faithful } from './drift';
import type { Rendering, Statement } from './record';
import { count, different, passedOn, recordOf, said } from './testing/record';
import type { Content } from './value';
import { wordDiff } from './wording';

const asRead = (record: typeof makiivka, rendering: Rendering): string[] =>
  driftsOf(record, rendering).map(({ kind, inherited, entered }) => {
    const name = kind === 'words dropped or added' ? 'words' : kind;
    return inherited ? `${name}, inherited from ${entered.at.ref}` : name;
  });

const first = (content: Content, more: Partial<Statement> = {}): Statement => said('s1', 'speaker', content, more);
const kinds = (statement: Statement, renderings: readonly Rendering[], of = renderings.length - 1): string[] => {
  const rendering = renderings[of];
  if (rendering === undefined) throw new Error('no rendering');
  return asRead(recordOf([count()], [statement], { renderings }), rendering);
};
const once = (was: Content, became: Content, more: Partial<Rendering> = {}): string[] =>
  kinds(first(was), [passedOn('r1', 's1', 'outlet', became, more)]);

const midnight = atMinute('2023-01-01T00:00Z', 'UTC');

describe('what changed', () => {
  it.each([
    ['nothing', stated(about(400)), stated(about(400)), []],
    ['the relation', stated(about(400)), stated(atLeast(400)), ['relation changed']],
    ['the number', stated(about(400)), stated(about(500)), ['number changed']],
    ['both', stated(about(400)), stated(exactly(500)), ['relation changed', 'number changed']],
    ['a figure for nothing', confirmed, stated(exactly(5)), ['number created']],
    ['a figure for vague words', stated(vagueWithoutRange), stated(about(200)), ['number created']],
    ['a figure for a comparison', stated(fewerThanSaid('x')), stated(fewerThan(400)), ['number created']],
    [
      'a figure, and another relation, for a comparison',
      stated(fewerThanSaid('x')),
      stated(atLeast(400)),
      ['relation changed', 'number created'],
    ],
    ['nothing for a figure', stated(exactly(5)), declined, ['number dropped']],
    ['vague words for a figure', stated(exactly(5)), stated(vague(3, 9)), ['number dropped']],
    ['other vague words', stated(vague(300, 999)), stated(vague(3, 9)), ['number changed']],
    ['vague words that nobody read', stated(vague(300, 999)), stated(vagueWithoutRange), []],
    ['another unit', stated(exactly(5)), stated({ ...exactly(5), unit: 'vehicles' }), ['number changed']],
    ['a denial for a value', stated(exactly(5)), denied(exactly(5)), ['form changed']],
    ['a bare denial for a value', stated(exactly(5)), denied(), ['form changed', 'number dropped']],
    ['a value for a bare denial', denied(), stated(exactly(5)), ['form changed', 'number created']],
    ['a value for a withdrawal', withdrawn, stated(exactly(5)), ['form changed', 'number created']],
    ['a withdrawal for a value', stated(exactly(5)), withdrawn, ['form changed', 'number dropped']],
    ['a decline for a confirmation', confirmed, declined, ['form changed']],
    ['the options', stated(options('a', 'b')), stated(options('a')), ['options changed']],
    ['the order of options', stated(options('a', 'b')), stated(options('b', 'a')), []],
    ['the answer', stated(yes), stated(no), ['answer changed']],
    ['the same answer', stated(yes), stated(yes), []],
    ['an answer for nothing', confirmed, stated(yes), ['value created']],
    ['nothing for an answer', stated(yes), confirmed, ['value dropped']],
    ['free text, which is not compared', stated(freeText('a')), stated(freeText('b')), []],
    ['a time for a number', stated(about(5)), stated(midnight), ['number dropped']],
    ['a number for a time', stated(midnight), stated(about(5)), ['number created']],
    ['options for a time', stated(midnight), stated(options('a')), ['value dropped']],
    ['a time for options', stated(options('a')), stated(midnight), ['value dropped']],
    ['an answer for options', stated(options('a')), stated(yes), ['value dropped']],
    ['options for an answer', stated(yes), stated(options('a')), ['value dropped']],
    ['free text for an answer', stated(yes), stated(freeText('b')), ['value dropped']],
    ['an answer for free text', stated(freeText('b')), stated(yes), ['value created']],
  ] as const)('%s', (_, was, became, expected) => expect(once(was, became)).toEqual(expected));

  it('the time, but not the zone in which the same time is given', () => {
    const at = (instant: string, zone: string) => stated(atMinute(instant, zone));
    const was = at('2023-01-01T00:02+03:00', 'Europe/Moscow');
    expect(once(was, at('2022-12-31T23:02+02:00', 'Europe/Kyiv'))).toEqual([]);
    expect(once(was, at('2023-01-01T00:01+03:00', 'Europe/Moscow'))).toEqual(['time changed']);
  });

  it('a time given to another precision, and "from" instead of "at"', () => {
    const minute = atMinute('2023-01-01T00:02+03:00', 'Europe/Moscow');
    expect(once(stated(minute), stated({ ...minute, precision: 'hour' }))).toEqual(['time changed']);
    const onward = {
      type: 'time',
      precision: 'minute',
      zone: 'UTC',
      relation: 'at least',
      from: '2022-12-31T21:02:00Z',
    };
    expect(
      once(stated(minute), stated({ ...onward, type: 'time', precision: 'minute', relation: 'at least' })),
    ).toEqual(['relation changed']);
  });

  it('the ends of a time, of which there may be one or two', () => {
    const time = { type: 'time' as const, precision: 'minute' as const, zone: 'UTC' };
    const [one, two, three] = ['2023-01-01T00:01Z', '2023-01-01T00:02Z', '2023-01-01T00:03Z'] as const;
    const upTo = (to: string) => stated({ ...time, relation: 'at most', to });
    const fromTo = (from: string, to: string) => stated({ ...time, relation: 'between', from, to });
    expect(once(upTo(two), upTo(two))).toEqual([]);
    expect(once(upTo(two), upTo(three))).toEqual(['time changed']);
    expect(once(fromTo(one, two), fromTo(one, two))).toEqual([]);
    expect(once(fromTo(one, two), fromTo(one, three))).toEqual(['time changed']);
    expect(once(fromTo(one, three), fromTo(two, three))).toEqual(['time changed']);
  });

  it('from what, and to what', () => {
    const [was, became] = [stated(exactly(5)), stated(exactly(6))];
    const renderings = [passedOn('r1', 's1', 'outlet', became)];
    const record = recordOf([count()], [first(was)], { renderings });
    expect(renderings.flatMap((rendering) => driftsOf(record, rendering))).toMatchObject([{ was, became }]);
  });

  it('the measure or scope', () => {
    const value = stated(exactly(15));
    expect(once(value, value, { scope: different })).toEqual(['measure or scope changed']);
  });

  it('the speaker', () => {
    const value = stated(exactly(15));
    const speaker = (names: 'nobody' | 'another') => ({ speaker: { kept: false as const, names, given: 'somebody' } });
    expect(once(value, value, speaker('nobody'))).toEqual(['speaker no longer named']);
    expect(once(value, value, speaker('another'))).toEqual(['speaker changed']);
  });
});

describe('words', () => {
  const value = stated(exactly(15));
  const between = (was: Statement['wording'], became: Rendering['wording']) =>
    kinds(first(value, { wording: was }), [passedOn('r1', 's1', 'outlet', value, { wording: became })]);

  it('are compared within one language, including the translation of the original', () => {
    const arabic = original('ar', 'خمسة عشر', { by: 'somebody', words: 'fifteen people' });
    expect(between(arabic, verbatim('fifteen people', 'en-GB'))).toEqual([]);
    expect(between(arabic, verbatim('fifteen persons'))).toEqual(['words']);
    expect(between(arabic, verbatim('fifteen persons', 'en-GB'))).toEqual(['words']);
    expect(between(arabic, verbatim('fünfzehn', 'de'))).toEqual([]);
    expect(between(translatedBy('somebody', 'fifteen'), verbatim('15'))).toEqual(['words']);
  });

  it('are not compared if the desk wrote them', () => {
    expect(between(paraphrase('fifteen'), verbatim('15'))).toEqual([]);
    expect(between(verbatim('fifteen'), paraphrase('15'))).toEqual([]);
  });

  it('are compared word by word in any script, with or without spaces', () => {
    const dropped = (language: string, was: string, became: string): string[] => {
      const changes = wordDiff(verbatim(was, language), verbatim(became, language));
      if (changes === 'not comparable') throw new Error('one language is another');
      return changes.filter(({ kind }) => kind === 'dropped').map(({ words }) => words.trim());
    };
    expect(dropped('ru', 'погибли многие люди', 'погибли люди')).toEqual(['многие']);
    expect(dropped('ar', 'قتل خمسة عشر شخصا', 'قتل شخصا')).toEqual(['خمسة عشر']);
    expect(dropped('zh', '十五人死亡', '十六人死亡')).toEqual(['十五']);
  });

  it('alone are no loss of fidelity', () => {
    const record = recordOf([count()], [first(value, { wording: verbatim('fifteen') })], {
      renderings: [passedOn('r1', 's1', 'outlet', value, { wording: verbatim('15') })],
    });
    const drifts = record.renderings.flatMap((rendering) => driftsOf(record, rendering));
    expect(drifts).toHaveLength(1);
    expect(faithful(drifts)).toBe(true);
  });
});
