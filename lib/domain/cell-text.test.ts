import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellText, cellComposition, cellText } from './cell-text';
import { composeStatement } from './composition';
import { offerKey, offersOf } from './offers';
import type { Claim } from './record';
import { RUNS } from './testing/arbitraries';
import { count, freeText, list, timeOf, yesNo } from './testing/record';
import { readValue } from './value-reader/read-value';

const killed = count();
const temperature = count({ lowerBound: 'none', whole: false, unit: '°C' });
const weapon = list(true, { HIMARS: 'top', 'a drone': 'top' });
const outcome = list(true, { denied: 'top', confirmed: 'top', 'N/A': 'top' });

const HAPPENED = { form: 'denied', rejects: 'that it happened' } as const;
const NOTHING = { form: 'denied', rejects: 'nothing in particular' } as const;
const EMPTY = { form: 'empty' } as const;
const stated = (said: string): CellText => ({ form: 'stated', said });
const denied = (said: string): CellText => ({ form: 'denied', rejects: 'value', said });

const EXAMPLES: readonly (readonly [string, Claim, CellText])[] = [
  ['about 400', killed, stated('about 400')],
  ['  about 400 ', killed, stated('  about 400 ')],
  ['0', killed, stated('0')],
  ['none', killed, stated('none')],
  ['nobody', killed, stated('nobody')],
  ['no', yesNo, stated('no')],
  ['n', yesNo, stated('n')],
  ['confirms', killed, { form: 'confirmed' }],
  ['Confirms, no number.', killed, { form: 'confirmed' }],
  ['confirms,\u00a0no  number', killed, { form: 'confirmed' }],
  ['підтверджує', killed, { form: 'confirmed' }],
  ['confirms', yesNo, { form: 'confirmed' }],
  // What the reader takes as an answer stays one.
  ['confirmed', yesNo, stated('confirmed')],
  ['they denied it', yesNo, stated('they denied it')],
  // Of a temperature, a time or a list nobody confirms that it happened.
  ['confirms', temperature, stated('confirms')],
  ['confirms', timeOf(), stated('confirms')],
  ['confirmed', weapon, stated('confirmed')],
  ['confirmed 89', killed, stated('confirmed 89')],
  ['declined', killed, { form: 'declined' }],
  ['No comment', weapon, { form: 'declined' }],
  ['gave no number', killed, { form: 'declined' }],
  ['declined to answer', yesNo, { form: 'declined' }],
  ['Без комментариев', timeOf(), { form: 'declined' }],
  ['no comment', freeText, { form: 'declined' }],
  ['declined by 5', killed, stated('declined by 5')],
  ['denies', killed, HAPPENED],
  ['Denied', yesNo, HAPPENED],
  ['denies it', temperature, NOTHING],
  ['denies', timeOf(), NOTHING],
  ['отрицает', weapon, NOTHING],
  ['denies, and does not say what', killed, NOTHING],
  ['denies, and does not say what', freeText, NOTHING],
  ['denies 500', killed, denied('500')],
  ['denied at least 500', killed, denied('at least 500')],
  ['denies yes', yesNo, denied('yes')],
  ['denies a drone', weapon, denied('a drone')],
  ['not 500', killed, denied('500')],
  ['не 500', killed, denied('500')],
  ['Not HIMARS', weapon, denied('HIMARS')],
  ['not 00:02', timeOf(), denied('00:02')],
  ['not only 500', killed, stated('not only 500')],
  ['not less than 500', killed, stated('not less than 500')],
  ['не менее 500', killed, stated('не менее 500')],
  ['not true', yesNo, stated('not true')],
  ['not a word', weapon, stated('not a word')],
  ['denied', outcome, stated('denied')],
  ['Confirmed', outcome, stated('Confirmed')],
  ['n/a', outcome, stated('n/a')],
  ['denied', freeText, stated('denied')],
  ['not 500', freeText, stated('not 500')],
  ['', killed, EMPTY],
  [' \u00a0\u200b', killed, EMPTY],
  ['n/a', killed, EMPTY],
  ['N/A.', killed, EMPTY],
  ['#N/A', killed, EMPTY],
  ['Н/Д', killed, EMPTY],
  ['–', yesNo, EMPTY],
  ['—', freeText, EMPTY],
  ['-', timeOf(), EMPTY],
  ['…', weapon, EMPTY],
  ['...', weapon, EMPTY],
  ['?', killed, EMPTY],
  ['-5', temperature, stated('-5')],
  ['5?', killed, stated('5?')],
];

describe('what a cell says of its question', () => {
  it.each(EXAMPLES)('“%s”', (text, claim, says) => {
    expect(cellText(text, claim)).toEqual(says);
  });
});

it('is what the composer makes a statement of', () => {
  const repeated = { saidAt: '2 Jan 2023', dateNotKnown: false, language: 'en', documents: ['d'] };
  const beside = { claim: killed, zone: 'UTC', statements: [] };
  const made = (text: string, confirmed?: string) => {
    const cell = cellText(text, killed);
    if (cell.form === 'empty') throw new Error('This cell is empty.');
    return composeStatement(cellComposition(text, cell, repeated, confirmed), beside);
  };
  const keyOf = (words: string) => {
    const [only] = offersOf(readValue(words, { claim: killed, zone: 'UTC', saidOn: '2023-01-02' }), []);
    return only === undefined ? '' : offerKey(only);
  };
  expect(made('about 400').problems).toEqual([{ field: 'confirmed', why: 'not confirmed' }]);
  expect(made('about 400', keyOf('about 400')).made).toMatchObject({
    content: { form: 'stated', value: { relation: 'about' } },
    wording: { kind: 'paraphrase', words: 'about 400', language: 'en' },
    saidAt: { precision: 'day', on: '2023-01-02' },
    evidence: [{ document: 'd' }],
  });
  expect(made('not 500', keyOf('500')).made).toMatchObject({
    content: { form: 'denied', rejects: { what: 'value', value: { relation: 'exact' } } },
    wording: { words: 'not 500' },
  });
  expect(made('no comment').made).toMatchObject({ content: { form: 'declined' }, wording: { words: 'no comment' } });
  expect(made('denies').made?.content).toEqual({ form: 'denied', rejects: { what: 'that it happened' } });
});

it('says one thing of any text, and never changes the words of a value', () => {
  const claims = [killed, temperature, timeOf(), weapon, yesNo, freeText];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...claims), (text, claim) => {
      const says = cellText(text, claim);
      if (says.form === 'stated') expect(says.said).toBe(text);
      if ('said' in says) expect(text).toContain(says.said);
    }),
    RUNS,
  );
});
