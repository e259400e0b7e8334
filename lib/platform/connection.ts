import pg from 'pg';

export type Reachable = { ok: true } | { ok: false; reason: string };

const oldest = { version: 15, number: 150_000 };
const patience = 10_000;

/**
 * Checks whether a database answers. The reason is one sentence that names the variable, the host and the remedy, and
 * never the password.
 */
export async function checkDatabase(variable: string, url: string): Promise<Reachable> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  // An error after the answer does not matter here; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>(
      "select current_setting('server_version_num')::int as number",
    );
    const number = rows[0]?.number ?? 0;
    if (number >= oldest.number) return { ok: true };
    return {
      ok: false,
      reason: `${variable}: ${where(url)} is PostgreSQL ${Math.floor(number / 10_000)}; Crossread needs ${oldest.version} or newer.`,
    };
  } catch (error) {
    return { ok: false, reason: `${variable}: ${sentence(url, error)}.` };
  } finally {
    // Not awaited: a server that does not answer would not answer this either.
    void client.end().catch(() => {});
  }
}

function sentence(url: string, error: unknown): string {
  const { user, database } = parts(url);
  const { code, message } = causeOf(error);
  switch (code) {
    case '28P01':
      return `${where(url)} answers, but refuses the password of ${user}`;
    case '28000':
      return `${where(url)} answers, but does not let ${user} in (${message})`;
    case '3D000':
      return `${where(url)} answers, but has no database "${database}"; create it first`;
    case '42501':
      return `${where(url)} answers, but ${user} may not use the database "${database}"`;
    case '53300':
      return `${where(url)} answers, but has no connection left`;
    case '57P03':
      return `${where(url)} is starting up or shutting down; try again in a moment`;
    case 'ECONNREFUSED':
      return `no server answers at ${parts(url).place}; start it, or correct the address`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host of ${parts(url).place} is not known; correct the address`;
    default:
      return /timeout|timed out/i.test(message) || code === 'ETIMEDOUT'
        ? `${where(url)} did not answer within ${patience / 1000} seconds`
        : `${where(url)} could not be used (${message})`;
  }
}

/** A name with several addresses fails with one error for each. */
function causeOf(error: unknown): { code: string | undefined; message: string } {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  return { code, message: (message ?? String(cause)).split('\n')[0] ?? '' };
}

function parts(url: string) {
  const parsed = new URL(url);
  const socket = parsed.searchParams.get('host');
  return {
    user: decodeURIComponent(parsed.username) || 'the user',
    database: decodeURIComponent(parsed.pathname.slice(1)),
    place: socket ?? `${parsed.hostname}:${parsed.port || 5432}`,
  };
}

const where = (url: string) => `the database server at ${parts(url).place}`;
