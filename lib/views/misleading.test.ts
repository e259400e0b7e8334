import { describe, expect, it } from 'vitest';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { type Expectation, type MisleadingRecord, misleadingRecords } from '@/lib/domain/testing/misleading/format';
import { momentFrom, recordFrom } from '@/lib/domain/testing/misleading/load';
import { assessClaim, type ClaimAssessment } from '@/lib/domain/verdict';
import { claimView } from './claim';
import { eventView } from './event';
import { gapWords, leastWords } from './gap-words';
import { conditionText } from './readings';

// The records that try to mislead, as readers get them: the words of the gap, of the readings on which a dispute rests,
// of what was not compared and of echoes, and what no sentence on top may say. lib/domain has its own test of them.

/** The same record with names as in a newsroom: "the guard", "the Post". */
function named(given: MisleadingRecord): EventRecord {
  const record = recordFrom(given);
  const called = (id: string): string => {
    const words = id.replaceAll('-', ' ');
    const isOutlet = given.sources.some((source) => source.id === id && source.outlet);
    return `the ${isOutlet ? words.charAt(0).toUpperCase() + words.slice(1) : words}`;
  };
  return {
    ...record,
    sources: new Map([...record.sources].map(([id, source]) => [id, { ...source, name: called(id) }])),
    // The words on record are what was said, where that has no other words of its own.
    statements: record.statements.map((statement) => {
      const { content } = statement;
      const word = content.form === 'stated' && 'word' in content.value ? content.value.word : undefined;
      return word === undefined ? statement : { ...statement, wording: { ...statement.wording, words: word } };
    }),
  };
}

/** Figures as we print them: "23 000" is "23,000". */
const grouped = (text: string): string => text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, ',');

/** What we print otherwise than the records, which say it in plain words: dates with their year, whose figure by it. */
const PRINTED: Readonly<Record<string, string>> = {
  'if ‘about 4 March’ is read as 3 to 5 March': 'if ‘about 4 Mar 2025’ is read as 3 Mar 2025 to 5 Mar 2025',
  'if ‘about January 2025’ is read as December to February': 'if ‘about Jan 2025’ is read as Dec 2024 to Feb 2025',
  'if ‘fewer than the council’s figure’ is read as below 100':
    'if ‘fewer than the council’s at most 100’ is read as below 100',
  'if ‘more than the ministry’s figure’ is read as above 89':
    'if ‘more than the ministry’s at least 89’ is read as above 89',
};

/** Where the record names the words of the figure that is denied, or that a relative value names, ours name the whole. */
const RELATIVE: Readonly<Record<string, string>> = {
  'not-about-99': 'if ‘not about 99’ is read as not 89 to 109',
  'fewer-than-they-say': 'if ‘fewer than the guard’s about 400’ is read as below 360',
};

const readingOf = (text: string, record: string): string => RELATIVE[record] ?? PRINTED[text] ?? grouped(text);

/** The condition under which two contradict, by their ids. */
function conditionOf(reading: ClaimAssessment, [one, two]: readonly [string, string], record: EventRecord) {
  const pair = reading.contradictions.find(
    ({ a, b }) => [a.statement.id, b.statement.id].sort().join() === [one, two].sort().join(),
  );
  if (pair === undefined) throw new Error(`${one} and ${two} do not contradict.`);
  return conditionText(pair.a, pair.b, { claim: reading.claim, record });
}

/** What a sentence must not say, as far as it can be looked for: the very words, a ratio, a figure that would fit. */
function forbiddenIn(mustNot: string): readonly RegExp[] {
  const [, figures = ''] = /^([\d.]+(?: to [\d.]+)?)(?=[^\n]* (?:would fit|is the answer))/.exec(mustNot) ?? [];
  // "×5.7 without “at least”" is a matter of what stands beside it, which the gap is checked for.
  const ratios = mustNot.includes('without') ? [] : (mustNot.match(/×\d+(?:\.\d+)?/g) ?? []);
  return [
    asPhrase(mustNot.replace(/\.$/, '')),
    ...ratios.flatMap((ratio) => [new RegExp(`${ratio.replace('.', '\\.')}(?![.\\d]*\\d)`), asPhrase(timesOf(ratio))]),
    ...(figures === '' ? [] : [asPhrase(`${figures} would`)]),
    ...Object.entries(NEVER).flatMap(([said, words]) => (mustNot.startsWith(said) ? words.map(asPhrase) : [])),
  ];
}

/** "4 times" of "×4.0", as sentences have it. */
const timesOf = (ratio: string): string => `${ratio.slice(1).replace(/\.0$/, '')} times`;

