import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { savedFilters } from '@/lib/store/saved-filters';
import { changeSavedFilters, type FilterAsked, MOST_FILTERS } from './saved-filters';
import { clock, newcomer } from './testing/desk';

let db: TestDatabase;
let me: string;
let other: string;

beforeAll(async () => {
  db = await freshDatabase();
  me = await newcomer(db.client, 'reporter', 'me');
  other = await newcomer(db.client, 'editor', 'other');
});
afterAll(() => db.close());

const ask = (asked: FilterAsked, actor = me) => changeSavedFilters(db.client, actor, asked, clock);
const save = (name: string, actor = me) => ask({ does: 'save', name, query: 'show=submitted' }, actor);
const named = async (actor = me) => (await savedFilters(db.client, actor)).map(({ name }) => name);
const idOf = async (name: string) => (await savedFilters(db.client, me)).find((one) => one.name === name)?.id ?? '';

test('a list is saved by a name, renamed and removed, and is its owner’s alone', async () => {
  expect(await save('Waiting')).toEqual({ ok: true });
  expect(await save('Вести')).toEqual({ ok: true });
  expect(await save('Waiting'), 'by the same name').toEqual({ ok: false, reason: 'name taken' });
  expect(await save('Waiting', other), 'of another person').toEqual({ ok: true });
  const id = await idOf('Waiting');
  expect(await ask({ does: 'rename', id, name: 'Вести' })).toEqual({ ok: false, reason: 'name taken' });
  expect(await ask({ does: 'rename', id, name: 'Waiting' }), 'its own name').toEqual({ ok: true });
  expect(await ask({ does: 'rename', id, name: 'Theirs' }, other)).toEqual({ ok: false, reason: 'no such thing' });
  expect(await ask({ does: 'remove', id }, other)).toEqual({ ok: false, reason: 'no such thing' });
  expect(await ask({ does: 'rename', id, name: 'What waits' })).toEqual({ ok: true });
  expect(await named()).toEqual(['What waits', 'Вести']);
  expect(await ask({ does: 'remove', id })).toEqual({ ok: true });
  expect(await ask({ does: 'remove', id })).toEqual({ ok: false, reason: 'no such thing' });
  expect(await named()).toEqual(['Вести']);
  expect(await named(other)).toEqual(['Waiting']);
});

test('of two that save the same name at once, one is told', async () => {
  const outcomes = await Promise.all([save('At once'), save('At once')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await named()).filter((name) => name === 'At once')).toHaveLength(1);
});

test('nobody keeps more than they find anything among, and who has left keeps nothing more', async () => {
  const many = await newcomer(db.client, 'reporter', 'many');
  for (let at = 0; at < MOST_FILTERS; at += 1) expect(await save(`List ${at}`, many)).toEqual({ ok: true });
  expect(await save('One more', many)).toEqual({ ok: false, reason: 'too many' });
  await db.client.person.update({ where: { id: other }, data: { endedAt: new Date() } });
  expect(await save('After leaving', other)).toEqual({ ok: false, reason: 'not signed in' });
});
