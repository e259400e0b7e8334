import { type Logger, pino } from 'pino';
import type { LogLevel } from '@/lib/schemas/env';

let logger: Logger | undefined;

/** Where an error came from, without its message, which may hold what a person typed. */
export const framesOf = ({ stack }: Error): readonly string[] | undefined =>
  stack?.split('\n').filter((line) => /^\s+at /.test(line));

/**
 * Returns the logger, created at the first call. It holds no personal data: log ids, counts and durations, never names,
 * addresses, words of a statement, or the address of a database.
 */
export function log(level: LogLevel = (process.env.LOG_LEVEL as LogLevel | undefined) ?? 'info'): Logger {
  logger ??= pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', 'email', 'ip', 'url', '*.password', '*.email', '*.ip', '*.url'],
      censor: '[not logged]',
    },
  });
  return logger;
}
