import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { tableColumns } from '@/components/disagreement/table-columns';
import { SourceHead } from '@/components/source/source-head';
import type { DeskCellItem, DeskRow } from '@/lib/views/desk-table';
import type { CellView, ColumnView } from '@/lib/views/event-view';
import { FIRST_VIEW } from '@/lib/views/table-state';
import { CellWork } from './cell-work';
import { GridRow } from './grid-row';
import { tableStore } from './table-store';

const column = (key: string, more: Partial<ColumnView> = {}): ColumnView => ({
  ...{ key, name: key, sourceKind: 'media', kind: 'media', reliability: 'not graded', filled: 1 },
  ...more,
});
const cell = (value: string): CellView => ({
  entries: [{ ref: value, form: 'stated', shown: value, date: '1 Jan 2023', dateTime: '2023-01-01', was: [] }],
  relays: [],
  against: [],
  short: { value, isValue: true, notes: [] },
});
const item = (more: Partial<DeskCellItem> = {}): DeskCellItem => ({
  ...{ kind: 'statement', thing: 's1', seen: { revision: 'r1', version: 0 }, state: 'draft' },
  ...{ says: 'your draft', initials: 'MO', isMine: true },
  ...more,
});

const insider = column('insider', { confidential: true });
const columns = tableColumns(
  {
    ...{ slug: 'event', folded: [], total: { chosen: 1, all: 1, from: 0 }, asOf: '' },
    sides: [{ key: 'one', label: 'One', tone: 'a', columns: [column('radio'), column('agency'), insider] }],
  },
  FIRST_VIEW,
);
const slot: DeskRow = {
  at: 0,
  row: {
    ...{ key: 'killed', question: 'How many?', measure: '', facts: [], position: 0, disputedRank: 0 },
    verdict: { key: 'agreed', label: 'agreed' },
    cells: { radio: cell('400'), agency: cell('63'), insider: cell('89') },
  },
  question: { value: 'q', label: 'How many?', asks: '', isNumber: true, running: false, canHappen: true, labels: [] },
  items: { radio: [item()], agency: [item({ isOnConfidential: true })], insider: [item({ state: 'published' })] },
};

const store = tableStore({ saidAt: '', via: '', document: '', language: 'en' });
const answers = async () => ({});
const work = new CellWork({
  ...{ store, event: 'event', about: () => undefined, written: () => {}, online: () => true },
  actions: { preview: answers, save: answers, discard: answers, putBack: answers },
});

/** What is heard of a cell, and whether a lock is seen in it. */
function cells(): Record<string, { heard: string; hasLock: boolean }> {
  const html = renderToStaticMarkup(
    <table>
      <tbody>
        <GridRow {...{ slot, columns, store, work }} index={0} window={{ first: 0, last: 3 }} />
      </tbody>
    </table>,
  );
  const all = [...html.matchAll(/<td [^>]*data-column="(\w+)"[^>]*>(.*?)<\/td>/g)];
  return Object.fromEntries(
    all.map(([, key = '', inside = '']) => [
      key,
      { heard: inside.replaceAll(/<[^>]*aria-hidden="true".*?<\/\w+>|<[^>]+>/g, ''), hasLock: inside.includes('<svg') },
    ]),
  );
}

test('a cell that never leaves the desk has a lock, and the words for who hears it', () => {
  const { radio, agency, insider: own } = cells();
  expect(radio).toMatchObject({ heard: expect.not.stringContaining('confidential'), hasLock: false });
  expect(agency).toMatchObject({ heard: expect.stringMatching(/, rests on a confidential document$/), hasLock: true });
  expect(own).toMatchObject({ heard: expect.stringMatching(/, confidential source$/), hasLock: true });
});

test('so has the head of its column, which is named so', () => {
  const head = (of: ColumnView) =>
    renderToStaticMarkup(
      <SourceHead id="head" column={of} compact>
        {null}
      </SourceHead>,
    );
  const [open, own] = [head(column('radio')), head(insider)];
  expect(own).toContain('<span class="sr-only">, confidential, who this is</span>');
  expect(own).toMatch(/<span class="source-kind">[^<]+, confidential<\/span>/);
  expect(open).not.toContain('confidential');
});
