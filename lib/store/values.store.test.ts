import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { id, insert, type Query, type Row, refusalOf, renderingRevision, statementRevision } from './testing/rows';

const client = connectionTo(record);

const NONE: Row = { relation: null, low: null, high: null };
const TIME: Row = {
  ...NONE,
  value_type: 'time',
  relation: 'exact',
  time_from: '2030-01-01T10:00:00Z',
  time_to: '2030-01-01T10:00:00Z',
  time_precision: 'minute',
  time_zone: 'Europe/Kyiv',
};
const YES: Row = { ...NONE, value_type: 'yes_no', relation: 'exact', yes_no: true };
const TEXT: Row = { ...NONE, value_type: 'text', relation: 'exact' };
const OPTIONS: Row = { ...NONE, value_type: 'category', relation: 'exact' };

const number = (more: Row, words?: Row) => statementRevision('new', 'killed', more, words);
const time = (more: Row = {}) => statementRevision('s-hour', 'hour', { ...TIME, ...more });
const yes = (more: Row = {}) => statementRevision('s-fled', 'fled', { ...YES, ...more });
const text = (more: Row = {}, words: Row = { text_value: 'because' }) =>
  statementRevision('s-why', 'why', { ...TEXT, ...more }, words);
const place = (more: Row = {}) => statementRevision('s-place', 'place', { ...OPTIONS, ...more });
const means = (more: Row = {}) => statementRevision('s-means', 'means', { ...OPTIONS, ...more });
const names = (revision: string, claim: string, option: string) =>
  insert('statement_revision_option', {
    statement_revision_id: id(revision),
    claim_id: id(claim),
    option_id: id(option),
  });
const relay = (more: Row, words?: Row) => renderingRevision('relay', 'first', { number: 2, ...more }, words);

test.each<[string, Query[]]>([
  ['exactly', number({})],
  ['about', number({ relation: 'about' })],
  ['at least', number({ relation: 'at_least', high: null })],
  ['at most', number({ relation: 'at_most', low: null })],
  ['more than', number({ relation: 'more_than', high: null })],
  ['fewer than', number({ relation: 'fewer_than', low: null })],
  [
    'fewer than another statement',
    number({ relation: 'fewer_than', low: null, high: null, relative_to_id: id('first') }),
  ],
  ['between', number({ relation: 'between', low: 1 })],
  ['between a and a', number({ relation: 'between' })],
  ['vague, with a range', number({ relation: 'vague', low: 3, high: 9 })],
  ['vague, without one', number({ relation: 'vague', low: null, high: null })],
  ['in another unit', number({ unit: 'families' })],
  [
    'below zero, with digits that a float loses',
    number({ low: '-0.10000000000000000001', high: '-0.10000000000000000001' }),
  ],
  ['a denial of a number', number({ form: 'denied' })],
  ['a denial without a value', number({ form: 'denied', ...NONE })],
  ['a time', time()],
  ['a span', time({ relation: 'between', time_to: '2030-01-01T11:00:00Z' })],
  ['before a time', time({ relation: 'fewer_than', time_from: null })],
  ['yes', yes()],
  ['not yes', yes({ form: 'denied' })],
  ['a text', text()],
  ['an option', [...place(), names('s-place.1', 'place', 'town')]],
  [
    'two options of a list that is not exclusive',
    [...means(), ...['drone', 'rocket'].map((o) => names('s-means.1', 'means', o))],
  ],
  [
    'a denial of two options',
    [...place({ form: 'denied' }), ...['town', 'country'].map((o) => names('s-place.1', 'place', o))],
  ],
  ['a narrower scope with its note', number({ scope_relation: 'narrower' }, { scope_note: 'in the town' })],
  ['said at an instant', number({ said_on: null, said_at: '2030-01-02T10:00:00Z', said_precision: 'minute' })],
  ['said in a month', number({ said_on: '2030-01-01', said_precision: 'month' })],
  ['a grade with its reason', number({ credibility: 2, credibility_reason: 'seen' })],
  ['a translation', number({ wording_kind: 'translation', translator: 'the desk' })],
])('accepts: %s', async (_, queries) => {
  expect(await refusalOf(client, queries)).toBe('nothing');
});

const SHAPE = 'value_is_well_formed';

