import { BEFORE_THE_FIRST, hashOfEntry } from '@/lib/domain/log-chain';
import { canonical, sha256 } from '@/lib/platform/canonical';
import type { Owner } from './tampering';

// Ways to break the log, by the owner of the tables. What is written anew has hashes that follow from each other again.

type Chain = 'public' | 'private';
type Row = { body: string; salt: string; transition_id: string | null };
type Said = Record<string, unknown>;

/** Writes a chain anew, with other entries: numbers are kept as the bodies say them, hashes follow from each other. */
async function written(owner: Owner, chain: Chain, change: (rows: readonly Row[]) => readonly Row[]): Promise<void> {
  const rows = await owner.asks<Row>(
    `select body, encode(salt, 'hex') as salt, transition_id from log_entry where chain = '${chain}' order by number`,
  );
  await owner.runs(`delete from log_entry where chain = '${chain}'`);
  let previous = BEFORE_THE_FIRST;
  for (const [index, { body, salt, transition_id }] of change(rows).entries()) {
    const hash = hashOfEntry(previous, body, sha256);
    await owner.asks(
      `insert into log_entry (chain, number, body, previous, hash, salt, transition_id)
       values ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), decode($6, 'hex'), $7)`,
      [chain, index + 1, body, previous, hash, salt, transition_id],
    );
    previous = hash;
  }
}

/** The same, with the number that each entry has now. */
const renumbered = (owner: Owner, chain: Chain, change: (rows: readonly Row[]) => readonly Row[]): Promise<void> =>
  written(owner, chain, (rows) => change(rows).map((row, index) => saying(row, { number: index + 1 })));

const saying = (row: Row, said: Said): Row => ({
  ...row,
  body: canonical({ ...(JSON.parse(row.body) as Said), ...said }),
});

/** The entry at a place says something else. */
const saysAt = (at: number, said: Said) => (rows: readonly Row[]) =>
  rows.map((row, index) => (index === at ? saying(row, said) : row));

const swapped = (rows: readonly Row[]): readonly Row[] => {
  const [a, b] = [rows[20], rows[30]];
  return a && b ? rows.with(20, b).with(30, a) : rows;
};

/** An entry like the first one, at the end or before a place. */
const added =
  (said: Said, at = Number.POSITIVE_INFINITY) =>
  (rows: readonly Row[]) => {
    const [like] = rows;
    return like ? rows.toSpliced(at, 0, saying({ ...like, transition_id: null }, said)) : rows;
  };

const SOME = '00000000-0000-0000-0000-00000000000a';
const at = (number: number, chain: Chain = 'public') => `chain = '${chain}' and number = ${number}`;
const sql = (text: string) => (owner: Owner) => owner.runs(text);

