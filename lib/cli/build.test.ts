import { expect, test } from 'vitest';
import { actionsKey } from './actions-key';
import { buildId } from './build';

const SECRET = 'thirty-two characters, and no fewer';

test('the same secret gives the same key of actions, of the length that Next needs, and the key does not reveal the secret', () => {
  expect(actionsKey(SECRET)).toBe(actionsKey(SECRET));
  expect(actionsKey(SECRET)).not.toBe(actionsKey(`${SECRET}.`));
  expect(Buffer.from(actionsKey(SECRET), 'base64')).toHaveLength(32);
  expect(Buffer.from(actionsKey(SECRET), 'base64').toString()).not.toContain(SECRET.slice(0, 8));
});

test('the id of a build depends on what readers are sent, and on no secret', () => {
  const desk = { deskName: 'A desk' };
  expect(buildId(desk)).toMatch(/^\d+$/);
  expect(buildId({ ...desk, authSecret: SECRET, dataDir: '/elsewhere' })).toBe(buildId(desk));
  expect(buildId({ deskName: 'Another desk' })).not.toBe(buildId(desk));
});
