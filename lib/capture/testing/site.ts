import { capturing, forThisTest, leadingTo, listenWeb } from './listener';

/** Small enough that a test gets there at once; the times are those that no test means to run out. */
export const LIMITS = { bytes: 100_000, headerBytes: 4096, robotsBytes: 2000, time: 10_000, connectTime: 5000 };

export type Answer = { status?: number; headers?: Record<string, string>; body?: string | Uint8Array };

/** A site for one test, which answers each path as told: what it was asked for, and options to capture from it. */
export async function siteOf(pages: Record<string, Answer>) {
  const asked: string[] = [];
  const listener = await listenWeb((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, headers = {}, body } = pages[request.url ?? ''] ?? { status: 404 };
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, asHeader(value));
    response.end(body);
  });
  forThisTest(listener);
  return { asked, options: capturing(leadingTo(listener.port), LIMITS) };
}

/** Text beyond ASCII goes as UTF-8, which is how servers send it. */
export const asHeader = (text: string): string => Buffer.from(text).toString('latin1');
