import { expect, test } from 'vitest';
import { type Admission, oneWith } from '@/lib/domain/same-person';
import { connectionTo } from './testing/connection';
import { id, insert } from './testing/rows';
import { person } from './testing/steps';

// Compares the rule of the database with that of the domain on the same admissions.

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2030, 1, 1);
const client = connectionTo(NAMES.map((name) => person(name, 'administrator')));

/** Returns the same numbers in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

test('database and domain agree on who counts as one person with whom', async () => {
  const below = numbersFrom(7);
  const nameAt = (place: number) => id(NAMES[place % NAMES.length] ?? '');
  let ones = 0;
  for (let round = 0; round < 15; round += 1) {
    const admissions: Admission[] = Array.from({ length: 1 + below(6) }, () => {
      const from = below(NAMES.length);
      const at = START + below(40) * HOUR;
      const by = nameAt(from + 1 + below(NAMES.length - 1));
      return { person: nameAt(from), by, at, confirmedAt: below(3) === 0 ? at + below(30) * HOUR : null };
    });
    await client.query('begin');
    // This test is about how admissions are read, not about how they are written.
    await client.query('alter table admission disable trigger user');
    for (const { person, by, at, confirmedAt } of admissions) {
      const confirmed = confirmedAt === null ? {} : { confirmed_by_id: id('e'), confirmed_at: timeOf(confirmedAt) };
      const row = { person_id: person, by_id: by, role: 'editor', at: timeOf(at), ...confirmed };
      await client.query(insert('admission', { id: crypto.randomUUID(), ...row }));
    }
    for (const now of [START, START + below(64) * HOUR, START + below(64) * HOUR]) {
      const { rows } = await client.query<{ one: string; other: string; same: boolean }>(
        `select o.id as one, t.id as other, one_person(o.id, t.id, $1) as same from person o cross join person t where o.id <> t.id`,
        [timeOf(now)],
      );
      expect(rows).toHaveLength(20);
      for (const { one, other, same } of rows) {
        expect(same, JSON.stringify({ admissions, now, one, other })).toBe(oneWith(one, admissions, now).has(other));
        ones += same ? 1 : 0;
      }
    }
    await client.query('rollback');
  }
  expect(ones).toBeGreaterThan(100);
});

const timeOf = (at: number): string => new Date(at).toISOString();
