import { describe, expect, test } from 'vitest';
import { bareAdmission, bareConfirmation, confirmation, later, raise, said, toRole } from './testing/admissions';
import { point } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { approval, looseEntry, type Target, tombstone } from './testing/redactions';
import { id, insert, type Query, type Row, refusalOf, statementRevision } from './testing/rows';
import { AT, person, step } from './testing/steps';

// Who counts as one person with whom, as the database enforces it on plain SQL.

const boss = person('boss', 'administrator');
const client = connectionTo([...record, boss, person('other', 'administrator')]);

const ALMOST_A_DAY = later(24 * 60 - 1);
const A_DAY = later(24 * 60);
const letInBy = (by: string, at = AT): Row => ({ by: id(by), at });
const self = person('self', 'editor', {}, letInBy('boss'));
const third = person('third', 'editor', {}, letInBy('boss'));

const stands = (name: string, standing: string): Query => ({
  text: 'update statement set standing = $1::standing where id = $2',
  values: [standing, id(name)],
});
const took = (name: string, who: string, at: string, of = 'first', revision = 'first.1'): Query[] =>
  step(name, 'statement', of, revision, { actor_id: id(who), at });
const submitted = (author: string): Query[] => [
  ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-05', author_id: id(author) }),
  ...took('submit', author, AT, 'open', 'open.2'),
];
/** Written by one person and published by another. */
const published = (author: string, who: string, at: string): Query[] => [...submitted(author), ...reviewed(who, at)];
const reviewed = (who: string, at: string): Query[] => [
  ...took('publish', who, at, 'open', 'open.2'),
  insert('publication', { id: id('p'), published_at: at, statement_revision_id: id('open.2') }),
  point('statement', 'open', 'open.2'),
  stands('open', 'shown'),
];
const released = (asked: string, who: string, at: string): Query[] => [
  ...took('hold', 'editor', AT),
  stands('first', 'held'),
  ...took('ask to release', asked, AT),
  ...took('release', who, at),
  stands('first', 'shown'),
];
const withdrawn = (asked: string, who: string, at: string): Query[] => [
  ...took('ask to withdraw', asked, AT),
  ...took('withdraw', who, at),
  stands('first', 'withdrawn'),
];
const WORDS: Target = { kind: 'wording', name: 'w-first.1' };
const redacted = (one: string, other: string, at: string): Query[] => [
  ...approval(WORDS, one),
  ...approval(WORDS, other, at),
  ...tombstone(WORDS, other, one, at),
];

const REVIEW = 'Whoever wrote this and whoever reviews it count as one person.';
const CONFIRM = 'Whoever asked for this and whoever confirms it count as one person.';
const REDACT = 'Two people approve a redaction.';
const ANOTHER = 'An account is confirmed by another administrator, who counts as one person with nobody concerned.';
const ADMITTED = 'Whoever is new, or gets a role in which they publish, has an admission that says from whom.';
const TOLD = 'Who joins, and who gets a role in which they publish, is told in the public chain.';

