import { afterEach, expect, test, vi } from 'vitest';
import { PART_BYTES } from '@/lib/domain/file-parts';
import { sendFile } from './send-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A desk that answers in turn with what is given, then that it took it; and what was sent to it. */
function desk(answers: readonly (() => Response)[]) {
  const sent: string[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', async (at: string) => {
    sent.push(at.replace('/desk/documents/captures', ''));
    return left.shift()?.() ?? Response.json({ capture: 'one' });
  });
  return sent;
}

const wait = (status: number) => () => new Response('Wait.', { status, headers: { 'Retry-After': '0' } });
const file = new File([new Uint8Array(PART_BYTES + 1)], 'a.pdf');

async function send(signal = new AbortController().signal) {
  const waited: (number | undefined)[] = [];
  const outcome = await sendFile({ file, signal, onProgress: () => {}, onWaiting: (seconds) => waited.push(seconds) });
  return { outcome, waited };
}

test('where the desk asks to wait, it waits, says so, and goes on with the same part, however often', async () => {
  const sent = desk([
    () => Response.json({ capture: 'one' }),
    ...Array.from({ length: 10 }, () => wait(429)),
    wait(503),
  ]);
  const { outcome, waited } = await send();
  expect(outcome).toEqual({ ok: true, capture: 'one' });
  expect(sent).toEqual(['', ...Array(12).fill('/one/parts/0'), '/one/parts/1', '/one/end']);
  expect(waited).toEqual(Array.from({ length: 11 }, () => [0, undefined]).flat());
});

test('stopped while it waits, it sends nothing more, and can go on with what is there', async () => {
  const stop = new AbortController();
  const long = () => {
    setTimeout(() => stop.abort());
    return new Response('Wait.', { status: 429, headers: { 'Retry-After': '30' } });
  };
  const sent = desk([() => Response.json({ capture: 'one' }), long]);
  const { outcome } = await send(stop.signal);
  expect(outcome).toEqual({ ok: false, words: 'This was stopped.', capture: 'one', isOver: false });
  expect(sent).toEqual(['', '/one/parts/0']);
});

test.each([408, 500])('where the desk answers %i, it sends the same part again', async (status) => {
  const sent = desk([() => Response.json({ capture: 'one' }), () => new Response('<p>Not sent</p>', { status })]);
  expect((await send()).outcome).toEqual({ ok: true, capture: 'one' });
  expect(sent).toEqual(['', '/one/parts/0', '/one/parts/0', '/one/parts/1', '/one/end']);
});

test.each([
  ['another file', 409, { words: 'Another file.', isOver: true }],
  ['the session ended', 401, { words: 'Sign in.', isOver: false }],
])('a refusal says whether more of the file can be sent: %s', async (_, status, told) => {
  desk([() => Response.json({ capture: 'one' }), () => Response.json(told, { status })]);
  expect((await send()).outcome).toEqual({ ok: false, capture: 'one', ...told });
});
