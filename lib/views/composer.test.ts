import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { type Beside, type Composition, type CompositionProblem, composeStatement } from '@/lib/domain/composition';
import { offerKey } from '@/lib/domain/offers';
import { refused } from '@/lib/domain/refusal';
import { count, list, recordOf, said, source, timeOf, yesNo } from '@/lib/domain/testing/record';
import { composerView, offersView, previewView, problemText, refusedFields } from './composer';

const claim = count();
const number = (figure: number) =>
  ({ form: 'stated', value: { type: 'number', relation: 'exact', figure: new Big(figure) } }) as const;
const first = said('s1', 'a', number(400));
const record = {
  ...recordOf([claim], [first]),
  sources: new Map([
    ['a', source('a')],
    ['b', source('b')],
  ]),
};

const typed = (words: string): Composition => ({
  form: 'stated',
  said: words,
  counted: false,
  named: [],
  scope: 'same',
  saidAt: '2 Jan 2023',
  dateNotKnown: false,
  origin: 'its own',
  repeats: [],
  wording: { kind: 'paraphrase', language: 'en' },
  documents: [],
});
const beside: Beside = { claim, zone: 'Europe/Moscow', statements: [first] };
const offered = (words: string) => {
  const composed = composeStatement(typed(words), beside);
  if (!composed.offered) throw new Error(`Nothing is offered of ${words}.`);
  return offersView(composed.offered, record);
};

describe('what is offered', () => {
  it('one reading, with what it means', () => {
    const key = offerKey({ type: 'number', relation: 'about', figure: new Big(400) });
    expect(offered('about 400')).toEqual({
      summary: 'Is this what it says?',
      offers: [{ key, words: 'about 400', means: '360 to 440', because: [] }],
    });
  });

  it('vague words with the range of the lexicon, and without one', () => {
    expect(offered('dozens').offers.map(({ words, means }) => [words, means])).toEqual([
      ['dozens', '24 to 99'],
      ['dozens', 'no range: it is shown, and not compared'],
    ]);
  });

  it('several readings, none before the others', () => {
    const { summary, offers } = offered('6-700 people');
    expect(summary).toBe('Which of these does it say?');
    expect(offers).toHaveLength(2);
  });
});

describe('what it would do', () => {
  it('says it in a sentence, and names what it contradicts', () => {
    const put = said('new', 'b', number(89));
    expect(previewView([put], record, claim)).toMatchObject({
      sentences: [expect.stringMatching(/^b says 89, /)],
      contradicts: ['a: 400'],
      fits: 0,
      again: [],
    });
  });

  it('notices what the desk has already', () => {
    const put = { ...first, id: 'new' };
    expect(previewView([put], record, claim).again).toEqual([expect.stringMatching(/^s1: a says 400, /)]);
  });

  it('a statement that is revised is not compared with what it was', () => {
    const now = { ...first, ...said('s1', 'a', number(89)) };
    expect(previewView([now], record, claim)).toMatchObject({ contradicts: [], again: [], fits: 0 });
  });
});

describe('what is wrong, in words', () => {
  it.each<[CompositionProblem, RegExp]>([
    [{ field: 'said', why: 'missing' }, /^Give the value/],
    [{ field: 'confirmed', why: 'not confirmed' }, /^Confirm/],
    [
      { field: 'said', why: { notRead: 'something else is counted' } },
      /^Not read: something else is counted.*“It is about”\.$/,
    ],
    [{ field: 'saidAt', why: { notATime: { several: 'day' } } }, /month as a word/],
    [{ field: 'saidAt', why: { notATime: { several: 'hour' } } }, /05:30, or 17:30/],
    [{ field: 'words', why: { noWordsOf: 'verbatim' } }, /exactly as they were said/],
    [{ field: 'words', why: { noWordsOf: 'translation' } }, /^Give the translation/],
    [{ field: 'saidAt', why: { notATime: 'no year' } }, /the year as well/],
    [{ field: 'saidAt', why: { notATime: 'no date' } }, /the day as well/],
    [{ field: 'saidAt', why: { notATime: 'not one time' } }, /not read as a time/],
  ])('%j', (problem, words) => {
    expect(problemText(problem)).toMatch(words);
  });

  it('a value that is not read is shown one of its type', () => {
    const problem: CompositionProblem = { field: 'said', why: { notRead: 'no value in it' } };
    expect(problemText(problem, 'number')).toMatch(/“about 400”, and what else it counts/);
    expect(problemText(problem, 'time')).toMatch(/such as “about 00:02 on 1 Jan 2023”\.$/);
  });

  it('what the method refuses stands at the composer’s own field; of another statement, on top', () => {
    expect(Object.keys(refusedFields(refused('an empty range', 'value')))).toEqual(['said']);
    expect(Object.keys(refusedFields({ ...refused('an empty range', 'value'), of: first }))).toEqual(['']);
  });
});

it('each question says what its answer looks like', () => {
  const { event } = record;
  const claims = [claim, timeOf(), yesNo, list(true, { rocket: 'top', drone: 'top' })];
  const asks = composerView({ event, claims }, [], []).questions.map((question) => question.asks);
  expect(asks[0]).toMatch(/^A number of /);
  expect(asks[1]).toMatch(/^A time with its day/);
  expect(asks[2]).toBe('“Yes” or “no”.');
  expect(asks[3]).toMatch(/^One or several of the list/);
});