/** As whole words; what a source said before may be told with its time, and a distance as the least that it is. */
const asPhrase = (text: string): RegExp =>
  new RegExp(
    `(?<!\\w|; (?:on|in|at) [^;.]{1,20} said ${text.endsWith(' apart') ? '|at least ' : ''})${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'i',
  );

/** What our sentences would say instead of the plain words of the records. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'No two sources contradict': ['No two sources contradict'],
  'Nobody disagrees': ['No two sources contradict'],
  'Nothing conflicts': ['No two sources contradict', 'can all be true at once', 'no conflict'],
  Agreed: ['sources agree', 'answers agree'],
  'They agree': ['sources agree', 'answers agree'],
  'All agree': ['sources agree', 'answers agree'],
  'Two origins agree': ['both sources agree', 'both independent sources agree'],
  'Three origins agree': ['all three sources agree', 'all three independent sources agree'],
  'Single origin.': ['Only one source gives', 'All answers come from one body', 'one source only'],
  'Disputed.': ['cannot both be right', 'conflict only'],
  'They cannot both be right': ['cannot both be right'],
};

function sentencesOf(record: EventRecord, asOf: AsOf): { top: string; question: Map<string, string> } {
  const text = (answer: readonly (readonly { text: string }[])[]) =>
    answer.map((sentence) => sentence.map((phrase) => phrase.text).join('')).join(' ');
  const view = eventView(record, asOf, new Map());
  const question = record.claims.map((claim): [string, string] => [
    claim.id,
    text(claimView(record, claim, [], asOf).answer),
  ]);
  return { top: text(view.answer), question: new Map(question) };
}

function expectWords(reading: ClaimAssessment, expected: Expectation, record: EventRecord, name: string): void {
  const words = gapWords(reading.gap, { claim: reading.claim });
  if ('none' in expected.gap) expect(words).toEqual({ none: expected.gap.none });
  else {
    const { told, atLeast } = expected.gap;
    expect('none' in words ? words.none : words.told).toBe(grouped(told));
    const least = leastWords(reading.gap, reading.claim);
    expect(least).toBe(atLeast === undefined ? undefined : grouped(atLeast));
    if ('atLeast' in words) expect(words.atLeast).toBe(least);
  }
  for (const contradiction of expected.contradictions) {
    const condition = conditionOf(reading, contradiction.pair, record);
    expect(condition).toBe(contradiction.firm ? undefined : readingOf(contradiction.reading, name));
  }
}

/** Why each of these was not compared, and what echoes repeat until when, as the page of the question says it. */
function expectBeside(claimId: string, asOf: AsOf, expected: Expectation, record: EventRecord): void {
  const claim = record.claims.find(({ id }) => id === claimId);
  if (claim === undefined) throw new Error(`The record holds no claim ${claimId}.`);
  const shown = new Map(
    claimView(record, claim, [], asOf)
      .groups.flatMap(({ folded, statements }) => [...folded, ...statements])
      .map((one) => [one.ref, one]),
  );
  for (const { statement, why } of expected.notComparable ?? []) {
    const said = shown.get(statement);
    // "another unit", "says nothing here: …": the word of the method, and what it comes from.
    const reason = WHY[why] ?? why.split(':')[0] ?? why;
    expect(said?.implied, statement).toMatchObject({ kind: 'none', reason });
  }
  for (const { statement, shownAs } of expected.echoes ?? []) {
    const { repeats, implied } = shown.get(statement) ?? {};
    const [, repeated = '', until] = /^repeats (?:what )?(.*?)(?: said until (.*)|; not compared)$/.exec(shownAs) ?? [];
    for (const source of repeated.split(' and ')) expect(repeats?.text).toContain(source);
    expect(repeats?.text.includes(' said until ')).toBe(until !== undefined);
    if (until !== undefined) expect(repeats?.text).toContain(until.slice(0, until.indexOf(' ') + MONTH));
    expect(implied?.text).toBe('not compared: it repeats another statement, which is');
  }
}

/** The letters of a month as we print it. */
const MONTH = 4;

const WHY: Readonly<Record<string, string>> = { 'a denial that names nothing': 'rejects nothing in particular' };

describe.each(misleadingRecords().map((record): [string, MisleadingRecord] => [record.name, record]))(
  '%s',
  (_, given) => {
    const record = named(given);
    it.each(given.expected.map((expected): [string, typeof expected] => [expected.asOf, expected]))(
      'as of %s',
      (_at, expected) => {
        const asOf = momentFrom(expected.asOf, given.zone);
        const { top, question } = sentencesOf(record, asOf);
        for (const claim of record.claims) {
          const expectation = expected.claims[claim.id];
          if (expectation === undefined) continue;
          expectWords(assessClaim(record, claim, asOf), expectation, record, given.name);
          expectBeside(claim.id, asOf, expectation, record);
          const told = `${question.get(claim.id)} ${record.claims.length === 1 ? top : ''}`;
          for (const forbidden of expectation.top.mustNot.flatMap(forbiddenIn)) expect(told).not.toMatch(forbidden);
        }
      },
    );
  },
);
