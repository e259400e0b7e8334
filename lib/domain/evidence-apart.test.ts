import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEvidence, type SaidInEvidence } from './evidence-check';
import { evidenceText } from './evidence-text';

const POLICE = 'The Harbour Police said on 14 May 2031 that about 347 people were hurt.';
const CROSS = 'The Red Cross said on 10 May 2031 that at least 929 people were hurt.';

const named = (name: string) => ({ name, aliases: [] });
const says = (by: string, on: string, least: number): SaidInEvidence => ({
  figure: { words: `at least ${least}`, value: { type: 'number', relation: 'at least', bound: new Big(least) } },
  day: { on },
  speakers: [named(by)],
  others: ['Harbour Police', 'Red Cross', 'Coast Guard'].filter((name) => name !== by).map(named),
});

/** Where each part stands, in a text that is quoted whole. */
const stands = (text: string, said: SaidInEvidence) =>
  Object.fromEntries(
    checkEvidence(evidenceText(text, 'en'), [0, text.length], said).map(({ what, stands, nearest }) => [
      what,
      nearest === undefined ? stands : [stands, nearest],
    ]),
  );

const APART = 'in another sentence';

describe('of a passage of two sentences', () => {
  const both = `${POLICE} ${CROSS}`;

  test('the speaker of the other is told, with whom the sentence of the figure names', () => {
    expect(stands(both, says('Harbour Police', '2031-05-10', 929))).toEqual({
      figure: 'in the quote',
      day: 'in the quote',
      speaker: [APART, 'Red Cross'],
    });
  });

  test('the day of the other is told', () => {
    expect(stands(both, says('Red Cross', '2031-05-14', 929))).toEqual({
      figure: 'in the quote',
      day: [APART, '10 May 2031'],
      speaker: 'in the quote',
    });
  });

  test('the figure of the other has neither the day nor the speaker', () => {
    expect(stands(both, says('Harbour Police', '2031-05-14', 929))).toMatchObject({
      day: [APART, '10 May 2031'],
      speaker: [APART, 'Red Cross'],
    });
  });
});

describe('nothing is apart', () => {
  const here = { figure: 'in the quote', day: 'in the quote', speaker: 'in the quote' };

  test.each([
    [
      'where the sentence of the figure goes on from the one before',
      'The Red Cross spoke on 10 May 2031. It said that at least 929 were hurt.',
    ],
    [
      'where the figure stands in the sentence of its speaker too',
      `${CROSS} The Coast Guard repeated on 20 May 2031: at least 929.`,
    ],
    [
      'where both are named in one sentence',
      'On 10 May 2031 the Red Cross told the Coast Guard that at least 929 were hurt.',
    ],
    [
      'where a line was only wrapped',
      'The Red Cross said on 10 May 2031, a day after the fire,\nthat at least 929 people were hurt.',
    ],
  ])('%s', (_, text) => {
    expect(stands(text, says('Red Cross', '2031-05-10', 929))).toEqual(here);
  });

  test('where nothing but the figure is asked for', () => {
    const { figure } = says('Red Cross', '2031-05-10', 929);
    expect(stands(CROSS, { ...(figure && { figure }) })).toEqual({ figure: 'in the quote' });
  });
});

test('whatever is said before and behind, a sentence that has all three has them together', () => {
  const sentence = fc.constantFrom(POLICE, 'It rained.', 'The Coast Guard counted 12 on 3 June 2031.', 'Nobody slept!');
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), fc.array(sentence, { maxLength: 5 }), (before, after) => {
      const text = [...before, CROSS, ...after].join(' ');
      const found = stands(text, says('Red Cross', '2031-05-10', 929));
      expect(found).toEqual({ figure: 'in the quote', day: 'in the quote', speaker: 'in the quote' });
    }),
  );
});
