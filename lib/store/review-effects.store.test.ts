import { describe, expect, test } from 'vitest';
import { evidence, names, withOption } from './testing/additions';
import { NEXT_TRANSACTION, point } from './testing/changes';
import { connectionTo } from './testing/connection';
import { publishing, record } from './testing/record';
import { id, insert, listed, type Query, refusalOf, statementRevision } from './testing/rows';
import { AT, bareStep, entry, step } from './testing/steps';

const client = connectionTo(record);

const stands = (name: string, standing: string): Query => ({
  text: 'update statement set standing = $1::standing where id = $2',
  values: [standing, id(name)],
});
const published = (revision: string, at = AT): Query =>
  insert('publication', { id: id('p'), published_at: at, statement_revision_id: id(revision) });
const SUBMITTED = step('submit', 'statement', 'open', 'open.1');
const PUBLISH = step('publish', 'statement', 'open', 'open.1');
const HOLD = bareStep('hold', 'statement', 'first', 'first.1');

const SEES = 'What readers see follows from the steps that were taken.';
const APPROVED = 'What is published was approved by a second person.';
const EFFECT = 'A step changes what readers see in the same transaction.';

describe('what readers see', () => {
  test.each<[string, (Query | string)[], string]>([
    ['a standing that no step gave', [stands('first', 'held')], SEES],
    [
      'a hold removed without a step',
      [HOLD, entry('public', 'statement', 'first'), stands('first', 'held'), stands('first', 'shown')],
      SEES,
    ],
    ['what was never published, shown', [stands('open', 'shown')], SEES],
    ['what was published, set back to unpublished', [stands('first', 'unpublished')], SEES],
    [
      'something new that is shown',
      [insert('source', { id: id('x'), slug: 'x', standing: 'shown' })],
      'What is new is unpublished.',
    ],
    ['a published revision without a step', [published('open.1'), point('statement', 'open', 'open.1')], APPROVED],
    [
      'a published revision after submitting alone',
      [...SUBMITTED, published('open.1'), point('statement', 'open', 'open.1')],
      APPROVED,
    ],
    ['a record of publishing without a step', [published('open.1')], APPROVED],
    [
      'a record of publishing at another time',
      [
        ...SUBMITTED,
        ...PUBLISH,
        published('open.1', '2020-01-01T00:00:00Z'),
        point('statement', 'open', 'open.1'),
        stands('open', 'shown'),
      ],
      APPROVED,
    ],
    ['a step to publish that shows nothing', [...SUBMITTED, ...PUBLISH, published('open.1')], EFFECT],
    [
      'a step to publish that leaves the older revision',
      [
        ...statementRevision('first', 'killed', { number: 2 }),
        ...step('submit', 'statement', 'first', 'first.2'),
        ...step('publish', 'statement', 'first', 'first.2'),
        published('first.2'),
      ],
      EFFECT,
    ],
    ['a hold that hides nothing', [HOLD, entry('public', 'statement', 'first')], EFFECT],
    [
      'an older revision, when a later one was published',
      [
        ...statementRevision('first', 'killed', { number: 2 }),
        ...publishing('statement', 'first', 'first.2'),
        ...NEXT_TRANSACTION,
        point('statement', 'first', 'first.1'),
      ],
      APPROVED,
    ],
    [
      'nothing, although something was published',
      ['update statement set published_revision_id = null'],
      'What was published stays on record: publish a further revision.',
    ],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

describe('every step has its entry', () => {
  const TOLD = 'An entry tells of its step as it was taken.';
  const FOLLOWS = 'An entry follows the last one of its chain.';
  const zeros = new Uint8Array(32);
  test.each<[string, (Query | string)[], string]>([
    ['none', [bareStep('submit', 'statement', 'open', 'open.1')], 'A step is logged in the private chain.'],
    ['no entry for a hold', [HOLD, stands('first', 'held')], 'A step is logged in the public chain.'],
    [
      'one in the public chain, about what is for the desk',
      [bareStep('submit', 'statement', 'open', 'open.1'), entry('public', 'statement', 'open')],
      'The public chain has no entry that says "submit".',
    ],
    [
      'one in the private chain, about what readers may know',
      [HOLD, entry('private', 'statement', 'first'), stands('first', 'held')],
      'The private chain has no entry that says "hold".',
    ],
    [
      'one with another hash',
      [HOLD, entry('public', 'statement', 'first', {}, { hash: zeros })],
      'The hash of an entry is that of the entry before it and of its own body.',
    ],
    ['one with another number', [HOLD, entry('public', 'statement', 'first', {}, { number: 9999 })], FOLLOWS],
    ['one with the number of another', [HOLD, entry('public', 'statement', 'first', {}, { number: 1 })], FOLLOWS],
    ['one that follows another entry', [HOLD, entry('public', 'statement', 'first', {}, { previous: zeros })], FOLLOWS],
    [
      'one that says another number',
      [HOLD, entry('public', 'statement', 'first', { number: 9999 })],
      'An entry says which chain it is in, and its number.',
    ],
    [
      'one that says another chain',
      [HOLD, entry('public', 'statement', 'first', { chain: 'private' })],
      'An entry says which chain it is in, and its number.',
    ],
    ['one that names somebody else', [HOLD, entry('public', 'statement', 'first', { by: 'second' })], TOLD],
    ['one that tells of another step', [HOLD, entry('public', 'statement', 'first', { did: 'release' })], TOLD],
    ['one that tells of another thing', [HOLD, entry('public', 'statement', 'first', { thing: id('open') })], TOLD],
    [
      'one that tells of another time',
      [HOLD, entry('public', 'statement', 'first', { at: '2020-01-01T00:00:00Z' })],
      TOLD,
    ],
    ['one that tells of another revision', [HOLD, entry('public', 'statement', 'first', { revision: 2 })], TOLD],
    ['one with another reason', [HOLD, entry('public', 'statement', 'first', { reason: 'ff' })], TOLD],
    [
      'one of publishing that binds nothing',
      [
        ...SUBMITTED,
        bareStep('publish', 'statement', 'open', 'open.1'),
        entry('public', 'statement', 'open', { digest: '' }),
      ],
      TOLD,
    ],
    ['two', [...SUBMITTED, entry('private', 'statement', 'open')], 'log_entry_transition_id_key'],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

describe('nothing is added to what was submitted', () => {
  const sentence = 'The revision was submitted: nothing is added to it.';
  test('no evidence', async () => {
    expect(await refusalOf(client, [...SUBMITTED, evidence('late', 'statement', 'open.1')])).toBe(sentence);
    const relay = step('submit', 'rendering', 'relay', 'relay.1');
    expect(await refusalOf(client, [...relay, evidence('late', 'rendering', 'relay.1')])).toBe(sentence);
  });

  test('no option', async () => {
    const { rows } = withOption.statement;
    const submitted = step('submit', 'statement', 's-means', 's-means.1');
    expect(await refusalOf(client, [...rows, ...submitted, names('statement', 's-means.1', 'rocket')])).toBe(sentence);
    const odd = insert('claim_option', { id: id('odd'), claim_id: id('place') });
    const place = step('submit', 'claim', 'place', 'place.1');
    expect(await refusalOf(client, [odd, ...place, listed('place.1', 'odd', { position: 3 })])).toBe(sentence);
  });
});
