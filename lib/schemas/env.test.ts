import { describe, expect, test } from 'vitest';
import { parseEnv } from './env';
import { parseTimeStampAuthority } from './time-stamp-authority';

const reasonOf = (record: Record<string, string>) => {
  const result = parseEnv(record);
  return result.ok ? 'accepted' : result.reason;
};

describe('parseEnv', () => {
  test('gives every default when nothing is set', () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      env: { port: 3000, host: '127.0.0.1', dataDir: '.data', logLevel: 'info' },
    });
  });

  test('reads what is set and leaves other variables alone', () => {
    const result = parseEnv({
      DATABASE_URL: 'postgres://a:b@db.example/crossread',
      MIGRATION_DATABASE_URL: 'postgresql://owner@db.example:5433/crossread',
      PORT: ' 8080 ',
      HOST: '::1',
      DATA_DIR: '/var/lib/crossread',
      LOG_LEVEL: 'warn',
      PATH: '/usr/bin',
    });
    expect(result).toEqual({
      ok: true,
      env: {
        databaseUrl: 'postgres://a:b@db.example/crossread',
        migrationDatabaseUrl: 'postgresql://owner@db.example:5433/crossread',
        port: 8080,
        host: '::1',
        dataDir: '/var/lib/crossread',
        logLevel: 'warn',
      },
    });
  });

  test('treats an empty variable as not set', () => {
    const result = parseEnv({ DATABASE_URL: '', PORT: '  ' });
    expect(result).toMatchObject({ ok: true, env: { port: 3000 } });
    expect(result.ok && result.env.databaseUrl).toBeUndefined();
  });

  test('accepts a Unix socket in the address', () => {
    expect(parseEnv({ DATABASE_URL: 'postgresql:///crossread?host=/run/postgresql' }).ok).toBe(true);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT is "http"; expected is a whole number from 1 to 65535, and none that browsers refuse.'],
    [{ PORT: '0' }, 'PORT is "0"; expected is a whole number from 1 to 65535, and none that browsers refuse.'],
    [{ PORT: '65536' }, 'PORT is "65536"; expected is a whole number from 1 to 65535, and none that browsers refuse.'],
    [{ PORT: '4190' }, 'PORT is "4190"; expected is a whole number from 1 to 65535, and none that browsers refuse.'],
    [
      { PORT: '3000.5' },
      'PORT is "3000.5"; expected is a whole number from 1 to 65535, and none that browsers refuse.',
    ],
    [{ HOST: 'http://x' }, 'HOST is "http://x"; expected is a host name or an address such as 127.0.0.1.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected is one of fatal, error, warn, info, debug, trace, silent.'],
  ])('names the variable, what was wrong and what is expected: %o', (record, reason) => {
    expect(reasonOf(record as Record<string, string>)).toBe(reason);
  });

  test.each([
    ['mysql://a:secret@h/d', 'does not start with postgres:// or postgresql://'],
    ['postgres://a:secret@h', 'names no database'],
    ['postgres:///d', 'names no host'],
    ['postgres://a:secret@h:99999/d', 'is not an address that can be read'],
  ])('says what is wrong with an address and does not repeat it: %s', (value, wrong) => {
    expect(reasonOf({ DATABASE_URL: value })).toBe(
      `DATABASE_URL ${wrong}; expected is an address such as postgresql://user:password@host:5432/name.`,
    );
  });

  test('reads the address of a time-stamp authority, also of a local one', () => {
    for (const address of ['https://time.example/tsr', 'http://127.0.0.1:3161', 'http://tsa.internal/?a=1']) {
      expect(parseEnv({ TIME_STAMP_AUTHORITY: address })).toMatchObject({ env: { timeStampAuthority: address } });
      expect(parseTimeStampAuthority({ TIME_STAMP_AUTHORITY: ` ${address}` })).toBe(address);
    }
    const expected = 'expected is an address such as https://time.example/tsr, without a password.';
    for (const address of ['time.example', 'ftp://time.example/', 'https://user:word@time.example/', 'https://']) {
      expect(reasonOf({ TIME_STAMP_AUTHORITY: address })).toBe(`TIME_STAMP_AUTHORITY cannot be used; ${expected}`);
    }
  });

  test('requires DATABASE_URL beside MIGRATION_DATABASE_URL', () => {
    expect(reasonOf({ MIGRATION_DATABASE_URL: 'postgres://a@h/d' })).toContain(
      'MIGRATION_DATABASE_URL is set without DATABASE_URL',
    );
  });
});
