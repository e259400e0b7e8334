import { z } from 'zod';
import { deskVariables } from './desk';
import { timeStampVariables } from './time-stamp-authority';

/** What an operator may set, in the environment or in `.env`. Everything has a default. */
export type Env = {
  /** Without it the embedded database is used. */
  databaseUrl?: string;
  /** A role that owns the tables and migrates, if the application's own role may not. */
  migrationDatabaseUrl?: string;
  port: number;
  host: string;
  /** Relative to the project's folder, or absolute. */
  dataDir: string;
  logLevel: LogLevel;
  /** The address by which people reach this installation, if it is not that of HOST and PORT. */
  publicUrl?: string;
  /** Signs sessions. Without it one is generated and stored in the data folder. */
  authSecret?: string;
  /** Signs the log. Without it one is generated and stored in the data folder. */
  logKey?: string;
  /** Addresses of proxies in front of Crossread. What they say of a client's address is believed. */
  trustedProxies?: string;
  /** Who runs this desk, and how to reach them: shown on /about and at the foot of every reader page. */
  deskName?: string;
  deskContact?: string;
  /** Who signs when a page was captured (RFC 3161). Without it captures have no time-stamp. */
  timeStampAuthority?: string;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Ports from 1024 on that browsers open no page on: "bad ports" of the Fetch standard. Those below are for the system. */
const NOT_OPENED: ReadonlySet<number> = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
]);

export type LogLevel = (typeof logLevels)[number];

export type EnvResult = { ok: true; env: Env } | { ok: false; reason: string };

/** A private key as tools for signed notes keep it. Whether its parts belong together is seen where it is read. */
const LOG_KEY = /^PRIVATE\+KEY\+[^\s+]{1,200}\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$/;

const address = z.string().check((ctx) => {
  const problem = addressProblem(ctx.value);
  // The value is not repeated: it may hold a password.
  if (problem) ctx.issues.push({ code: 'custom', message: problem, input: '' });
});

const variables = z.object({
  DATABASE_URL: address.optional(),
  MIGRATION_DATABASE_URL: address.optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535 && !NOT_OPENED.has(port))
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .optional(),
  DATA_DIR: z
    .string()
    .regex(/^[^\0]+$/)
    .optional(),
  LOG_LEVEL: z.enum(logLevels).optional(),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#]+\/?$/)
    .refine((url) => URL.canParse(url))
    .transform((url) => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z
    .string()
    .check((ctx) => {
      // The value is not repeated.
      if (ctx.value.length < 32) ctx.issues.push({ code: 'custom', message: 'is too short', input: '' });
    })
    .optional(),
  LOG_KEY: z
    .string()
    .check((ctx) => {
      if (!LOG_KEY.test(ctx.value)) ctx.issues.push({ code: 'custom', message: 'is not a key', input: '' });
    })
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-fA-F.:]+([\s,]+[\da-fA-F.:]+)*$/)
    .optional(),
  ...deskVariables,
  ...timeStampVariables,
});

type Name = keyof z.infer<typeof variables>;

const expected: Record<Name, string> = {
  DATABASE_URL: 'expected is an address such as postgresql://user:password@host:5432/name',
  MIGRATION_DATABASE_URL: 'expected is an address such as postgresql://owner:password@host:5432/name',
  PORT: 'expected is a whole number from 1 to 65535, and none that browsers refuse',
  HOST: 'expected is a host name or an address such as 127.0.0.1',
  DATA_DIR: 'expected is the path of a folder',
  LOG_LEVEL: `expected is one of ${logLevels.join(', ')}`,
  PUBLIC_URL: 'expected is an address such as https://crossread.example, without a path',
  AUTH_SECRET: 'expected are at least 32 random characters',
  LOG_KEY: 'expected is what the file log-key of a data folder holds',
  TRUSTED_PROXIES: 'expected are IP addresses, separated by commas',
  DESK_NAME: 'expected is a name of at most 100 characters',
  DESK_CONTACT: 'expected is an e-mail address or an address that begins with https://',
  TIME_STAMP_AUTHORITY: 'expected is an address such as https://time.example/tsr, without a password',
};

/** Reads the variables of one environment. An empty variable counts as not set. */
export function parseEnv(record: Record<string, string | undefined>): EnvResult {
  const given: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(expected) as Name[]) {
    const value = record[name]?.trim();
    if (value) given[name] = value;
  }
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path[0] as Name;
    const wrong =
      issue?.code === 'custom' && issue.message !== 'Invalid input'
        ? issue.message
        : `is ${JSON.stringify(given[name])}`;
    return { ok: false, reason: `${name} ${wrong}; ${expected[name]}.` };
  }
  const { DATABASE_URL, MIGRATION_DATABASE_URL, PORT, HOST, DATA_DIR, LOG_LEVEL } = parsed.data;
  const { PUBLIC_URL, AUTH_SECRET, LOG_KEY, TRUSTED_PROXIES, DESK_NAME, DESK_CONTACT, TIME_STAMP_AUTHORITY } =
    parsed.data;
  if (MIGRATION_DATABASE_URL && !DATABASE_URL) {
    return {
      ok: false,
      reason: 'MIGRATION_DATABASE_URL is set without DATABASE_URL; expected are both, or neither.',
    };
  }
  return {
    ok: true,
    env: {
      ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
      ...(MIGRATION_DATABASE_URL ? { migrationDatabaseUrl: MIGRATION_DATABASE_URL } : {}),
      port: PORT ?? 3000,
      host: HOST ?? '127.0.0.1',
      dataDir: DATA_DIR ?? '.data',
      logLevel: LOG_LEVEL ?? 'info',
      ...(PUBLIC_URL ? { publicUrl: PUBLIC_URL } : {}),
      ...(AUTH_SECRET ? { authSecret: AUTH_SECRET } : {}),
      ...(LOG_KEY ? { logKey: LOG_KEY } : {}),
      ...(TRUSTED_PROXIES ? { trustedProxies: TRUSTED_PROXIES } : {}),
      ...(DESK_NAME ? { deskName: DESK_NAME } : {}),
      ...(DESK_CONTACT ? { deskContact: DESK_CONTACT } : {}),
      ...(TIME_STAMP_AUTHORITY ? { timeStampAuthority: TIME_STAMP_AUTHORITY } : {}),
    },
  };
}

function addressProblem(value: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(value)) return 'does not start with postgres:// or postgresql://';
  if (!URL.canParse(value)) return 'is not an address that can be read';
  const url = new URL(value);
  // A host may also be given in the parameters (a Unix socket).
  if (!url.hostname && !url.searchParams.has('host')) return 'names no host';
  if (url.pathname.length < 2) return 'names no database';
  return undefined;
}
