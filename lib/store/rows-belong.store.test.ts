import { expect, test } from 'vitest';
import { said } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record, rendering, statement } from './testing/record';
import {
  CATEGORY,
  claimRevision,
  eventRevision,
  id,
  insert,
  NUMBER,
  type Query,
  refusalOf,
  renderingRevision,
  sourceRevision,
  statementRevision,
  wording,
} from './testing/rows';

const client = connectionTo(record);

test.each<[string, Query[], string]>([
  [
    'a statement in another event than its claim',
    [statement('x', 'killed', 'number', { event_id: id('elsewhere') })],
    'statement_in_event_of_claim',
  ],
  ['a statement of another type than its claim', [statement('x', 'killed', 'time')], 'statement_has_type_of_claim'],
  [
    'a revision on another claim than its statement',
    statementRevision('new', 'wounded'),
    'statement_revision_of_statement',
  ],
  [
    'a revision of another type than its statement',
    said({ value_type: 'text', relation: 'exact', low: null, high: null }),
    'statement_revision_of_statement',
  ],
  [
    'a revision of another type than its claim',
    [claimRevision('killed', { ...CATEGORY, number: 2 })],
    'claim_revision_has_type_of_claim',
  ],
  [
    'a rendering on another claim than its statement',
    [rendering('x', 'first', { claim_id: id('wounded') })],
    'rendering_of_statement',
  ],
  [
    'a rendering in another event than its statement',
    [rendering('x', 'first', { event_id: id('elsewhere') })],
    'rendering_in_event_of_statement',
  ],
  [
    'a rendering revision under another statement',
    renderingRevision('relay', 'open', { number: 2 }),
    'rendering_revision_of_rendering',
  ],
  [
    'a second statement with the same ref',
    [statement('x', 'wounded', 'number', { ref: 'first' })],
    'statement_event_id_ref_key',
  ],
  ['a second rendering with the same ref', [rendering('x', 'first', { ref: 'relay' })], 'rendering_event_id_ref_key'],
  [
    'a second revision with the same number',
    statementRevision('first', 'killed', { id: id('x'), wording_id: id('w-x') }).with(0, wording('w-x')),
    'statement_revision_statement_id_number_key',
  ],
  [
    'two revisions with the same words',
    statementRevision('first', 'killed', { number: 2, wording_id: id('w-open.1') }).slice(1),
    'statement_revision_wording_id_key',
  ],
  ['an address with capitals', [insert('event', { id: id('x'), slug: 'Event' })], 'slug_is_an_address'],
  ['an address with a line break', [insert('source', { id: id('x'), slug: 'a\n' })], 'slug_is_an_address'],
  [
    'an address of a claim with a slash',
    [insert('claim', { id: id('x'), event_id: id('event'), slug: 'a/b', value_type: 'text' })],
    'slug_is_an_address',
  ],
  [
    'an event that ends before it begins',
    [eventRevision('event', { number: 2, occurred_from: '2030-01-02T00:00:00Z', occurred_to: '2030-01-01T00:00:00Z' })],
    'occurred_in_order',
  ],
  ['an event without a title', [eventRevision('event', { number: 2, title: ' ' })], 'has_title'],
  [
    'an event in an unknown zone',
    [eventRevision('event', { number: 2, time_zone: 'Asia/Nowhere' })],
    '"Asia/Nowhere" is not the name of a time zone, such as Europe/Kyiv.',
  ],
  ['a claim without a question', [claimRevision('killed', { ...NUMBER, number: 2, question: ' ' })], 'has_question'],
  [
    'a number that says nothing of what is asked',
    [claimRevision('killed', { ...NUMBER, number: 2, measure: ' ' })],
    'has_question',
  ],
  ['a number without a unit', [claimRevision('killed', { ...NUMBER, number: 2, unit: null })], 'fields_of_value_type'],
  ['an exclusive number', [claimRevision('killed', { ...NUMBER, number: 2, exclusive: true })], 'fields_of_value_type'],
  [
    'a list that does not say whether it is exclusive',
    [claimRevision('place', { ...CATEGORY, number: 2, exclusive: null })],
    'fields_of_value_type',
  ],
  [
    'a list with a tolerance',
    [claimRevision('place', { ...CATEGORY, number: 2, tolerance: 1 })],
    'fields_of_value_type',
  ],
  [
    'a time with a unit',
    [claimRevision('hour', { value_type: 'time', number: 2, unit: 'hours' })],
    'fields_of_value_type',
  ],
  [
    'a yes-no with a lower bound',
    [claimRevision('fled', { value_type: 'yes_no', number: 2, lower_bound: 0 })],
    'fields_of_value_type',
  ],
  [
    'a tolerance below zero',
    [claimRevision('killed', { ...NUMBER, number: 2, tolerance: -1 })],
    'tolerance_is_positive',
  ],
  [
    'a lower bound that is not a number',
    [claimRevision('killed', { ...NUMBER, number: 2, lower_bound: 'NaN' })],
    'numbers_are_finite',
  ],
  [
    'an infinite tolerance',
    [claimRevision('killed', { ...NUMBER, number: 2, tolerance: 'Infinity' })],
    'numbers_are_finite',
  ],
  ['a source without a name', [sourceRevision('agency', { number: 2, name: ' ' })], 'has_name'],
  ['a source graded without a reason', [sourceRevision('agency', { number: 2, reliability: 'B' })], 'grade_has_reason'],
  ['a reason for no grade', [sourceRevision('agency', { number: 2, reliability_reason: 'why' })], 'grade_has_reason'],
  [
    'a native name without its language',
    [sourceRevision('agency', { number: 2, native_name: 'Агенція' })],
    'native_name_has_language',
  ],
])('refuses: %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});