test.each<[string, Query[], string]>([
  ['low above high', number({ relation: 'between', low: 9, high: 5 }), SHAPE],
  ['a vague range with low above high', number({ relation: 'vague', low: 9, high: 5 }), SHAPE],
  ['a vague range with one end', number({ relation: 'vague', high: null }), SHAPE],
  ['an exact number with two figures', number({ high: 6 }), SHAPE],
  ['an exact number without a figure', number({ low: null, high: null }), SHAPE],
  ['"about" with two figures', number({ relation: 'about', high: 6 }), SHAPE],
  ['"at least" with an upper figure', number({ relation: 'at_least' }), SHAPE],
  ['"at most" with a lower figure', number({ relation: 'at_most' }), SHAPE],
  ['"more than" with an upper figure', number({ relation: 'more_than' }), SHAPE],
  ['"fewer than" with a lower figure', number({ relation: 'fewer_than' }), SHAPE],
  [
    '"fewer than" a figure and a statement',
    number({ relation: 'fewer_than', low: null, relative_to_id: id('first') }),
    SHAPE,
  ],
  [
    '"at least" another statement',
    number({ relation: 'at_least', low: null, high: null, relative_to_id: id('first') }),
    SHAPE,
  ],
  ['"between" without an end', number({ relation: 'between', high: null }), SHAPE],
  ['a number that is not one', number({ low: 'NaN', high: 'NaN' }), SHAPE],
  ['an infinite number', number({ relation: 'at_most', low: null, high: 'Infinity' }), SHAPE],
  ['a stated number without a relation', number(NONE), SHAPE],
  ['a number with a time', number({ time_from: '2030-01-01T10:00:00Z' }), SHAPE],
  ['a number with an answer', number({ yes_no: true }), SHAPE],
  ...(['confirmed', 'declined', 'withdrawn'] as const).map((form): [string, Query[], string] => [
    `"${form}" with a value`,
    number({ form }),
    SHAPE,
  ]),
  ['a denial without a relation, with a figure', number({ form: 'denied', relation: null }), SHAPE],
  ['a time without a zone', time({ time_zone: null }), SHAPE],
  ['a time without a precision', time({ time_precision: null }), SHAPE],
  ['a time that ends before it begins', time({ relation: 'between', time_to: '2030-01-01T09:00:00Z' }), SHAPE],
  ['an exact time with two instants', time({ time_to: '2030-01-01T11:00:00Z' }), SHAPE],
  ['"after" with an end', time({ relation: 'more_than' }), SHAPE],
  ['"before" with a beginning', time({ relation: 'fewer_than' }), SHAPE],
  ['a time with a figure', time({ low: 5 }), SHAPE],
  ['yes, about', yes({ relation: 'about' }), SHAPE],
  ['neither yes nor no', yes({ yes_no: null }), SHAPE],
  ['a text with a figure', text({ low: 5 }), SHAPE],
  ['about an option', [...place({ relation: 'about' }), names('s-place.1', 'place', 'town')], SHAPE],
  ['a rendering with low above high', relay({ relation: 'between', low: 9, high: 5 }), SHAPE],
  ['a rendering that confirms with a value', relay({ form: 'confirmed' }), SHAPE],
  ['a category without an option', place(), 'A value of a category names at least one option.'],
  [
    'two options of an exclusive list',
    [...place(), ...['town', 'country'].map((o) => names('s-place.1', 'place', o))],
    'The options exclude each other: a statement names one.',
  ],
  [
    'options of one that gave no value',
    [...place({ form: 'declined', ...NONE }), names('s-place.1', 'place', 'town')],
    'Only a value of a category names options.',
  ],
  ['an option of another claim', [...place(), names('s-place.1', 'place', 'drone')], 'option_of_same_claim'],
  [
    'an option under the name of another claim',
    [...place(), names('s-place.1', 'means', 'drone')],
    'revision_of_claim',
  ],
  ['a text claim without a text', text({}, {}), 'A text stands with a claim of type text, and only there.'],
  [
    'a text with a number',
    number({}, { text_value: 'because' }),
    'A text stands with a claim of type text, and only there.',
  ],
  [
    'a text of one that declined',
    text({ form: 'declined', ...NONE }),
    'A text stands with a claim of type text, and only there.',
  ],
  [
    'another scope without a note',
    number({ scope_relation: 'broader' }),
    'A scope other than "same" says in its note what it is.',
  ],
  [
    'a rendering of another scope without a note',
    relay({ scope_relation: 'different' }),
    'A scope other than "same" says in its note what it is.',
  ],
])('refuses: %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});
