import { expect, test } from 'vitest';
import { NEXT_TRANSACTION, relay, said } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record, statement } from './testing/record';
import {
  CATEGORY,
  claimRevision,
  id,
  link,
  listed,
  type Query,
  type Row,
  refusalOf,
  sourceRevision,
  statementRevision,
} from './testing/rows';

const client = connectionTo(record);

const than = (name: string) => ({ relation: 'fewer_than', low: null, high: null, relative_to_id: id(name) });
const repeats = (name: string) => link('based_on', 'new.1', name);
const takesBack = (name: string) => link('takes_back', 'new.1', name);
const VALUELESS: Row = { relation: null, low: null, high: null };
const WITHDRAWN: Row = { ...VALUELESS, form: 'withdrawn', said_on: '2030-01-06' };
const REJECTS: Row = { ...VALUELESS, form: 'denied', rejects: 'statement' };
const denial = (source: string, of: string): Query[] => [
  statement('denies', 'killed', 'number', { source_id: id(source) }),
  ...statementRevision('denies', 'killed', { ...REJECTS, rejected_id: id(of) }),
];
const ofDaily: Query[] = [
  statement('of-daily', 'killed', 'number', { source_id: id('daily') }),
  ...statementRevision('of-daily', 'killed'),
];
const CYCLE = 'A statement would refer to itself.';
const LATER = 'A statement cannot refer to one that was said later.';
const OWN = 'A source takes back, and goes on from, statements of its own.';
const places = (...rows: Query[]) => [claimRevision('place', { ...CATEGORY, number: 2 }), ...rows];

test.each<[string, Query[]]>([
  ['an echo of what was said before', said({ said_on: '2030-01-03', based_on_id: id('first') })],
  ['an echo of what was said on the same day', said({ based_on_id: id('first') })],
  ['an echo of several', [...said({ said_on: '2030-01-06' }), ...['first', 'open'].map(repeats)]],
  [
    'an echo at noon of what was said on that day: either may have come first',
    said({ based_on_id: id('first'), said_on: null, said_at: '2030-01-02T10:00:00Z', said_precision: 'minute' }),
  ],
  [
    'an echo of what was said on one of several days',
    [...said({ said_on: '2030-01-01', said_until: '2030-01-05' }), repeats('open')],
  ],
  [
    'an echo of one of which nobody knows when it was said',
    [
      ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-09', said_at_not_known: true }),
      ...said({}),
      repeats('open'),
    ],
  ],
  ['a withdrawal of two statements', [...said(WITHDRAWN), ...['first', 'open'].map(takesBack)]],
  ['a denial of a statement of somebody else', denial('daily', 'first')],
  ['one that was said after another of its source', said({ said_after_id: id('first') })],
  ['a tree of options', places(listed('place.2', 'town'), listed('place.2', 'country', { parent_id: id('town') }))],
  ['a rendering that was taken from another', relay({})],
  ['a source that speaks for a body', [sourceRevision('daily', { number: 2, speaks_for_id: id('agency') })]],
])('accepts: %s', async (_, queries) => {
  expect(await refusalOf(client, queries)).toBe('nothing');
});

test.each<[string, (Query | string)[], string]>([
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
  ['an echo of itself among others', [...said({}), ...['first', 'new'].map(repeats)], CYCLE],
  ['an echo of one twice', [...said({}), ...['first', 'first'].map(repeats)], 'statement_revision_based_on_pkey'],
  ['an echo of a statement on another claim, among others', [...said({}), repeats('injured')], 'based_on_same_claim'],
  ['an echo of what was said later, among others', [...said({}), ...['first', 'open'].map(repeats)], LATER],
  [
    'an echo that is added afterwards, of what was said later',
    [...said({}), ...NEXT_TRANSACTION, repeats('open')],
    LATER,
  ],
  [
    'a later date for what one of several echoes refers to',
    [
      ...said({}),
      repeats('first'),
      ...NEXT_TRANSACTION,
      ...statementRevision('first', 'killed', { number: 2, said_on: '2030-01-09' }),
    ],
    LATER,
  ],
  [
    'two statements of which one takes back the other, and the other was said after it',
    [
      ...said(WITHDRAWN),
      takesBack('first'),
      ...statementRevision('first', 'killed', { number: 2, said_after_id: id('new') }),
    ],
    CYCLE,
  ],
  [
    'one that repeats and does not say where it has it',
    [...said({ does_not_say: true }), repeats('first')],
    'One that does not say where it has it is based on nothing.',
  ],
  ['a value that takes something back', [...said({}), takesBack('first')], 'Only a withdrawal takes something back.'],
  [
    'a withdrawal of what somebody else said',
    [...said(WITHDRAWN), takesBack('of-daily')].toSpliced(0, 0, ...ofDaily),
    OWN,
  ],
  [
    'a withdrawal of a statement on another claim',
    [...said(WITHDRAWN), takesBack('injured')],
    'takes_back_on_same_claim',
  ],
  ['one that was said after what somebody else said', [...ofDaily, ...said({ said_after_id: id('of-daily') })], OWN],
  ['one that was said after itself', said({ said_after_id: id('new') }), 'not_said_after_itself'],
  ['a denial of its own statement', denial('agency', 'first'), 'A denial rejects a statement of somebody else.'],
  ['a denial of itself', said({ ...REJECTS, rejected_id: id('new') }), 'not_rejecting_itself'],
  ['a denial of what was said later', denial('daily', 'open'), LATER],
  [
    'a denial of a statement on another claim',
    said({ ...REJECTS, rejected_id: id('injured') }),
    'rejects_on_same_claim',
  ],
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