/** Each way: its name, and how. */
export const BROKEN: readonly [string, (owner: Owner) => Promise<void>][] = [
  [
    'a word of a body',
    sql(`update log_entry set body = replace(body, '"did":"publish"', '"did":"release"') where ${at(20)}`),
  ],
  ['a space in a body', sql(`update log_entry set body = replace(body, ',', ', ') where ${at(20)}`)],
  ['a body that is empty', sql(`update log_entry set body = '' where ${at(20)}`)],
  [
    'a body that is no JSON',
    (owner) => written(owner, 'public', (rows) => rows.map((row, i) => (i === 19 ? { ...row, body: 'x' } : row))),
  ],
  [
    'a time, with all later hashes',
    (owner) => written(owner, 'public', saysAt(19, { at: '2030-02-02T12:00:00.000Z' })),
  ],
  ['a pseudonym, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { by: 'desk-nobody' }))],
  ['a thing, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { thing: SOME }))],
  ['a digest, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { digest: '0'.repeat(64) }))],
  ['a further field, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { note: 'x' }))],
  ['the number in a body, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { number: 1 }))],
  ['the chain in a body, with all later hashes', (owner) => written(owner, 'public', saysAt(19, { chain: 'private' }))],
  ['a hash', sql(`update log_entry set hash = sha256(hash) where ${at(20)}`)],
  [
    'the last hash',
    sql(
      `update log_entry set hash = sha256(hash) where number = (select max(number) from log_entry where chain = 'public') and chain = 'public'`,
    ),
  ],
  ['the copy of a hash', sql(`update log_entry set previous = sha256(hash) where ${at(20)}`)],
  ['a salt', sql(`update log_entry set salt = sha256(salt) where ${at(20)}`)],
  ['all salts', sql(`update log_entry set salt = decode(repeat('00', 16), 'hex')`)],
  [
    'two salts in each other’s place',
    sql(
      `update log_entry t set salt = o.salt from log_entry o where t.chain = 'public' and o.chain = 'public' and t.number in (20, 21) and o.number = 41 - t.number`,
    ),
  ],
  ['one entry gone', sql(`delete from log_entry where ${at(20)}`)],
  ['one entry gone, all later written anew', (owner) => renumbered(owner, 'public', (rows) => rows.toSpliced(19, 1))],
  ['the first entry gone', sql(`delete from log_entry where ${at(1)}`)],
  ['the first entry gone, all written anew', (owner) => renumbered(owner, 'public', (rows) => rows.slice(1))],
  [
    'the last entry gone',
    sql(
      `delete from log_entry where chain = 'public' and number = (select max(number) from log_entry where chain = 'public')`,
    ),
  ],
  [
    'the last ten gone',
    sql(
      `delete from log_entry where chain = 'public' and number > (select max(number) - 10 from log_entry where chain = 'public')`,
    ),
  ],
  ['all gone', sql(`delete from log_entry`)],
  ['an entry between two', (owner) => renumbered(owner, 'public', added({ role: 'editor' }, 20))],
  ['an entry twice', sql(`insert into log_entry select * from log_entry where ${at(20)}`)],
  [
    'a step at the end that nobody took',
    (owner) => renumbered(owner, 'public', added({ did: 'publish', kind: 'event', thing: SOME, revision: 1 })),
  ],
  [
    'a redaction at the end that never was',
    (owner) => renumbered(owner, 'public', added({ did: 'redact', with: 'desk-x', text: 'reason', target: SOME })),
  ],
  ['somebody who joins at the end and is nobody', (owner) => renumbered(owner, 'public', added({ by: 'desk-nobody' }))],
  [
    'a merge at the end that nobody asked for',
    (owner) => renumbered(owner, 'public', added({ did: 'merge source', kind: 'source', thing: SOME, target: SOME })),
  ],
  [
    'two entries in each other’s place',
    sql(`update log_entry set number = 51 - number where chain = 'public' and number in (20, 31)`),
  ],
  ['two entries in each other’s place, all later written anew', (owner) => renumbered(owner, 'public', swapped)],
  [
    'a number that is left out',
    sql(`update log_entry set number = number + 1 where chain = 'public' and number >= 20`),
  ],
  ['an entry in the other chain', sql(`update log_entry set chain = 'private', number = 1000 where ${at(20)}`)],
  [
    'the chains in each other’s place',
    sql(`update log_entry set chain = case chain when 'public' then 'private' else 'public' end::chain`),
  ],
  ['a step without its entry', sql(`update log_entry set transition_id = null where ${at(20)}`)],
  [
    'two entries of each other’s steps',
    sql(
      `update log_entry t set transition_id = o.transition_id from log_entry o where t.chain = 'public' and o.chain = 'public' and t.number in (20, 21) and o.number = 41 - t.number`,
    ),
  ],
  [
    'a body of the desk’s own chain, with all later hashes',
    (owner) => written(owner, 'private', saysAt(19, { at: '2030-02-02T12:00:00.000Z' })),
  ],
  [
    'an entry of the desk’s own chain gone, all later written anew',
    (owner) => renumbered(owner, 'private', (rows) => rows.toSpliced(9, 1)),
  ],
  [
    'the last entry of the desk’s own chain gone',
    sql(
      `delete from log_entry where chain = 'private' and number = (select max(number) from log_entry where chain = 'private')`,
    ),
  ],
  ['the desk’s own chain gone', sql(`delete from log_entry where chain = 'private'`)],
  [
    'both chains written anew, each body as it was but the first',
    async (owner) => {
      await written(owner, 'public', saysAt(0, { role: 'administrator' }));
      await written(owner, 'private', saysAt(0, { role: 'administrator' }));
    },
  ],
];
