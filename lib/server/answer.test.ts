import { once } from 'node:events';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refuse } from './answer.mjs';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const REFUSAL = { status: 429, title: 'Too many requests', words: 'Wait a second.' };

/** A request with a body that is still being sent, or that has ended. */
function exchange() {
  const body = new Readable({ read: () => {} });
  const socket = { destroy: vi.fn() };
  const request = Object.assign(body, { method: 'POST', headers: { accept: '*/*' }, socket });
  const response = { writeHead: vi.fn(), write: vi.fn(), end: vi.fn() };
  const refused = () => refuse(request as never, response as never, REFUSAL);
  return { request, response, socket, refused };
}

test('after a refusal the connection stays open for the next request, if this one was read to its end before', async () => {
  const { request, response, socket, refused } = exchange();
  request.push(null);
  await once(request.resume(), 'close');
  refused();
  expect(response.end).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(socket.destroy).not.toHaveBeenCalled();
});

test('after a refusal a body that is still being sent is read to its end, and the connection stays open', async () => {
  const { request, response, socket, refused } = exchange();
  refused();
  request.push('a part');
  await new Promise((resolve) => setImmediate(resolve));
  expect(response.end).not.toHaveBeenCalled();
  request.push(null);
  await once(request, 'close');
  expect(response.end).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(socket.destroy).not.toHaveBeenCalled();
});

test('a body that does not end closes the connection', () => {
  const { socket, refused } = exchange();
  refused();
  vi.advanceTimersByTime(60_000);
  expect(socket.destroy).toHaveBeenCalled();
});
