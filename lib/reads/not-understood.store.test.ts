import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalResponse } from '@/lib/exchange/download';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { FIRST_VIEW } from '@/lib/views/table-state';
import { EXPECTED_TIME } from '@/lib/views/time-asked';
import { readClaimViewUncached } from './claim';
import { readOpenedRow, readTableUncached } from './event';
import { readReport } from './report';

let db: TestDatabase;

beforeAll(async () => {
  db = await programDatabase('demonstration');
});
afterAll(() => db.close());
beforeEach(() => invalidateTags('everything'));

async function table(asOf: string, since = '') {
  const read = await readTableUncached('makiivka', { ...FIRST_VIEW, asOf, since });
  if (!read.ok) throw new Error('Makiivka is not published.');
  return read.view;
}

async function question(asOf: string) {
  const read = await readClaimViewUncached('makiivka', 'killed', asOf);
  if (!read.ok) throw new Error('The question is not published.');
  return read.view;
}

describe.each(['02.01.2023', '2023-1-2', '2023-02-30', 'soon', '2023-01-02T10:00'])('asked for as of "%s"', (asked) => {
  test('an event says that it is no time and what is expected, and shows everything that was said', async () => {
    const all = await table('');
    const said = `“${asked}” is not understood as a time. ${EXPECTED_TIME} Everything said is shown.`;
    expect(await table(asked)).toEqual({ ...all, notUnderstood: { asOf: said } });
  });

  test('a comparison time that is no time is reported as well, and the other time holds', async () => {
    const then = await table('2023-01-05');
    const view = await table('2023-01-05', asked);
    expect(view).toEqual({ ...then, notUnderstood: { since: expect.stringContaining(`“${asked}” is not`) } });
  });

  test('the page of a question does the same', async () => {
    const all = await question('');
    expect(await question(asked)).toEqual({ ...all, notUnderstood: expect.stringContaining(`“${asked}” is not`) });
  });

  test('the cells of a question and the files are refused', async () => {
    expect(await readOpenedRow('makiivka', 'killed', asked)).toBe('not a time');
    expect(await readReport('makiivka', asked)).toEqual({ ok: false, reason: 'not a time' });
    const refusal = refusalResponse('makiivka', 'not a time');
    expect(refusal.status).toBe(400);
    expect(await refusal.text()).toContain(EXPECTED_TIME);
  });
});

describe.each(['2023-01-02', '2023-01-02T10:00+02:00', '2023-01-02T10:00 02:00', '0002', '9999', '2023-01'])(
  'as of "%s"',
  (asked) => {
    test('every read gives the same time, and none reports an error', async () => {
      expect((await table(asked)).notUnderstood).toBeUndefined();
      expect((await table('', asked)).notUnderstood).toBeUndefined();
      expect((await question(asked)).notUnderstood).toBeUndefined();
      expect(await readOpenedRow('makiivka', 'killed', asked)).not.toBe('not a time');
      expect(await readReport('makiivka', asked)).toMatchObject({ ok: true });
    });
  },
);

test('an offset whose plus became a blank means the same as with the plus', async () => {
  const [kept, lost] = ['2023-01-02T10:00+02:00', '2023-01-02T10:00 02:00'];
  expect((await table(lost)).rows).toEqual((await table(kept)).rows);
  expect((await table(lost)).asOf).toBe((await table(kept)).asOf);
  expect((await question(lost)).answer).toEqual((await question(kept)).answer);
  expect(await readReport('makiivka', lost)).toEqual(await readReport('makiivka', kept));
});
