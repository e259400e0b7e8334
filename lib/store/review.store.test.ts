import { describe, expect, test } from 'vitest';
import { evidence } from './testing/additions';
import { point } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { id, insert, type Query, refusalOf, statementRevision } from './testing/rows';
import { AT, bareStep, entry, person, step } from './testing/steps';

const client = connectionTo(record);

/** A person's step on the statement `open`; on its first revision unless another is named. */
const open = (name: string, who?: string, revision = 'open.1'): Query[] =>
  step(name, 'statement', 'open', revision, who === undefined ? {} : { actor_id: id(who) });
/** A step on the published statement `first`, with what readers see of it afterwards. */
const first = (name: string, who?: string, standing?: string): Query[] => [
  ...step(name, 'statement', 'first', 'first.1', who === undefined ? {} : { actor_id: id(who) }),
  ...(standing === undefined ? [] : [stands('first', standing)]),
];
const stands = (name: string, standing: string): Query => ({
  text: 'update statement set standing = $1::standing where id = $2',
  values: [standing, id(name)],
});
const shown = (name: string, revision: string): Query[] => [
  insert('publication', { id: id('p'), published_at: AT, statement_revision_id: id(revision) }),
  point('statement', name, revision),
  stands(name, 'shown'),
];
const HELD = first('hold', 'editor', 'held');
const secondRevision = (author: string) =>
  statementRevision('open', 'killed', { number: 2, said_on: '2030-01-05', author_id: id(author) });
const admin = person('admin', 'administrator');
const ended = { text: 'update person set ended_at = now() where id = $1', values: [id('editor')] };

const BY_AUTHOR = { actor_id: id('author') };
const DISCARDED = open('discard', 'author');
const DISCARDS = 'Only a draft is discarded, or what was returned, and once.';
const OWN = 'Nobody reviews a revision of their own.';
const ONCE = 'Only what is submitted is reviewed, and once.';
const WITHOUT_REASON = insert('transition', {
  id: id('bare'),
  kind: 'statement',
  thing_id: id('first'),
  number: 3,
  step: 'hold',
  revision_id: id('first.1'),
  actor_id: id('editor'),
  at: AT,
});

