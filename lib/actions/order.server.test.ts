import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { within } from './testing/next-headers';

// Every form that anybody can send: a form from a page of another origin is refused before any of it is read.

type Action = (...given: unknown[]) => Promise<unknown>;

/** A form that records that it was read, by whichever method. */
const unread = new Proxy(new FormData(), {
  get: (_, name) => {
    throw new Error(`The form was read (${String(name)}).`);
  },
  ownKeys: () => {
    throw new Error('The form was read.');
  },
});

const modules = readdirSync(import.meta.dirname).filter(
  (name) =>
    name.endsWith('.ts') && /^'use server';/.test(readFileSync(path.join(import.meta.dirname, name), 'utf8').trim()),
);

const actions: (readonly [name: string, action: Action])[] = [];
for (const name of modules) {
  const exported: Record<string, unknown> = await import(path.join(import.meta.dirname, name));
  for (const [action, run] of Object.entries(exported)) actions.push([`${name} ${action}`, run as Action]);
}

beforeEach(() => {
  process.env.CROSSREAD_OWN_ORIGINS = 'https://desk.example';
  // Of no address: whoever asks the database throws.
  delete process.env.DATABASE_URL;
});

/** A request of which nobody may ask who is signed in. */
const sends = (run: Action, headers: Headers) =>
  within(
    {
      headers,
      get cookies(): never {
        throw new Error('Somebody asked who is signed in.');
      },
    },
    () => run({}, unread),
  );

test('these are the actions: every export of a module with "use server"', () => {
  expect(modules.length).toBeGreaterThanOrEqual(4);
  expect(actions.length).toBeGreaterThanOrEqual(16);
  for (const [name, action] of actions) expect(typeof action, name).toBe('function');
});

const ELSEWHERE = ['https://evil.example', 'http://desk.example', 'null', undefined];

test.each(actions)(
  '%s refuses a form of another origin before reading, counting or querying anything',
  async (_, run) => {
    for (const origin of ELSEWHERE) {
      const sent = new Headers({
        host: 'desk.example',
        'x-forwarded-host': 'desk.example',
        ...(origin && { origin }),
      });
      const state = await sends(run, sent);
      if (state === undefined) continue;
      expect(state).toEqual({
        status: 'error',
        error: { '': ['This form was not sent from Crossread. Open it at https://desk.example, and send it again.'] },
      });
    }
  },
);

test.each(actions)('%s accepts a form from its own origin', async (_, run) => {
  const sent = new Headers({ host: 'desk.example', origin: 'https://desk.example' });
  await expect(sends(run, sent)).rejects.toThrow('DATABASE_URL is not set');
});
