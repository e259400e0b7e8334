import type { Instrumentation } from 'next';

/** Starts the server's own work: called once, before the first request; not at build time, which needs no database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.DATABASE_URL) return;
  const { answerAsOfAddress } = await import('@/lib/platform/as-of-address.mjs');
  const { readAsOfAddress } = await import('@/lib/reads/as-of-address');
  answerAsOfAddress(readAsOfAddress);
  const { pollContentVersions } = await import('@/lib/platform/cache-invalidation');
  await pollContentVersions(process.env.DATABASE_URL);
  const { startOwnWork } = await import('@/lib/jobs/start');
  startOwnWork();
}

/**
 * Logs an error under the ids that the reader was shown: that of the request, or the digest. It leaves out the message
 * of the error, which may hold what a person typed, and the address, which may hold an invitation: the route tells
 * which page it was.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { framesOf, log } = await import('@/lib/platform/log');
  const { name, code, digest } = error as Error & { code?: string; digest?: string };
  const frames = framesOf(error as Error);
  const asked = [request.headers['x-crossread-request']].flat()[0];
  log().error(
    { digest, request: asked, name, code, method: request.method, routePath, routeType, frames },
    'A request failed.',
  );
};