describe('two persons', () => {
  test.each<[string, (Query | string)[], string]>([
    [
      "an editor's own, published",
      [...secondRevision('editor'), ...open('submit', 'editor', 'open.2'), ...open('publish', 'editor', 'open.2')],
      OWN,
    ],
    [
      "an editor's own, returned",
      [...secondRevision('editor'), ...open('submit', 'editor', 'open.2'), ...open('return', 'editor', 'open.2')],
      OWN,
    ],
    [
      "an administrator's own",
      [admin, ...secondRevision('admin'), ...open('submit', 'admin', 'open.2'), ...open('publish', 'admin', 'open.2')],
      OWN,
    ],
    [
      "a reviewer's own edit of what another wrote",
      [
        ...open('submit'),
        ...secondRevision('editor'),
        ...open('submit', 'editor', 'open.2'),
        ...open('publish', 'editor', 'open.2'),
      ],
      OWN,
    ],
    [
      'a reporter who publishes',
      [...secondRevision('editor'), ...open('submit', 'editor', 'open.2'), ...open('publish', 'author', 'open.2')],
      'A reporter submits and discards, and takes no other step.',
    ],
    [
      'a reporter who holds',
      first('hold', 'author', 'held'),
      'A reporter submits and discards, and takes no other step.',
    ],
    [
      'whose account has ended',
      [...open('submit'), ended, ...open('publish')],
      'The account of who takes this step has ended.',
    ],
    ["another's, submitted", open('submit', 'editor'), 'A revision is submitted by its author.'],
    [
      'a release by the person who asked for it',
      [...HELD, ...first('ask to release', 'second'), ...first('release', 'second', 'shown')],
      'Whoever asked for this cannot confirm it.',
    ],
    [
      'a withdrawal by the person who asked for it',
      [...first('ask to withdraw', 'second'), ...first('withdraw', 'second', 'withdrawn')],
      'Whoever asked for this cannot confirm it.',
    ],
    [
      'a release for which nobody asked',
      [...HELD, ...first('release', 'second', 'shown')],
      'Nobody has asked for this.',
    ],
    ['a withdrawal for which nobody asked', first('withdraw', 'second', 'withdrawn'), 'Nobody has asked for this.'],
    [
      'a release for which somebody asked, and was declined',
      [...HELD, ...first('ask to release'), ...first('decline'), ...first('release', 'second', 'shown')],
      'Nobody has asked for this.',
    ],
    [
      'a release where a withdrawal was asked for',
      [...HELD, ...first('ask to withdraw'), ...first('release', 'second', 'shown')],
      'Nobody has asked for this.',
    ],
    [
      'a revision without an author',
      [...statementRevision('open', 'killed', { number: 2, author_id: null })],
      'written_by_somebody',
    ],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  test.each<[string, (Query | string)[]]>([
    [
      "a reviewer's edit, published by the first author",
      [
        ...statementRevision('new', 'killed', { author_id: id('editor') }),
        ...step('submit', 'statement', 'new', 'new.1', { actor_id: id('editor') }),
        ...statementRevision('new', 'killed', { number: 2, author_id: id('second') }),
        ...step('submit', 'statement', 'new', 'new.2', { actor_id: id('second') }),
        ...step('publish', 'statement', 'new', 'new.2', { actor_id: id('editor') }),
        ...shown('new', 'new.2'),
      ],
    ],
    [
      'a hold, released by a second editor',
      [...HELD, ...first('ask to release'), ...first('release', 'second', 'shown')],
    ],
    [
      'a withdrawal of a held thing by a second editor',
      [...HELD, ...first('ask to withdraw'), ...first('withdraw', 'second', 'withdrawn')],
    ],
    [
      'what is returned, revised and submitted again',
      [...open('submit'), ...open('return'), ...secondRevision('author'), ...open('submit', 'author', 'open.2')],
    ],
    ['a draft, discarded', DISCARDED],
    ['what is returned, discarded', [...open('submit'), ...open('return'), ...DISCARDED]],
    [
      'what is discarded, revised and submitted',
      [...DISCARDED, ...secondRevision('author'), ...open('submit', 'author', 'open.2')],
    ],
    [
      'a withdrawal that was asked for before a draft was discarded',
      [
        ...first('ask to withdraw'),
        ...statementRevision('first', 'killed', { number: 2, author_id: id('author') }),
        ...step('discard', 'statement', 'first', 'first.2', BY_AUTHOR),
        ...first('withdraw', 'second', 'withdrawn'),
      ],
    ],
  ])('allows: %s', async (_, queries) => {
    expect(await refusalOf(client, queries)).toBe('nothing');
  });
});

describe('in order', () => {
  test.each<[string, (Query | string)[], string]>([
    ['what is not submitted, published', open('publish'), ONCE],
    ['what is returned, published', [...open('submit'), ...open('return'), ...open('publish')], ONCE],
    ['what is published, published again', step('publish', 'statement', 'first', 'first.1'), ONCE],
    ['submitted twice', [...open('submit'), ...open('submit')], 'A revision is submitted once.'],
    ['what is discarded, submitted', [...DISCARDED, ...open('submit')], 'A revision is submitted once.'],
    ['what is discarded, published', [...DISCARDED, ...open('publish')], ONCE],
    ['discarded twice', [...DISCARDED, ...DISCARDED], DISCARDS],
    ['what waits for review, discarded', [...open('submit'), ...DISCARDED], DISCARDS],
    ['what is published, discarded', first('discard', 'author'), DISCARDS],
    ["another's draft, discarded", open('discard', 'editor'), 'A draft is discarded by its author.'],
    [
      'a draft that a later one has replaced, discarded',
      [...secondRevision('author'), ...DISCARDED],
      'A later revision has replaced this one.',
    ],
    [
      'discarded, and told to readers',
      [bareStep('discard', 'statement', 'open', 'open.1', BY_AUTHOR), entry('public', 'statement', 'open')],
      'The public chain has no entry that says "discard".',
    ],
    [
      'discarded, and not logged',
      [bareStep('discard', 'statement', 'open', 'open.1', BY_AUTHOR)],
      'A step is logged in the private chain.',
    ],
    [
      'evidence that is added to what is discarded',
      [...DISCARDED, evidence('late', 'statement', 'open.1')],
      'The revision was submitted: nothing is added to it.',
    ],
    ['what is published, submitted again', first('submit', 'author'), 'A revision is submitted once.'],
    [
      'what was submitted, and then replaced',
      [...open('submit'), ...secondRevision('editor'), ...open('publish')],
      'A later revision has replaced this one.',
    ],
    [
      'the revision of another thing',
      open('submit', 'author', 'injured.1'),
      'A step is taken with a revision of the thing itself.',
    ],
    [
      'the revision of another kind of thing',
      step('submit', 'claim', 'open', 'open.1'),
      'A step is taken with a revision of the thing itself.',
    ],
    [
      'a number that leaves a gap',
      [bareStep('submit', 'statement', 'open', 'open.1', { number: 2 })],
      'Steps are numbered without a hole.',
    ],
    [
      'a number that is taken',
      [bareStep('hold', 'statement', 'first', 'first.1', { number: 1 })],
      'transition_kind_thing_id_number_key',
    ],
    ['the number 0', [bareStep('submit', 'statement', 'open', 'open.1', { number: 0 })], 'numbered_from_1'],
    [
      'what is held, published again',
      [
        ...HELD,
        ...statementRevision('first', 'killed', { number: 2 }),
        ...step('submit', 'statement', 'first', 'first.2'),
        ...step('publish', 'statement', 'first', 'first.2'),
      ],
      'What is held is released before anything of it is published.',
    ],
    ['a hold of what readers do not see', open('hold'), 'Of what is unpublished nothing is to hold.'],
    ['a hold of what is held', [...HELD, ...first('hold')], 'Of what is held nothing is to hold.'],
    [
      'a release of what was withdrawn',
      [
        ...first('ask to withdraw'),
        ...first('withdraw', 'second', 'withdrawn'),
        ...first('ask to release'),
        ...first('release', 'second', 'shown'),
      ],
      'Of what is withdrawn nothing is to release.',
    ],
    ['a hold without a reason', [WITHOUT_REASON], 'says_why'],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});
