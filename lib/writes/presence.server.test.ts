import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Member } from '@/lib/domain/person';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { forgetPresence, sayPresent } from './presence';
import { clock, newcomer } from './testing/desk';
import { logsAs } from './testing/logs-as';

let db: TestDatabase;
let people: readonly Member[];
let event: string;
let other: string;

beforeAll(async () => {
  db = await freshDatabase();
  const ids: Member[] = [];
  for (let number = 0; number < 20; number += 1) {
    ids.push({ id: await newcomer(db.client, 'reporter', `person-${number}`), role: 'reporter' });
  }
  people = ids;
  const log = logsAs(db.client, person(0).id);
  const entry = { title: 'Fire', summary: 'A mill burnt.', zone: 'Europe/Kyiv', fictional: true };
  event = await log({ kind: 'event', entry: { ...entry, slug: 'fire' } });
  other = await log({ kind: 'event', entry: { ...entry, slug: 'flood' } });
});
afterAll(() => db.close());
beforeEach(() => db.client.presence.deleteMany());

const person = (at: number): Member => {
  const found = people[at];
  if (!found) throw new Error(`There is no person ${at}.`);
  return found;
};
const later = (seconds: number) => () => ({ epochMilliseconds: clock().epochMilliseconds + 1000 * seconds });
const say = (who: Member, more: { field?: string; leaves?: boolean; thing?: string } = {}, at = clock) =>
  sayPresent(db.client, who, { kind: 'event', thing: event, ...more }, at);
const fields = async (...said: Parameters<typeof say>) => {
  const outcome = await say(...said);
  return outcome.ok && outcome.others.map(({ field }) => field);
};

test('each is told who else is at the same thing, until they leave or their page is not heard of any more', async () => {
  const { pseudonym } = await db.client.person.findUniqueOrThrow({ where: { id: person(0).id } });
  expect(await say(person(0), { field: 'title' })).toEqual({ ok: true, others: [] });
  expect(await say(person(1))).toEqual({ ok: true, others: [{ pseudonym, field: 'title' }] });
  expect(await fields(person(1), { thing: other }), 'at another thing').toEqual([]);
  await say(person(0), { field: 'place' }, later(15));
  expect(await fields(person(1), {}, later(60)), 'heard of 45 seconds ago').toEqual(['place']);
  expect(await fields(person(1), {}, later(66)), 'and 51 seconds ago').toEqual([]);
  await say(person(0), {}, later(66));
  await say(person(0), { leaves: true }, later(67));
  expect(await fields(person(1), {}, later(68))).toEqual([]);
});

test('rows that are old are deleted by any beat, and by the hour; a thing that is not on record gets none', async () => {
  await say(person(0));
  await say(person(1), { thing: other });
  await say(person(2), { thing: other }, later(60));
  expect(await db.client.presence.count()).toBe(1);
  await forgetPresence(db.client, later(120));
  await say(person(0), { thing: person(0).id });
  expect(await db.client.presence.count()).toBe(0);
});

test('whoever may not see drafts is not there, and is told nothing', async () => {
  await say(person(0));
  const nobody = { id: person(1).id, role: 'none' } as unknown as Member;
  expect(await say(nobody)).toEqual({ ok: false, reason: 'not this role' });
  expect(await db.client.presence.count()).toBe(1);
});

test('twenty people, whose pages speak all at once while old rows are deleted, are all there', async () => {
  for (let round = 0; round < 10; round += 1) {
    const at = later(round * 60);
    const said = await Promise.all(people.map((who) => say(who, { field: 'title' }, at)));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect(await fields(person(0), {}, at)).toHaveLength(19);
  }
});

test('a field is a name, and no text of a person', async () => {
  await expect(say(person(0), { field: 'What I typed' })).rejects.toThrow(/presence_names_a_field/);
});
