import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { aClaim, anEvent, EnteringDesk } from '@/lib/writes/testing/entering';
import { readPlaceAtDesk } from './at-desk';

let db: TestDatabase;
let desk: EnteringDesk;
let event: string;
let claim: string;

beforeAll(async () => {
  db = await freshDatabase();
  vi.stubEnv('DATABASE_URL', db.url);
  desk = await EnteringDesk.open(db.client);
  event = await desk.logs('event', anEvent('strike'));
  claim = await desk.logs('claim', aClaim(event, 'killed'));
});
afterAll(async () => {
  await (await import('@/lib/platform/db')).deskDatabase().$disconnect();
  await db.close();
});

test('a reader’s page leads to the same thing at the desk, and any other path nowhere', async () => {
  const leads = (path: string) => readPlaceAtDesk({ id: desk.people.reporter, role: 'reporter' }, path.split('/'));
  expect(await leads('events/strike')).toBe(`/desk/events/${event}`);
  expect(await leads('events/strike/claims/killed')).toBe(`/desk/claims/${claim}`);
  for (const path of [
    'events/none',
    'events/strike/claims/none',
    'events/strike/claims',
    'events/strike/view',
    'events/strike/claims/killed/view',
    'sources/strike',
    'events/',
    '//evil.example',
  ]) {
    expect(await leads(path), path).toBeUndefined();
  }
});