describe('a person who was let in, and the one who let them in', () => {
  test.each<[string, (at: string) => Query[], string]>([
    ['publishes what the other wrote', (at) => [self, ...published('boss', 'self', at)], REVIEW],
    ['is published by the other', (at) => [self, ...published('self', 'boss', at)], REVIEW],
    [
      'publishes what another person wrote whom they let in',
      (at) => [self, third, ...published('third', 'self', at)],
      REVIEW,
    ],
    ['returns it', (at) => [self, ...submitted('boss'), ...took('return', 'self', at, 'open', 'open.2')], REVIEW],
    ['releases it', (at) => [self, ...released('boss', 'self', at)], CONFIRM],
    ['is released by the other', (at) => [self, ...released('self', 'boss', at)], CONFIRM],
    ['withdraws it', (at) => [self, ...withdrawn('boss', 'self', at)], CONFIRM],
    ['approves a redaction', (at) => [self, ...redacted('boss', 'self', at)], REDACT],
    [
      'is let in by a person who was let in',
      (at) => [
        person('middle', 'administrator', {}, letInBy('boss')),
        person('last', 'editor', {}, letInBy('middle')),
        ...published('boss', 'last', at),
      ],
      REVIEW,
    ],
    [
      'was a reporter, and became an editor',
      (at) => [...raise('author', 'boss', 'editor'), ...published('boss', 'author', at)],
      REVIEW,
    ],
    [
      'was an editor, and became an administrator',
      (at) => [...raise('second', 'boss', 'administrator'), ...published('boss', 'second', at)],
      REVIEW,
    ],
  ])('%s: refused within a day, and allowed after it', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries(ALMOST_A_DAY))).toBe(refusal);
    expect(await refusalOf(client, queries(A_DAY))).toBe('nothing');
  });

  test('a third person reviews at once what either of them wrote', async () => {
    expect(await refusalOf(client, [self, ...published('self', 'editor', AT)])).toBe('nothing');
    expect(await refusalOf(client, [self, ...published('editor', 'self', AT)])).toBe('nothing');
  });

  test('once another administrator has confirmed it, they count as two at once', async () => {
    const confirmed = [self, ...confirmation('self', 'other')];
    expect(await refusalOf(client, [...confirmed, ...published('boss', 'self', AT)])).toBe('nothing');
    expect(await refusalOf(client, [...confirmed, ...released('boss', 'self', AT)])).toBe('nothing');
    expect(await refusalOf(client, [...confirmed, ...redacted('boss', 'self', AT)])).toBe('nothing');
  });

  test('a confirmation with a later date counts from that date', async () => {
    const dated = [self, ...submitted('boss'), ...confirmation('self', 'other', later(60))];
    expect(await refusalOf(client, [...dated, ...reviewed('self', later(59))])).toBe(REVIEW);
    expect(await refusalOf(client, [...dated, ...reviewed('self', later(60))])).toBe('nothing');
  });
});

