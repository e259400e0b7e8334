import type { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { ConnectionQueue } from './connection-queue';
import { DESK_FIRST, opensDeskConnection } from './desk-connections';

/** The message that opens a connection, with its `application_name`. */
function opening(name: string): Uint8Array {
  const body = Buffer.from(`\0\0\0\0\0\x03\0\0user\0postgres\0application_name\0${name}\0\0`, 'latin1');
  body.writeInt32BE(body.length, 0);
  return new Uint8Array(body);
}

const query = new Uint8Array([...'Q'].map((letter) => letter.charCodeAt(0)));

/** A database that records whose messages it receives, and answers when it is told to. */
function database() {
  const order: string[] = [];
  const answer: (() => void)[] = [];
  const db = {
    runExclusive: (run: () => unknown) => run(),
    execProtocolRawStream: () => new Promise<void>((resolve) => answer.push(resolve)),
    isInTransaction: () => false,
  };
  return { db: db as unknown as PGlite, order, answer };
}

test('a connection of the desk is recognised by its application_name', () => {
  expect(opensDeskConnection(opening(DESK_FIRST))).toBe(true);
  expect(opensDeskConnection(opening('psql'))).toBe(false);
  expect(opensDeskConnection(opening(`${DESK_FIRST}s`))).toBe(false);
  expect(opensDeskConnection(new TextEncoder().encode(`Q\0\0\0\0select '\0application_name\0${DESK_FIRST}\0'`))).toBe(
    false,
  );
});

test('the desk is served next, however many readers wait before it', async () => {
  const { db, order, answer } = database();
  const turns = new ConnectionQueue(db, () => {});
  const asked: Promise<unknown>[] = [];
  const ask = (who: number, name: string, bytes: Uint8Array) =>
    asked.push(turns.enqueue(who, bytes, () => {}).then(() => order.push(name)));
  ask(1, 'desk opens', opening(DESK_FIRST));
  for (const who of [2, 3, 4]) ask(who, `reader ${who}`, query);
  ask(1, 'desk', query);
  ask(1, 'desk again', query);
  ask(5, 'reader 5', query);
  while (order.length < asked.length) {
    answer.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(order).toEqual(['desk opens', 'desk', 'desk again', 'reader 2', 'reader 3', 'reader 4', 'reader 5']);
});
