import { describe, expect, test } from 'vitest';
import { NEXT_TRANSACTION, option, point, quote, relay, said } from './testing/changes';
import { connectionTo } from './testing/connection';
import { publishing, record, statement } from './testing/record';
import {
  claimRevision,
  eventRevision,
  id,
  insert,
  listed,
  type Query,
  refusalOf,
  sourceRevision,
  statementRevision,
  wording,
} from './testing/rows';

const client = connectionTo(record);

/**
 * Ways around the rules that an adversarial reading of the migration found: NULL in a CHECK, infinite dates, rows added
 * later in another transaction, the published revision against the latest one.
 */
describe('refuses what gets around the rules', () => {
  test.each<[string, (Query | string)[], string]>([
    ['another speaker who is not given', relay({ speaker: 'another' }), 'another_speaker_is_given'],
    ['an abbreviation for a zone', said({ said_zone: 'MSK' }), 'zone'],
    ['an offset written as a zone', said({ said_zone: 'Foo/Bar+3' }), 'zone'],
    ['said at infinity', said({ said_on: 'infinity' }), 'said_with_precision'],
    [
      'said at minus infinity',
      said({ said_on: null, said_at: '-infinity', said_precision: 'minute' }),
      'said_with_precision',
    ],
    [
      'a value at infinity',
      statementRevision('s-hour', 'hour', {
        value_type: 'time',
        low: null,
        high: null,
        time_from: 'infinity',
        time_to: 'infinity',
        time_precision: 'day',
        time_zone: 'UTC',
      }),
      'value_is_well_formed',
    ],
    [
      'an event that begins and never ends',
      [eventRevision('event', { number: 2, occurred_from: '2030-01-01T00:00:00Z' })],
      'occurred_in_order',
    ],
    [
      'a quote that ends after its document',
      [quote({ end_at: 40 })],
      'The quote does not stand at that place of its document.',
    ],
    [
      'words that are redacted except for their language',
      [wording('x', { words_language: null, redacted_at: '2030-01-01T00:00:00Z' })],
      'words_unless_redacted',
    ],
    [
      'redacted words with a note',
      [wording('x', { words: null, words_language: null, note: 'still there', redacted_at: '2030-01-01T00:00:00Z' })],
      'words_unless_redacted',
    ],
    ['words that are a line break', [wording('x', { words: '\n\t' })], 'words_are_not_blank'],
    ['a blank note', [wording('x', { note: ' ' })], 'words_are_not_blank'],
    ['a blank translator', said({ wording_kind: 'translation', translator: ' ' }), 'translation_names_translator'],
    [
      'a translation with another translation beside it',
      said(
        { wording_kind: 'translation', translator: 'the desk' },
        { translation: 'five', translation_language: 'en' },
      ),
      'Only verbatim words have a translation beside them.',
    ],
    ['the translator of a paraphrase', said({ translator: 'the desk' }), 'translation_names_translator'],
    ['a hash of words that is too short', said({ wording_hash: new Uint8Array(3) }), 'hash_is_sha256'],
    ['a revision without a reason', said({ reason: ' ' }), 'has_reason'],
    ['a revision numbered 0', said({ number: 0 }), 'numbered_from_1'],
    ['a blank unit', said({ unit: ' ' }), 'unit_is_not_blank'],
    [
      'words that a statement and a rendering share',
      [...said({}), relay({ wording_id: id('w-new.1') })[1] as Query],
      'These words are already those of another revision.',
    ],
    [
      'an option of another claim in a list',
      [claimRevision('place', { value_type: 'category', exclusive: true, number: 2 }), listed('place.2', 'drone')],
      'An option is listed by its own claim alone.',
    ],
    [
      'an option of a number',
      [insert('claim_option', { id: id('x'), claim_id: id('killed') })],
      'Only a category has options.',
    ],
    [
      'publishing without a record of it',
      [point('statement', 'open', 'open.1')],
      'What is published is recorded in publication.',
    ],
    [
      'a statement on a claim that is not published',
      [...publishing('statement', 'injured')],
      'A statement is published after its event, its claim and its source.',
    ],
    [
      'two published statements that repeat each other, by way of latest revisions that do not',
      [
        ...said({ based_on_id: id('first') }),
        ...publishing('statement', 'new'),
        ...NEXT_TRANSACTION,
        ...said({ number: 2 }),
        ...NEXT_TRANSACTION,
        ...statementRevision('first', 'killed', { number: 2, based_on_id: id('new') }),
        ...publishing('statement', 'first', 'first.2'),
      ],
      'A statement would refer to itself.',
    ],
    [
      'a later date for what was referred to',
      [
        ...said({ based_on_id: id('first') }),
        ...NEXT_TRANSACTION,
        ...statementRevision('first', 'killed', { number: 2, said_on: '2030-01-09' }),
      ],
      'A statement cannot refer to one that was said later.',
    ],
    [
      'a reference to a statement without a revision',
      said({ based_on_id: id('s-less') }).toSpliced(0, 0, statement('s-less', 'killed')),
      'A statement refers to one that says something.',
    ],
    [
      'a rendering of a number relative to the statement itself',
      relay({ relation: 'fewer_than', low: null, high: null, relative_to_id: id('first') }),
      'rendering_not_relative_to_its_statement',
    ],
    ['posix zone', [eventRevision('event', { number: 2, time_zone: 'posix/Europe/Kyiv' })], 'zone'],
    [
      'option later on declined',
      [
        ...statementRevision('s-place', 'place', {
          value_type: 'category',
          form: 'declined',
          relation: null,
          low: null,
          high: null,
        }),
        ...NEXT_TRANSACTION,
        option('place', 's-place.1', 'town'),
      ],
      'Only a value',
    ],
    [
      // A published revision is always the latest one: an older one is refused before it could close a circle.
      'publish an older revision into a cycle',
      [
        ...said({ based_on_id: id('first') }),
        ...NEXT_TRANSACTION,
        ...said({ number: 2 }),
        ...NEXT_TRANSACTION,
        ...statementRevision('first', 'killed', { number: 2, based_on_id: id('new') }),
        ...NEXT_TRANSACTION,
        ...publishing('statement', 'first', 'first.2'),
        ...publishing('statement', 'new', 'new.1'),
      ],
      'A later revision has replaced this one.',
    ],
    [
      'redacted body keeps text',
      [
        { text: `insert into document (id, slug, kind, title) values ($1,'x','desk_summary','x')`, values: [id('x')] },
        insert('document_body', {
          document_id: id('x'),
          text: 'secret',
          salt: new Uint8Array(16),
          redacted_at: '2030-01-01T00:00:00Z',
        }),
      ],
      'redacted',
    ],
    ['redacted quote keeps words', [quote({ prefix: null, redacted_at: '2030-01-01T00:00:00Z' })], 'redacted'],
    [
      'published at infinity',
      [insert('publication', { id: id('inf'), published_at: 'infinity', statement_revision_id: id('open.1') })],
      'published_at',
    ],
    [
      'quote hash short',
      [
        quote({}),
        insert('evidence', {
          id: id('ev'),
          statement_revision_id: id('open.1'),
          position: 0,
          document_id: id('report'),
          quote_id: id('quote'),
          quote_hash: new Uint8Array(3),
        }),
      ],
      'hash',
    ],
    [
      'speaks-for cycle of published',
      [
        insert('source', { id: id('c'), slug: 'c' }),
        sourceRevision('c', { speaks_for_id: id('agency') }),
        ...publishing('source', 'c'),
        ...NEXT_TRANSACTION,
        sourceRevision('c', { number: 2 }),
        ...NEXT_TRANSACTION,
        sourceRevision('agency', { number: 2, speaks_for_id: id('c') }),
        ...publishing('source', 'agency', 'agency.2'),
      ],
      'speak for itself',
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toContain(refusal);
  });
});

describe('accepts what the rules allow', () => {
  test.each<[string, (Query | string)[]]>([
    [
      'a reference to what was said in a month that has ended',
      [
        ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-15', said_precision: 'month' }),
        ...NEXT_TRANSACTION,
        ...said({ said_on: '2030-02-10', based_on_id: id('open') }),
      ],
    ],
    [
      'a reference to the same day, logged in another zone: days end in the zone of the event',
      [
        ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-10', said_zone: 'America/New_York' }),
        ...NEXT_TRANSACTION,
        ...said({ said_on: '2030-01-10', based_on_id: id('open') }),
      ],
    ],
  ])('%s', async (_, queries) => {
    expect(await refusalOf(client, queries)).toBe('nothing');
  });
});
