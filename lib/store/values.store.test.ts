import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import {
  claimRevision,
  id,
  insert,
  label,
  labelled,
  NUMBER,
  type Query,
  type Row,
  refusalOf,
  renderingRevision,
  sourceRevision,
  statementRevision,
} from './testing/rows';

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
const COUNTS: Row = { counts_precision: 'day', counts_zone: 'Europe/Kyiv' };
const scoped = statementRevision(
  'new',
  'killed',
  { scope_relation: 'narrower', scope_label_id: id('label') },
  { scope_note: 'in the town' },
);
const names = (revision: string, claim: string, option: string) =>
  insert('statement_revision_option', {
    statement_revision_id: id(revision),
    claim_id: id(claim),
    option_id: id(option),
  });
const DENIED: Row = { form: 'denied', ...NONE };
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
  ['a denial without a value', number(DENIED)],
  ['a denial that says that it rejects a value', number({ form: 'denied', rejects: 'value' })],
  ['a denial that it happened', number({ ...DENIED, rejects: 'that_it_happened' })],
  ['a denial that it happened, of a yes-no', yes({ ...DENIED, yes_no: null, rejects: 'that_it_happened' })],
  ['a denial of nothing in particular', number({ ...DENIED, rejects: 'nothing_in_particular' })],
  ['a denial in a rendering', relay({ ...DENIED, rejects: 'that_it_happened' })],
  ['low, best, high', number({ relation: 'between', low: 1, best: 3 })],
  ['a count', number({ counted: true })],
  ['a figure of which the last digit is worth a tenth', number({ last_digit: '0.1' })],
  ['about a figure of which the last digit is worth ten', number({ relation: 'about', last_digit: 10 })],
  ['vague, by a word of the lexicon', number({ relation: 'vague', low: 3, high: 9, word: 'several' })],
  ['vague, by a word without a range', number({ relation: 'vague', low: null, high: null, word: 'several' })],
  ['a label of the claim', [label('label', 'killed'), ...scoped]],
  ['a hedge', number({}, { hedge: 'possibly' })],
  ['said on one of two days', number({ said_until: '2030-01-03' })],
  ['said at a time that is not known', number({ said_at_not_known: true })],
  ['a figure that counts as of a day', number({ counts_on: '2030-01-01', ...COUNTS })],
  [
    'one that counts as of one of several days',
    number({ counts_on: '2030-01-01', counts_until: '2030-01-02', ...COUNTS }),
  ],
  ['one that does not say where it has it', number({ does_not_say: true })],
  ['a running claim', [claimRevision('killed', { ...NUMBER, number: 2, running: true })]],
  ['a share of at most 100', [claimRevision('killed', { ...NUMBER, number: 2, upper_bound: 100 })]],
  ['a question with a short name', [claimRevision('killed', { ...NUMBER, number: 2, short_name: 'killed' })]],
  ['a source with a short name', [sourceRevision('agency', { number: 2, short_name: 'agency' })]],
  ['a time', time()],
  ['a span', time({ relation: 'between', time_to: '2030-01-01T11:00:00Z' })],
  ['before a time', time({ relation: 'fewer_than', time_from: null })],
  ['yes', yes()],
  ['not yes', yes({ form: 'denied' })],
  ['a text', text()],
  ['an option', [...place(), names('s-place.1', 'place', 'town')]],
  [
    'two options of an exclusive list: one of them',
    [...place(), ...['town', 'country'].map((o) => names('s-place.1', 'place', o))],
  ],
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
const DENIAL = 'denial_is_well_formed';
const FIGURE = 'figure_is_well_formed';

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
  ['a value that is said to be rejected, without one', number({ ...DENIED, rejects: 'value' }), DENIAL],
  ['a value beside the denial that it happened', number({ form: 'denied', rejects: 'that_it_happened' }), DENIAL],
  ['a rejected statement that is not named', number({ ...DENIED, rejects: 'statement' }), DENIAL],
  [
    'a statement that is named and not rejected',
    number({ ...DENIED, rejects: 'nothing_in_particular', rejected_id: id('first') }),
    DENIAL,
  ],
  ['a statement that is rejected without a denial', number({ rejected_id: id('first') }), DENIAL],
  ['something that is rejected without a denial', number({ rejects: 'value' }), DENIAL],
  ['a denial that it happened, of an option', place({ ...DENIED, rejects: 'that_it_happened' }), DENIAL],
  ['a best figure below its range', number({ relation: 'between', low: 3, best: 2 }), FIGURE],
  ['a best figure above its range', number({ relation: 'between', low: 3, best: 6 }), FIGURE],
  ['a best figure of an exact one', number({ best: 5 }), FIGURE],
  ['about a count', number({ relation: 'about', counted: true }), FIGURE],
  ['a count that is marked as none', number({ counted: false }), FIGURE],
  ['a count whose last digit is worth something', number({ counted: true, last_digit: 1 }), FIGURE],
  ['a last digit that is worth nothing', number({ last_digit: 0 }), FIGURE],
  ['a last digit of a bound', number({ relation: 'at_least', high: null, last_digit: 1 }), FIGURE],
  ['a word of an exact figure', number({ word: 'several' }), FIGURE],
  ['a blank word', number({ relation: 'vague', word: ' ' }), FIGURE],
  ['a count of yes', yes({ counted: true }), FIGURE],
  ['a best figure in a rendering of an exact one', relay({ best: 5 }), FIGURE],
  ['a label of another claim', [label('label', 'wounded'), ...scoped], 'label_of_same_claim'],
  [
    'a label of the same scope',
    [label('label', 'killed'), ...number({ scope_label_id: id('label') })],
    'label_of_another_scope',
  ],
  ['a blank hedge', number({}, { hedge: ' ' }), 'hedge_is_not_blank'],
  ['a last day that is the first', number({ said_until: '2030-01-02' }), 'said_in_order'],
  [
    'a last day without a first',
    number({ said_on: null, said_at: '2030-01-02T10:00:00Z', said_precision: 'minute', said_until: '2030-01-03' }),
    'said_in_order',
  ],
  ['a time that is marked as known', number({ said_at_not_known: false }), 'marks_are_set_or_empty'],
  [
    'a day of a count without its zone',
    number({ counts_on: '2030-01-01', counts_precision: 'day' }),
    'counts_with_precision',
  ],
  ['a day of a count without its precision', number({ counts_on: '2030-01-01' }), 'counts_with_precision'],
  ['a zone of a count without a day', number(COUNTS), 'counts_with_precision'],
  ['a day of a count of no number', yes({ counts_on: '2030-01-01', ...COUNTS }), 'counts_with_precision'],
  [
    'a count that ends before it begins',
    number({ counts_on: '2030-01-02', counts_until: '2030-01-01', ...COUNTS }),
    'counts_in_order',
  ],
  ['a running time', [claimRevision('hour', { value_type: 'time', number: 2, running: true })], 'running_is_a_number'],
  [
    'a claim that is marked as not running',
    [claimRevision('killed', { ...NUMBER, number: 2, running: false })],
    'running_is_a_number',
  ],
  [
    'an upper bound below the lower',
    [claimRevision('killed', { ...NUMBER, number: 2, upper_bound: 0 })],
    'upper_bound_is_a_number',
  ],
  [
    'an upper bound of a yes-no',
    [claimRevision('fled', { value_type: 'yes_no', number: 2, upper_bound: 1 })],
    'upper_bound_is_a_number',
  ],
  [
    'a blank short name',
    [claimRevision('killed', { ...NUMBER, number: 2, short_name: ' ' })],
    'short_name_is_not_blank',
  ],
  [
    'a label of another claim on the list',
    [label('label', 'wounded'), labelled('place.1', 'place', 'label')],
    'label_of_own_claim',
  ],
  [
    'the label of another claim under its own name',
    [label('label', 'wounded'), labelled('place.1', 'wounded', 'label')],
    'label_revision_of_claim',
  ],
  [
    'a blank label',
    [label('label', 'place'), labelled('place.1', 'place', 'label', { words: ' ' })],
    'words_are_not_blank',
  ],
  [
    'a blank short name of a source',
    [sourceRevision('agency', { number: 2, short_name: '' })],
    'short_name_is_not_blank',
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
