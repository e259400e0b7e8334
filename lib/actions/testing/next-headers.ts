import { AsyncLocalStorage } from 'node:async_hooks';

// Stands for `next/headers` in tests with a database (vitest.config.ts), which call actions without Next.

/** What Next knows about a request. */
export type Request = { headers: Headers; cookies: Map<string, string> };

/** Each form has a request of its own, also when several run at once. */
const requests = new AsyncLocalStorage<Request>();

/** Does work as Next does it for a request. */
export const within = <T>(request: Request, work: () => T): T => requests.run(request, work);

function now(): Request {
  const request = requests.getStore();
  if (!request) throw new Error('Nothing was asked.');
  return request;
}

export const headers = async () => now().headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = now().cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  set: (name: string, value: string) => now().cookies.set(name, value),
  toString: () => [...now().cookies].map(([name, value]) => `${name}=${value}`).join('; '),
});
