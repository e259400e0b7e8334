import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '@/lib/platform/canonical';
import { moreRows } from './testing/additions';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { approval, bareTombstone, looseEntry, toldRedaction, tombstone } from './testing/redactions';
import { id, insert, type Query, type Row, refusalOf } from './testing/rows';
import { bareStep, entry, step } from './testing/steps';

const client = connectionTo([...record, ...moreRows]);

/**
 * An entry whose body is this text, byte for byte, at the end of its chain and with the right hash. `#` stands for its
 * number.
 */
const rawEntry = (chain: string, body: string): Query => ({
  text: `with last as (
      (select number + 1 as number, hash as previous from log_entry where chain = $1::chain order by number desc limit 1)
      union all select 1, decode(repeat('00', 32), 'hex') order by number desc limit 1),
    made as (select number, previous, replace($2::text, '#', number::text) as body from last)
    insert into log_entry (chain, number, body, previous, hash, salt)
    select $1::chain, number, body, previous, sha256(convert_to(encode(previous, 'hex') || E'\\n' || body, 'UTF8')),
      decode(repeat('01', 16), 'hex') from made`,
  values: [chain, body],
});
const JOIN = '{"at":"2030-02-01T00:00:00.000Z","by":"editor","chain":"public","did":"join","number":#,"role":"editor"}';
const joined = (from: string, to: string) => rawEntry('public', JOIN.replace(from, to));

const CANONICAL = 'The body of an entry is canonical JSON (RFC 8785).';
const OBJECT = 'The body of an entry is a JSON object.';
const NOT = (field: string) => `The field "${field}" of an entry is not what it has to be.`;

test('accepts an entry as the program writes it', async () => {
  expect(await refusalOf(client, [rawEntry('public', JOIN)])).toBe('nothing');
});

describe('refuses in the public chain', () => {
  test.each<[string, Query, string]>([
    ['an entry that says nothing', rawEntry('public', '{"chain":"public","number":#}'), 'An entry says what was done.'],
    [
      'a word that is not on the list',
      joined('"join"', '"Publish"'),
      'The public chain has no entry that says "Publish".',
    ],
    [
      'a property of every object',
      joined('"join"', '"constructor"'),
      'The public chain has no entry that says "constructor".',
    ],
    ['a list of words', joined('"join"', '["join"]'), 'An entry says what was done.'],
    ['what is for the desk', joined('"join"', '"sign in"'), 'The public chain has no entry that says "sign in".'],
    ['no time', joined('"at":"2030-02-01T00:00:00.000Z",', ''), 'An entry that says "join" has the field "at".'],
    ['no role', joined(',"role":"editor"', ''), 'An entry that says "join" has the field "role".'],
    [
      'a further field',
      joined('"role"', '"password":"x","role"'),
      'An entry that says "join" has no field "password".',
    ],
    ['another role', joined('"role":"editor"', '"role":"owner"'), NOT('role')],
    ['nobody on record', joined('"by":"editor"', '"by":"mallory"'), NOT('by')],
    ['the command line', joined('"by":"editor"', '"by":"the command line"'), 'An entry names who did it.'],
    ['nobody at all', joined('"by":"editor"', '"by":null'), NOT('by')],
    ['a day that does not exist', joined('02-01T', '02-30T'), NOT('at')],
    ['a time without milliseconds', joined('00.000Z', '00Z'), NOT('at')],
    ['an offset', joined('00.000Z', '00.000+00:00'), NOT('at')],
    ['the year 1926', joined('2030-', '1926-'), NOT('at')],
    ['the year 2019', joined('2030-02-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z'), NOT('at')],
    ['the year 2100', joined('2030-02-01', '2100-01-01'), NOT('at')],
    ['the year 9999', joined('2030-', '9999-'), NOT('at')],
    ['the year 294276', joined('2030-', '294276-'), NOT('at')],
    ['white space', joined('"join",', '"join", '), CANONICAL],
    ['white space after it', joined('"editor"}', '"editor"}\n'), CANONICAL],
    ['keys in another order', joined('"by":"editor","chain":"public"', '"chain":"public","by":"editor"'), CANONICAL],
    ['a key twice', joined('"by":"editor"', '"by":"author","by":"editor"'), CANONICAL],
    ['a letter that is escaped', joined('"by":"editor"', '"by":"\\u0065ditor"'), CANONICAL],
    ['a number with decimals', joined('"number":#', '"number":#.0'), NOT('number')],
    ['a number as text', joined('"number":#', '"number":"#"'), 'An entry says which chain it is in, and its number.'],
    ['no JSON', rawEntry('public', 'hold'), OBJECT],
    ['JSON that is cut off', joined('"editor"}', '"editor"'), OBJECT],
    ['a byte that no text contains', joined('"editor"}', '"\\u0000"}'), OBJECT],
    ['half a surrogate pair', joined('"editor"}', '"\\ud800"}'), OBJECT],
    ['a list', rawEntry('public', '[1,2]'), OBJECT],
    ['a number alone', rawEntry('public', '5'), OBJECT],
    ['nothing', rawEntry('public', 'null'), OBJECT],
    ['deep nesting', rawEntry('public', `${'['.repeat(400)}${']'.repeat(400)}`), OBJECT],
    ['10 MB', joined('"editor"}', `"${'x'.repeat(10_000_000)}"}`), 'An entry has at most 1,000 characters.'],
  ])('%s', async (_, query, refusal) => {
    expect(await refusalOf(client, [query])).toBe(refusal);
  });

  test('refuses a long salt', async () => {
    const query = rawEntry('public', JOIN);
    const long = {
      ...query,
      text: query.text.replace("decode(repeat('01', 16), 'hex')", "decode(repeat('01', 65), 'hex')"),
    };
    expect(await refusalOf(client, [long])).toBe('salt_is_short');
  });
});