describe('an account is confirmed', () => {
  const both = {
    text: 'update admission set role = $1, confirmed_by_id = $2, confirmed_at = now() where person_id = $3',
  };
  test.each<[string, (Query | string)[], string]>([
    ['by the person who let them in', [self, ...confirmation('self', 'boss')], ANOTHER],
    ['by themselves', [person('self', 'administrator', {}, letInBy('boss')), ...confirmation('self', 'self')], ANOTHER],
    ['by an editor', [self, ...confirmation('self', 'editor')], ANOTHER],
    [
      'by an administrator whose account has ended',
      [person('gone', 'administrator', { ended_at: AT }), self, ...confirmation('self', 'gone')],
      ANOTHER,
    ],
    [
      'by an administrator whom the same one let in',
      [person('middle', 'administrator', {}, letInBy('boss')), self, ...confirmation('self', 'middle')],
      ANOTHER,
    ],
    [
      'by an editor whom the same one made an administrator',
      [...raise('second', 'boss', 'administrator'), self, ...confirmation('self', 'second')],
      ANOTHER,
    ],
    [
      'by an administrator whom they let in',
      [
        person('self', 'administrator', {}, letInBy('boss')),
        person('last', 'administrator', {}, letInBy('self')),
        ...confirmation('self', 'last'),
      ],
      ANOTHER,
    ],
    [
      'without a log entry',
      [self, bareConfirmation('self', 'other')],
      'A confirmation is logged in the private chain.',
    ],
    [
      'in the name of another, as the log has it',
      [
        self,
        bareConfirmation('self', 'other'),
        looseEntry('private', { did: 'confirm account', by: 'boss', of: 'self', at: said(AT) }),
      ],
      'A confirmation is logged in the private chain.',
    ],
    [
      'twice',
      [self, ...confirmation('self', 'other'), bareConfirmation('self', 'other')],
      'An admission is confirmed, once; nothing else of it changes.',
    ],
    [
      'and another role is written into it',
      [self, { ...both, values: ['administrator', id('other'), id('self')] }],
      'An admission is confirmed, once; nothing else of it changes.',
    ],
    ['of whom nobody let in', [bareConfirmation('editor', 'other')], 'confirmed_by_somebody'],
    [
      'as it is made',
      [bareAdmission('self', 'boss', 'editor', { confirmed_by_id: id('other'), confirmed_at: AT })],
      'Whoever is new is not confirmed yet.',
    ],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  test('after a day, by a person whom the same administrator made an administrator', async () => {
    const late = [...raise('second', 'boss', 'administrator'), person('self', 'editor', {}, letInBy('boss', A_DAY))];
    expect(await refusalOf(client, [...late, ...confirmation('self', 'second', A_DAY)])).toBe('nothing');
  });
});

describe('nobody joins or gets a role without an admission and a log entry', () => {
  const row = (role: string) =>
    insert('person', { id: id('new'), name: 'new', email: 'new@desk.example', role, pseudonym: 'new', updated_at: AT });
  const joined = (more: Row = {}) =>
    looseEntry('public', { did: 'join', by: 'new', role: 'editor', at: said(AT), ...more });
  const ended = { text: 'update person set ended_at = $1 where id = $2', values: [AT, id('editor')] };

  test.each<[string, (Query | string)[], string]>([
    ['a person without an admission', [row('editor'), joined()], ADMITTED],
    ['a reporter without one', [row('reporter'), joined({ role: 'reporter' })], ADMITTED],
    ['one with an admission in another role', [bareAdmission('new', null, 'reporter'), row('editor')], ADMITTED],
    ['an admission after the person', [row('editor'), bareAdmission('new', 'boss', 'editor'), joined()], ADMITTED],
    ['one who joins without a log entry', [bareAdmission('new', null, 'editor'), row('editor')], TOLD],
    [
      'one whose joining is only in the private log',
      [
        bareAdmission('new', null, 'editor'),
        row('editor'),
        looseEntry('private', { did: 'join', by: 'new', role: 'editor', at: said(AT) }),
      ],
      TOLD,
    ],
    ['told of another', [bareAdmission('new', null, 'editor'), row('editor'), joined({ by: 'boss' })], TOLD],
    [
      'told with another role',
      [bareAdmission('new', null, 'editor'), row('editor'), joined({ role: 'reporter' })],
      TOLD,
    ],
    ['told of another time', [bareAdmission('new', null, 'editor'), row('editor'), joined({ at: later(2000) })], TOLD],
    [
      'told before',
      [
        looseEntry('public', { did: 'give role', by: 'boss', of: 'author', role: 'editor', at: said(AT) }),
        bareAdmission('author', 'boss', 'editor'),
        toRole('author', 'editor'),
      ],
      TOLD,
    ],
    ['an admission of nobody', [bareAdmission('new', null, 'editor')], 'admission_person_id_fkey'],
    ['one who lets themselves in', [bareAdmission('new', 'new', 'editor')], 'by_another'],
    ['a role that is raised', [toRole('author', 'editor')], ADMITTED],
    ['from editor to administrator', [toRole('editor', 'administrator')], ADMITTED],
    [
      'a role that is raised before its admission',
      [toRole('author', 'editor'), bareAdmission('author', 'boss', 'editor')],
      ADMITTED,
    ],
    ['raised without a log entry', [bareAdmission('author', 'boss', 'editor'), toRole('author', 'editor')], TOLD],
    [
      'raised by another, as the log has it',
      [
        bareAdmission('author', 'boss', 'editor'),
        toRole('author', 'editor'),
        looseEntry('public', { did: 'give role', by: 'other', of: 'author', role: 'editor', at: said(AT) }),
      ],
      TOLD,
    ],
    ['raised by nobody', [bareAdmission('author', null, 'editor')], 'A role is given by an administrator.'],
    ['raised by an editor', [bareAdmission('author', 'editor', 'editor')], 'A role is given by an administrator.'],
    [
      'an account that had ended, and comes back',
      [ended, { ...ended, values: [null, id('editor')] }],
      'An account that has ended stays so: invite its owner again.',
    ],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  test('an admission of another transaction gives no second role', async () => {
    // Committed: an editor whom "boss" let in, who becomes a reporter.
    for (const query of [person('lowered', 'editor', {}, letInBy('boss')), toRole('lowered', 'reporter')]) {
      await client.query(query);
    }
    expect(await refusalOf(client, [toRole('lowered', 'editor')])).toBe(ADMITTED);
    // Confirming the admission writes its row in this transaction, but does not make it a new admission.
    expect(await refusalOf(client, [...confirmation('lowered', 'other'), toRole('lowered', 'editor')])).toBe(ADMITTED);
    expect(await refusalOf(client, raise('lowered', 'other', 'editor'))).toBe('nothing');
  });

  test('a person who was here before there were admissions counts as themselves', async () => {
    const before = ['alter table person disable trigger is_admitted', row('editor'), 'set constraints all immediate'];
    const after = ['set constraints all deferred', ...published('boss', 'new', AT)];
    expect(await refusalOf(client, [...before, ...after])).toBe('nothing');
  });

  test('one statement may lower a role and end an account', async () => {
    expect(await refusalOf(client, [toRole('editor', 'reporter'), ended])).toBe('nothing');
  });
});
