import { describe, expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record, rendering, statement } from './testing/record';
import { documentRevision, id, insert, type Query, refusalOf, sourceRevision, statementRevision } from './testing/rows';
import { bareMerge, bareStep, carriedOut, mergeEntry, mergeRows, twinRows, undone } from './testing/source-merges';
import { AT, person, step } from './testing/steps';

// What the database itself holds of a merge of two sources, on plain SQL.

const client = connectionTo([
  ...record,
  ...twinRows('twin'),
  ...twinRows('other'),
  ...twinRows('secret', 'killed', { confidential: true }),
  person('boss', 'administrator'),
  person('self', 'editor', {}, { by: id('boss'), at: AT }),
]);

const PAIR = { from: 'twin', into: 'other' };
const asked = mergeRows('merge', PAIR);
const done = [...asked, ...carriedOut('merge', PAIR)];
const run = (...queries: readonly Query[]) => refusalOf(client, [...queries]);

const TWO = 'Two people merge sources and undo it, who do not count as one.';
const ORDER = 'A merge is carried out or declined once it is asked for, and undone once that is asked for.';
const EDITORS = 'Editors merge sources, and nobody else.';
const LOGGED = 'A merge of sources is logged.';
const TOLD = 'An entry about a merge of sources tells of one that happened.';
const AS_SAID = 'A source is merged as its merge says.';
const NOTHING_NEW = 'Nothing new is written of a source that is merged into another.';

test('it is asked for, carried out, undone, and asked for again', async () => {
  expect(await run(...done)).toBe('nothing');
  expect(await run(...done, ...undone('merge', PAIR), ...mergeRows('again', PAIR))).toBe('nothing');
});

test.each<[string, readonly Query[], string]>([
  ['by whoever asked', [...asked, ...carriedOut('merge', PAIR, 'editor')], TWO],
  [
    'by one who counts as the same person',
    [...mergeRows('merge', PAIR, 'boss'), ...bareStep('merge', 1, 'merge', 'self')],
    TWO,
  ],
  ['by a reporter', [...asked, ...bareStep('merge', 1, 'merge', 'author')], EDITORS],
  ['asked by a reporter', bareMerge('merge', 'twin', 'other', 'author'), EDITORS],
  ['undone by whoever asked for that', [...done, ...undone('merge', PAIR, 'editor', 'editor')], TWO],
  ['undone unasked', [...done, ...bareStep('merge', 2, 'undo', 'editor')], ORDER],
  ['carried out twice', [...done, ...bareStep('merge', 2, 'merge', 'editor')], ORDER],
  [
    'asked for twice',
    [...asked, ...bareMerge('again', 'twin', 'agency')],
    'A source is merged into one other, and that is asked for once.',
  ],
  ['with itself', bareMerge('merge', 'twin', 'twin'), 'into_another'],
  [
    'with one that readers see otherwise',
    [...mergeRows('merge', { from: 'agency', into: 'twin' }), ...bareStep('merge', 1, 'merge', 'second')],
    'What readers see of two sources that are merged is the same.',
  ],
  [
    'with one that is confidential',
    [...mergeRows('merge', { from: 'twin', into: 'secret' }), ...bareStep('merge', 1, 'merge', 'second')],
    'A confidential source and one that is not are not merged.',
  ],
  [
    'with one that is merged',
    [...done, ...mergeRows('more', { from: 'daily', into: 'twin' }), ...bareStep('more', 1, 'merge', 'second')],
    'A source that is merged, or into which others are, is not merged into another.',
  ],
  [
    'while others are merged into it',
    [...done, ...mergeRows('more', { from: 'other', into: 'daily' }), ...bareStep('more', 1, 'merge', 'second')],
    'A source that is merged, or into which others are, is not merged into another.',
  ],
])('not %s', async (_, queries, refusal) => {
  expect(await run(...queries)).toBe(refusal);
});

const without = (part: RegExp): Query[] => done.filter(({ text }) => !part.test(text));