const HASH = 'ab'.repeat(32);
const thing = { kind: 'statement', thing: id('first'), revision: 1 };
describe('refuses an entry that tells a step in another form', () => {
  const HOLD = bareStep('hold', 'statement', 'first', 'first.1');
  test.each<[string, Row, string]>([
    ['with a further field', { note: 'x' }, 'An entry that says "hold" has no field "note".'],
    ['with a digest', { digest: HASH }, 'An entry that says "hold" has no field "digest".'],
    ['by two', { with: 'second' }, 'An entry that says "hold" has no field "with".'],
  ])('%s', async (_, told, refusal) => {
    expect(await refusalOf(client, [HOLD, entry('public', 'statement', 'first', told)])).toBe(refusal);
  });
});

describe('accepts', () => {
  const OF = { of: 'author' };
  test.each<[string, string, Row]>([
    ['public', 'join', { role: 'reporter' }],
    ['public', 'give role', { ...OF, role: 'editor' }],
    ['private', 'join', { role: 'reporter' }],
    ['private', 'invite', { role: 'editor' }],
    ['private', 'set-up link', { by: 'the command line', role: 'administrator' }],
    ['private', 'take invitation back', {}],
    ['private', 'take invitation back', OF],
    ['private', 'confirm account', OF],
    ['private', 'change role', { ...OF, from: 'reporter', to: 'editor' }],
    ['private', 'end account', OF],
    ['private', 'end session', OF],
    ['private', 'remove second factor', { by: 'the command line', ...OF }],
    ['private', 'answer error report', { report: 12 }],
    ['private', 'set aside error report', { report: 12 }],
    ['private', 'erase error report', { report: 12 }],
    ...[
      ...['sign in', 'sign in with a second factor', 'sign out', 'change password', 'end session'],
      ...['begin a second factor', 'confirm a second factor', 'remove a second factor'],
    ].map((did): [string, string, Row] => ['private', did, {}]),
  ])('in the %s chain: %s', async (chain, did, told) => {
    expect(await refusalOf(client, [looseEntry(chain, { by: 'editor', did, ...told })])).toBe('nothing');
  });

  test('refuses in both chains an entry about a step that was not taken', async () => {
    for (const did of ['publish', 'hold', 'release', 'withdraw', 'submit', 'return', 'decline', 'ask to release']) {
      for (const chain of ['public', 'private']) {
        const told = { did, by: 'editor', ...thing, reason: HASH, digest: HASH };
        expect(await refusalOf(client, [looseEntry(chain, told)])).toBe(
          'An entry about a step belongs to one that was taken.',
        );
      }
    }
  });
});

