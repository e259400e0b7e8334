import { describe, expect, test } from 'vitest';
import { quote } from './testing/changes';
import { connectionTo } from './testing/connection';
import {
  askedRows,
  bareReEntry,
  bareRule,
  bareSettlement,
  leftOutRows,
  reEntryEntry,
  reEntryRows,
  ruleRows,
  settledRows,
} from './testing/re-entries';
import { record, statement } from './testing/record';
import { id, insert, type Query, refusalOf, statementRevision } from './testing/rows';
import { AT, person, step } from './testing/steps';

// What the database itself holds of a blind re-entry, on plain SQL.

const client = connectionTo([
  ...record,
  quote({ salt: new Uint8Array(16).fill(7) }),
  person('boss', 'administrator', { ended_at: null }),
  person('self', 'editor', {}, { by: id('author'), at: AT }),
]);

const end = (name: string): Query => ({
  text: "update person set ended_at = '2030-02-01' where id = $1",
  values: [id(name)],
});
/** Only the author and one editor are left. */
const two: Query[] = [end('second'), end('boss'), end('self')];
const publish = step('publish', 'statement', 'open', 'open.1');
const publishes = [
  ...publish,
  insert('publication', { id: id('p-open'), published_at: AT, statement_revision_id: id('open.1') }),
  {
    text: `update "statement" set published_revision_id = $1, standing = 'shown' where id = $2`,
    values: [id('open.1'), id('open')],
  },
];
const differs = [...askedRows(), ...reEntryRows('differs')];

const NOT_YET = 'The figure is entered again before it is published.';
const OTHERWISE = 'Two entries of the figure differ: what was logged is published once that is settled for it.';
const SECOND = 'A second person enters it again, who does not count as one with its author.';
const THIRD = 'A third editor settles a difference, who counts as one person with neither of the two.';
const HAS_THIRD = 'This desk has a third editor, who settles the difference.';
const ONCE = 'A difference under review is settled, once.';
const LOGGED = 'A re-entry, its settlement and what the desk asks for are logged in the private chain.';
const TOLD = 'An entry about a re-entry tells of one that was made, settled or asked for.';

describe('publishing a figure that is to be entered again', () => {
  test.each([
    ['before anybody did', askedRows(), NOT_YET],
    ['once it agrees', [...askedRows(), ...reEntryRows('same')], 'nothing'],
    ['once it was left out, with a reason', [...askedRows(), ...leftOutRows()], 'nothing'],
    ['while the two differ', differs, OTHERWISE],
    ['once a third settled it as logged', [...differs, ...settledRows(1, 'second', 'logged', true)], 'nothing'],
    ['once a third settled it as entered', [...differs, ...settledRows(1, 'second', 'entered', true)], OTHERWISE],
    ['after one of two', [...two, ...differs, ...settledRows(1, 'editor', 'logged', false)], OTHERWISE],
    [
      'after both of two',
      [...two, ...differs, ...settledRows(1, 'editor', 'logged', false), ...settledRows(2, 'author', 'logged', false)],
      'nothing',
    ],
    ['of which nothing is asked', step('submit', 'statement', 'open', 'open.1'), 'nothing'],
  ])('%s', async (_, rows, refusal) => {
    expect(await refusalOf(client, [...rows, ...publishes])).toBe(refusal);
  });
});

describe('who enters it again', () => {
  test.each([
    ['its author', [bareReEntry('same', 'author')], 'An editor who may publish it enters it again.'],
    ['who counts as one with its author', [bareReEntry('same', 'self')], SECOND],
    [
      'somebody whose account has ended',
      [end('editor'), bareReEntry('same')],
      'An editor who may publish it enters it again.',
    ],
  ])('not %s', async (_, rows, refusal) => {
    expect(await refusalOf(client, [...askedRows(), ...rows])).toBe(refusal);
  });

  test('a figure that differs is not the same', async () => {
    const sentence = 'What differs from what was logged is not the same.';
    for (const more of [{ low: 6, high: 6 }, { relation: 'about' }, { relation: 'at_least', high: null }]) {
      expect(await refusalOf(client, [...askedRows(), bareReEntry('same', 'editor', more)])).toBe(sentence);
    }
  });

  test('only what is submitted, what was asked for, and once', async () => {
    const request = insert('re_entry_request', { statement_revision_id: id('open.1'), at: AT });
    expect(await refusalOf(client, [request, bareReEntry('same')])).toBe(
      'What is submitted is entered again, and nothing else.',
    );
    const submitted = step('submit', 'statement', 'open', 'open.1');
    expect(await refusalOf(client, [...submitted, bareReEntry('same')])).toContain(
      're_entry_statement_revision_id_fkey',
    );
    expect(await refusalOf(client, [...askedRows(), ...reEntryRows('same'), bareReEntry('same', 'second')])).toContain(
      're_entry_pkey',
    );
    const returned = step('return', 'statement', 'open', 'open.1');
    expect(await refusalOf(client, [...askedRows(), ...returned, bareReEntry('same')])).toContain('What is submitted');
    const later = statementRevision('open', 'killed', { number: 2, said_on: '2030-01-05' });
    expect(await refusalOf(client, [...askedRows(), ...later, bareReEntry('same')])).toContain('What is submitted');
  });

  test.each([
    ['a figure without its relation', { relation: null }, 'entered_or_left_out'],
    ['nobody who says it', { source_id: null }, 'entered_or_left_out'],
    ['two figures of one', { low: 5, high: 6 }, 'figures_of_relation'],
    ['vague words', { relation: 'vague' }, 'figures_of_relation'],
    ['no number', { low: 'NaN', high: 'NaN' }, 'figures_are_finite'],
    ['a blank unit', { unit: ' ' }, 'unit_is_not_blank'],
    ['a last day alone', { first_day: null }, 'days_in_order'],
    ['days the wrong way round', { first_day: '2030-01-06' }, 'days_in_order'],
    ['another century', { at: '2101-01-01T00:00:00Z' }, 'of_this_century'],
  ])('is refused with %s', async (_, more, constraint) => {
    expect(await refusalOf(client, [...askedRows(), bareReEntry('differs', 'editor', more)])).toContain(constraint);
  });
});

