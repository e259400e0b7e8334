import { expect, test } from 'vitest';
import { relay, said } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import {
  CATEGORY,
  claimRevision,
  id,
  listed,
  type Query,
  refusalOf,
  sourceRevision,
  statementRevision,
} from './testing/rows';

const client = connectionTo(record);

const than = (name: string) => ({ relation: 'fewer_than', low: null, high: null, relative_to_id: id(name) });
const places = (...rows: Query[]) => [claimRevision('place', { ...CATEGORY, number: 2 }), ...rows];

test.each<[string, Query[]]>([
  ['an echo of what was said before', said({ said_on: '2030-01-03', based_on_id: id('first') })],
  ['an echo of what was said on the same day', said({ based_on_id: id('first') })],
  ['a tree of options', places(listed('place.2', 'town'), listed('place.2', 'country', { parent_id: id('town') }))],
  ['a rendering that was taken from another', relay({})],
  ['a source that speaks for a body', [sourceRevision('daily', { number: 2, speaks_for_id: id('agency') })]],
])('accepts: %s', async (_, queries) => {
  expect(await refusalOf(client, queries)).toBe('nothing');
});

test.each<[string, Query[], string]>([
  ['an option within itself', places(listed('place.2', 'town', { parent_id: id('town') })), 'no_option_within_itself'],
  [
    'an option whose parent is not listed',
    places(listed('place.2', 'town', { parent_id: id('country') })),
    'parent_in_same_list',
  ],
  [
    'two options within each other',
    places(
      listed('place.2', 'town', { parent_id: id('country') }),
      listed('place.2', 'country', { parent_id: id('town') }),
    ),
    'The option "town" would lie within itself.',
  ],
  ['an option without a label', places(listed('place.2', 'town', { label: ' ' })), 'has_label'],
  [
    'a source that speaks for itself',
    [sourceRevision('agency', { number: 2, speaks_for_id: id('agency') })],
    'speaks_for_another',
  ],
  [
    'two sources that speak for each other',
    [sourceRevision('agency', { number: 2, name: 'Agency', speaks_for_id: id('daily') })],
    'The source "Agency" would speak for itself.',
  ],
  ['an echo of itself', said({ based_on_id: id('new') }), 'not_based_on_itself'],
  ['a number relative to itself', said(than('new')), 'not_relative_to_itself'],
  ['an echo of a statement on another claim', said({ based_on_id: id('injured') }), 'based_on_same_claim'],
  ['a number relative to one of another claim', said(than('injured')), 'relative_to_same_claim'],
  [
    'two statements that repeat each other',
    [
      ...said({ based_on_id: id('first') }),
      ...statementRevision('first', 'killed', { number: 2, based_on_id: id('new') }),
    ],
    'A statement would refer to itself.',
  ],
  [
    'two statements of which one repeats the other, and the other is relative to it',
    [...said({ based_on_id: id('first') }), ...statementRevision('first', 'killed', { number: 2, ...than('new') })],
    'A statement would refer to itself.',
  ],
  [
    'an echo of what was said later',
    said({ based_on_id: id('open') }),
    'A statement cannot refer to one that was said later.',
  ],
  [
    'a number relative to what was said later',
    said(than('open')),
    'A statement cannot refer to one that was said later.',
  ],
  [
    'an echo at noon of what was said on that day, which counts from its end',
    said({ based_on_id: id('first'), said_on: null, said_at: '2030-01-02T10:00:00Z', said_precision: 'minute' }),
    'A statement cannot refer to one that was said later.',
  ],
  ['a rendering taken from itself', relay({ parent_id: id('relay') }), 'not_its_own_parent'],
  [
    'two renderings taken from each other',
    relay({ parent_id: id('second') }),
    'A rendering would be passed on from itself.',
  ],
  ['a rendering taken from one of another statement', relay({ parent_id: id('of-open') }), 'parent_of_same_statement'],
  ['a rendering relative to a statement on another claim', relay(than('injured')), 'rendering_relative_to_same_claim'],
])('refuses: %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});