test.each<[string, readonly Query[], string]>([
  ['a merge that no chain tells of', bareMerge('merge', 'twin', 'other'), LOGGED],
  [
    'one carried out that no chain tells of',
    [...asked, ...carriedOut('merge', PAIR).filter(({ text }) => !/log_entry/.test(text))],
    LOGGED,
  ],
  ['an entry about none', [mergeEntry('private', 'ask to merge source', PAIR, 'editor')], TOLD],
  [
    'an entry with another person',
    [...done, mergeEntry('public', 'merge source', PAIR, 'second', { with: 'boss' })],
    TOLD,
  ],
  ['a source that stays as it was', without(/update source|source_merge_moved|update search/), AS_SAID],
  [
    'one that is merged without a merge',
    done.filter(({ text }) => /update source/.test(text)),
    'A source is merged into another by a merge that stands.',
  ],
  [
    'one that is merged while that is only asked for',
    [...asked, ...done.filter(({ text }) => /update source/.test(text))],
    'A source is merged into another by a merge that stands.',
  ],
  ['a part of what it has', without(/update search/), 'A merge moves everything.'],
  [
    'what it moved, once it is undone',
    [...done, ...undone('merge', PAIR).filter(({ text }) => !/update search/.test(text))],
    'Undoing a merge moves everything back.',
  ],
  [
    'a thing of another source',
    [
      ...asked,
      ...bareStep('merge', 1, 'merge', 'second'),
      insert('source_merge_moved', { merge_id: id('merge'), kind: 'statement', thing_id: id('first') }),
    ],
    'A merge moves what is of the source that is merged.',
  ],
])('does not leave %s', async (_, queries, refusal) => {
  expect(await run(...queries)).toBe(refusal);
});

describe('nothing moves on its own', () => {
  const moved = (table: string, column: string, name: string): Query => ({
    text: `update ${table} set ${column} = $1 where id = $2`,
    values: [id('twin'), id(name)],
  });
  test.each([
    ['statement', 'source_id', 'first'],
    ['rendering', 'outlet_id', 'relay'],
    ['search', 'source_id', 's-other'],
  ])('no %s', async (table, column, name) => {
    const refusal = `Of a row of ${table} only published_revision_id and standing may change: everything else is in its revisions.`;
    expect(await run(moved(table, column, name))).toBe(refusal);
    // Nor back to a source from which a merge moved other things.
    expect(await run(...done, moved(table, column, name))).toBe(refusal);
  });
});

test.each<[string, readonly Query[]]>([
  ['a statement', [statement('late', 'killed', 'number', { source_id: id('twin') })]],
  ['a rendering', [rendering('late', 'first', { outlet_id: id('twin') })]],
  ['a search', [insert('search', { id: id('late'), claim_id: id('killed'), source_id: id('twin') })]],
  ['a revision of it', [sourceRevision('twin', { number: 2 })]],
  ['a source that speaks for it', [sourceRevision('other', { number: 2, speaks_for_id: id('twin') })]],
  ['a document of it', [documentRevision('summary', { number: 9, outlet_id: id('twin') })]],
  ['a step of its review', step('submit', 'source', 'twin', 'twin.1')],
])('nothing new is written of it: %s', async (_, queries) => {
  expect(await run(...done, ...queries)).toBe(NOTHING_NEW);
});

test('a source does not come to speak for itself over one that is merged', async () => {
  const speaks = sourceRevision('other', { number: 2, speaks_for_id: id('twin') });
  expect(await run(speaks, ...done)).toBe('A source would speak for itself.');
});

const VALUELESS = { relation: null, low: null, high: null, best: null };
const twins = [
  statement('mine', 'killed', 'number', { source_id: id('twin') }),
  ...statementRevision('mine', 'killed'),
  statement('theirs', 'killed', 'number', { source_id: id('other') }),
];
/** What is held against the rules when a transaction ends is held against them now. */
const COMMITTED: Query[] = ['immediate', 'deferred'].map((when) => ({
  text: `set constraints all ${when}`,
  values: [],
}));
const OWN = 'A source takes back, and goes on from, statements of its own, and denies those of others.';

test('a denial of what would be its own stands in the way', async () => {
  const denial = statementRevision('theirs', 'killed', {
    ...VALUELESS,
    form: 'denied',
    rejects: 'statement',
    rejected_id: id('mine'),
  });
  expect(await run(...twins, ...denial)).toBe('nothing');
  expect(await run(...twins, ...denial, ...COMMITTED, ...done)).toBe(OWN);
});

test('undoing is refused while a statement goes on from one that would be another’s', async () => {
  const follows = statementRevision('theirs', 'killed', { said_after_id: id('mine') });
  const between: Query[] = [...twins, ...done];
  expect(await run(...between, ...follows)).toBe('nothing');
  expect(await run(...between, ...follows, ...undone('merge', PAIR))).toBe(OWN);
});