describe('who settles a difference', () => {
  const settle = (rows: Query[]) => refusalOf(client, [...differs, ...rows]);

  test.each([
    ['the author, called a third', bareSettlement(1, 'author', 'logged', true), THIRD],
    ['the one who entered it, called a third', bareSettlement(1, 'editor', 'logged', true), THIRD],
    ['who counts as one with the author', bareSettlement(1, 'self', 'logged', true), THIRD],
    ['one of the two where there is a third', bareSettlement(1, 'editor', 'logged', false), HAS_THIRD],
    [
      'a third, called one of the two',
      bareSettlement(1, 'second', 'logged', false),
      'Without a third, those who entered it settle a difference, and nobody else.',
    ],
    [
      'a second person with a hole before',
      bareSettlement(2, 'second', 'logged', true),
      'Settlements are numbered without a hole.',
    ],
  ])('not %s', async (_, rows, refusal) => {
    expect(await settle(rows)).toBe(refusal);
  });

  test('two settle it for the same, and nobody settles it again', async () => {
    const first = settledRows(1, 'author', 'logged', false);
    const other = bareSettlement(2, 'editor', 'entered', false);
    expect(await refusalOf(client, [...two, ...differs, ...first, ...other])).toBe(
      'Two people settle a difference for the same.',
    );
    const again = bareSettlement(2, 'boss', 'entered', true);
    expect(await settle([...settledRows(1, 'second', 'logged', true), ...again])).toBe(ONCE);
  });

  test('only a difference is settled', async () => {
    const same = [...askedRows(), ...reEntryRows('same')];
    expect(await refusalOf(client, [...same, ...bareSettlement(1, 'second', 'logged', true)])).toBe(ONCE);
  });
});

describe('what the desk asks for', () => {
  test('an administrator says it', async () => {
    expect(await refusalOf(client, ruleRows('always'))).toBe('nothing');
    expect(await refusalOf(client, [bareRule('always', 'editor')])).toBe(
      'An administrator says which figures are entered again.',
    );
  });

  test('a desk that always asks has asked of every figure with a passage when it is submitted', async () => {
    const quoted = insert('evidence', {
      id: id('e-fresh'),
      statement_revision_id: id('fresh.1'),
      position: 1,
      document_id: id('report'),
      quote_id: id('quote'),
      quote_hash: new Uint8Array(32),
    });
    const submit = step('submit', 'statement', 'fresh', 'fresh.1');
    const of = (more = {}) => [
      statement('fresh', 'killed'),
      ...statementRevision('fresh', 'killed', { said_on: '2030-01-05', ...more }),
      quoted,
    ];
    const asked = insert('re_entry_request', { statement_revision_id: id('fresh.1'), at: AT });
    expect(await refusalOf(client, [...ruleRows('always'), ...of(), ...submit])).toBe(
      'This desk asks that every figure with a passage is entered again.',
    );
    expect(await refusalOf(client, [...ruleRows('always'), ...of(), asked, ...submit])).toBe('nothing');
    expect(await refusalOf(client, [...ruleRows('for_disputed_questions'), ...of(), ...submit])).toBe('nothing');
    expect(
      await refusalOf(client, [
        ...ruleRows('always'),
        ...of({ form: 'declined', relation: null, low: null, high: null }),
        ...submit,
      ]),
    ).toBe('nothing');
    expect(await refusalOf(client, [...ruleRows('always'), ...of().slice(0, -1), ...submit])).toBe('nothing');
  });
});

describe('the private chain', () => {
  test.each([
    ['a re-entry', [...askedRows(), bareReEntry('same')]],
    ['a settlement', [...differs, ...bareSettlement(1, 'second', 'logged', true)]],
    ['a rule', [bareRule('always')]],
  ])('has an entry for %s', async (_, rows) => {
    expect(await refusalOf(client, rows)).toBe(LOGGED);
  });

  test.each([
    ['a re-entry that nobody made', [...askedRows(), reEntryEntry('re-entry agrees', 'editor')]],
    ['another outcome', [...differs, reEntryEntry('re-entry agrees', 'editor')]],
    ['another person', [...differs, reEntryEntry('re-entry differs', 'second')]],
    ['another revision', [...differs, reEntryEntry('re-entry differs', 'editor', { revision: 2 })]],
    [
      'a settlement that nobody made',
      [...differs, reEntryEntry('settle re-entry as logged', 'second', { reason: '05'.repeat(32) })],
    ],
  ])('does not tell of %s', async (_, rows) => {
    expect(await refusalOf(client, rows)).toBe(TOLD);
  });
});
