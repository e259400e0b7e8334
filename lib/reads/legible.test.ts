import { beforeEach, expect, test, vi } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord } from '@/lib/domain/record';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { FIRST_VIEW } from '@/lib/views/table-state';
import { demonstration } from '@/prisma/seed/records';
import { readClaimView, readClaimViewUncached } from './claim';
import { readEventView, readOpenedRow, readTableUncached } from './event';

/** The ending of every text of the record: an override that would make what follows read from right to left. */
const TURNED = '\u202e';
const TEXTS = new Set(
  'title summary place question measure scope name native text words note label reason exact prefix suffix translator'.split(
    ' ',
  ),
);

function turned(part: unknown, key = ''): unknown {
  if (typeof part === 'string') return TEXTS.has(key) && part !== '' ? `${part}${TURNED}` : part;
  if (Array.isArray(part)) return part.map((one) => turned(one, key));
  if (part instanceof Map) return new Map([...part].map(([name, one]) => [name, turned(one)]));
  // Decimals are objects of their own.
  if (typeof part !== 'object' || part === null || Object.getPrototypeOf(part) !== Object.prototype) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, turned(one, name)]));
}

const records = new Map(
  demonstration.map(({ record }) => [record.event.slug, turned(withoutConfidential(record)) as EventRecord]),
);

vi.mock('next/cache', () => ({ cacheTag: () => undefined, cacheLife: () => undefined }));
vi.mock('./records', () => ({
  isOnRecord: async (slug: string) => records.has(slug),
  cachedPublicRecord: async (slug: string) => ({
    ...{ ok: true, record: records.get(slug), withdrawn: [], versions: new Map() },
  }),
  publicRecordsRelayed: async () => [...records.values()],
  inSnapshot: async (read: (db: unknown) => unknown) => read(undefined),
}));
/** Of each event its first statement is corrected. */
vi.mock('@/lib/store/correction-list', () => ({
  listCorrections: async (_db: unknown, { of }: { of: { event: string } }) => {
    const { event, claims, statements } = [...records.values()].find((one) => one.event.id === of.event) ?? NO_RECORD;
    const rows = statements.slice(0, 1).map(({ id: thing, ref, claim: on }) => {
      const claim = claims.find(({ id }) => id === on);
      const said = { said: `It was wrong${TURNED}`, source: `Someone${TURNED}`, at: '2026-11-30T12:00:00.000Z' };
      return { id: 'step', kind: 'statement', thing, step: 'publish', isCurrent: true, ref, event, claim, ...said };
    });
    return { rows, total: rows.length };
  },
  statementsAt: async () => new Map(),
}));
const NO_RECORD: Pick<EventRecord, 'claims' | 'statements'> & { event?: undefined } = { claims: [], statements: [] };

beforeEach(() => invalidateTags('everything'));

function expectLegible(read: unknown): void {
  const text = JSON.stringify(read);
  expect(text).toContain('[U+202E]');
  const where = text.indexOf(TURNED);
  expect(where < 0 ? '' : text.slice(Math.max(0, where - 100), where + 20)).toBe('');
}

test.each([...records.keys()])('no text reverses the direction of others on any page of %s', async (slug) => {
  expectLegible(await readEventView(slug));
  expectLegible(await readTableUncached(slug, { ...FIRST_VIEW, asOf: '2025', since: '2022' }));
  for (const { slug: claim } of records.get(slug)?.claims ?? []) {
    expectLegible(await readClaimView(slug, claim));
    expectLegible(await readOpenedRow(slug, claim, ''));
  }
});

test('a note of a correction is among what is looked at', async () => {
  const read = await readClaimView('makiivka', records.get('makiivka')?.claims[0]?.slug ?? '');
  expect(JSON.stringify(read)).toContain('It was wrong[U+202E]');
});

test('neither does a requested time', async () => {
  const asked = `2023${TURNED}`;
  expectLegible(await readTableUncached('makiivka', { ...FIRST_VIEW, asOf: asked, since: asked }));
  expectLegible(await readClaimViewUncached('makiivka', 'killed', asked));
});