describe('an entry about a redaction is about one that happened', () => {
  const WORDS = { kind: 'wording', name: 'w-first.1' } as const;
  const BOTH = [...approval(WORDS, 'editor'), ...approval(WORDS, 'second')];
  const HAPPENED = 'An entry about a redaction tells of one that happened.';
  const APPROVED = 'An entry about a redaction names who approved it.';
  const BELONGS = 'An entry about a redaction names the thing that the text belongs to.';
  const first = { kind: 'statement', thing: id('first') };
  test.each<[string, readonly Query[], string]>([
    ['with the thing that it belongs to', [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, first)], 'nothing'],
    ['written before the tombstone', [...BOTH, toldRedaction(WORDS), bareTombstone(WORDS)], 'nothing'],
    ['of nothing', [toldRedaction(WORDS)], APPROVED],
    ['approved, but not done', [...BOTH, toldRedaction(WORDS)], HAPPENED],
    ['of a text that does not exist', [toldRedaction({ kind: 'quote', name: 'nothing' })], APPROVED],
    [
      'of another table',
      [...BOTH, ...tombstone(WORDS), toldRedaction({ kind: 'reason', name: 'w-first.1' })],
      APPROVED,
    ],
    [
      'at another time',
      [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, { at: '2030-02-01T00:00:01.000Z' })],
      HAPPENED,
    ],
    ['by one', [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, { with: 'second' })], APPROVED],
    [
      'by somebody who did not approve it',
      [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, { with: 'author' })],
      APPROVED,
    ],
    [
      'of another thing',
      [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, { ...first, thing: id('open') })],
      BELONGS,
    ],
    ['of half a thing', [...BOTH, bareTombstone(WORDS), toldRedaction(WORDS, { kind: 'statement' })], BELONGS],
    [
      'with a target that is no id',
      [looseEntry('public', { did: 'redact', by: 'editor', with: 'second', target: 'x', text: 'wording' })],
      NOT('target'),
    ],
    [
      'an approval that nobody gave',
      [looseEntry('private', { did: 'approve redaction', by: 'editor', target: id(WORDS.name), text: 'wording' })],
      APPROVED,
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

describe('an entry about what somebody wrote is about a revision that is there', () => {
  const THERE = 'An entry about a revision tells of one that is there, by who wrote it.';
  const NUMBERED = 'The first revision of a thing is logged, every further one revises it.';
  test.each<[string, Row, string]>([
    ['a first one', {}, 'nothing'],
    ['by somebody else', { by: 'second' }, THERE],
    ['of another kind', { kind: 'rendering' }, THERE],
    ['of another thing', { thing: id('nothing') }, THERE],
    ['of a revision that nobody wrote', { did: 'revise', revision: 2 }, THERE],
    ['a first one that revises', { did: 'revise' }, NUMBERED],
    ['a second one that is the first', { revision: 2 }, NUMBERED],
    ['with a reason', { reason: HASH }, 'An entry that says "log" has no field "reason".'],
  ])('%s', async (_, told, refusal) => {
    const entry = looseEntry('private', { did: 'log', by: 'author', ...thing, ...told });
    expect(await refusalOf(client, [entry])).toBe(refusal);
  });

  test('is for the desk alone', async () => {
    expect(await refusalOf(client, [looseEntry('public', { did: 'log', by: 'author', ...thing })])).toBe(
      'The public chain has no entry that says "log".',
    );
  });
});

describe('times go forward', () => {
  const EARLIER = 'An entry is not earlier than the one before it.';
  const at = (time: string) => looseEntry('public', { did: 'join', by: 'editor', role: 'editor', at: time });
  test('within a chain, except for five minutes by which clocks may differ', async () => {
    expect(await refusalOf(client, [at('2030-01-31T23:54:59.999Z')])).toBe(EARLIER);
    expect(await refusalOf(client, [at('2030-01-31T23:55:00.000Z')])).toBe('nothing');
    expect(await refusalOf(client, [at('2031-01-01T00:00:00.000Z'), at('2030-12-31T00:00:00.000Z')])).toBe(EARLIER);
  });

  test('and nothing is dated back to another day, whatever entry came before', async () => {
    const ago = async (minutes: number) => {
      const { rows } = await client.query<{ at: string }>(
        `select to_char((clock_timestamp() - $1 * interval '1 minute') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
        [minutes],
      );
      return rows[0]?.at ?? '';
    };
    // With the chain empty, no earlier entry limits the time.
    const first = (time: string): Query => {
      const query = rawEntry('public', JOIN.replace('2030-02-01T00:00:00.000Z', time));
      return {
        ...query,
        text: query.text.replaceAll('from log_entry where chain', 'from log_entry where false and chain'),
      };
    };
    const emptied = [
      'alter table log_entry disable trigger append_only',
      'delete from log_entry',
      'alter table log_entry enable trigger append_only',
    ];
    expect(await refusalOf(client, [...emptied, first(await ago(70))])).toBe(
      'An entry tells of what has just happened.',
    );
    expect(await refusalOf(client, [...emptied, first(await ago(50))])).toBe('nothing');
    const submitted = (time: string) => bareStep('submit', 'statement', 'open', 'open.1', { at: time });
    const late = await refusalOf(client, [submitted(await ago(70))]);
    expect(late).toBe('A step is recorded when it is taken.');
    expect(await refusalOf(client, [submitted(await ago(50))])).toBe('A step is logged in the private chain.');
  });

  test('the current time is accepted after any entry: one wrong clock does not close the log', async () => {
    const { rows } = await client.query<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    expect(await refusalOf(client, [at('2099-12-31T00:00:00.000Z'), at(rows[0]?.now ?? '')])).toBe('nothing');
  });

  test('for one thing: it is not published before it was submitted', async () => {
    const before = bareStep('publish', 'statement', 'open', 'open.1', { at: '2030-01-31T23:59:59Z' });
    const submitted = step('submit', 'statement', 'open', 'open.1');
    expect(await refusalOf(client, [...submitted, before])).toBe('A step is not earlier than the one before it.');
  });

  test.each(['2100-01-01', '9999-01-01', '294276-01-01'])('no time is later than this century: %s', async (day) => {
    const submit = bareStep('submit', 'statement', 'open', 'open.1', { at: `${day} 00:00:00Z` });
    expect(await refusalOf(client, [submit])).toBe('of_this_century');
    const approve = insert('redaction_approval', {
      id: id('a'),
      kind: 'wording',
      target_id: id('w-first.1'),
      person_id: id('editor'),
      reason: 'x',
      at: `${day} 00:00:00Z`,
    });
    expect(await refusalOf(client, [approve])).toBe('of_this_century');
  });
});

test('the database writes the same canonical JSON as the program', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((some) => !some.includes('\0') && !/\p{Surrogate}/u.test(some));
  const key = fc.string({ unit: fc.constantFrom(...'abcyzABCYZ019 _-'), minLength: 1 });
  const objects = fc.sample(fc.dictionary(key, fc.oneof(text, fc.nat())), 300);
  const { rows } = await client.query<{ made: string }>(
    'select canonical_json(o) as made from jsonb_array_elements($1::jsonb) with ordinality t(o, n) order by n',
    [JSON.stringify(objects)],
  );
  expect(rows.map(({ made }) => made)).toEqual(objects.map((one) => canonical(one)));
});
