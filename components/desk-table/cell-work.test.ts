import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellAnswer } from '@/lib/actions/desk-table-actions';
import { CellWork } from './cell-work';
import { type Place, type Store, tableStore, waitingIn } from './table-store';

const place: Place = { row: 'killed', column: 'bezsonov' };
const other: Place = { row: 'killed', column: 'girkin' };
const REPEATS = { saidAt: '1 Jan 2023', via: '', document: '', language: 'en' };

type Answers = { preview: CellAnswer; save: CellAnswer | Error };

const offer = (words: string, because: string[] = []) => ({ key: words, words, because });
const plain = (words: string): CellAnswer => ({
  cell: { offers: { confirmed: { summary: '', offers: [offer(words)] } }, isPlain: true },
});
const unsure = (words: string): CellAnswer => ({
  error: { confirmed: ['Confirm it.'] },
  cell: {
    offers: { confirmed: { summary: '', offers: [offer(words, ['“so far” was not understood'])] } },
    isPlain: false,
  },
});
const logged = (thing: string): CellAnswer => ({ written: [{ thing, revision: `${thing}-r1`, version: 0 }] });

let store: Store;
let work: CellWork;
let sent: [string, Record<string, string>][];
let answers: Answers;
let refreshed: number;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  refreshed = 0;
  answers = { preview: plain('400'), save: logged('s1') };
  store = tableStore(REPEATS);
  const fields = (form: FormData) => Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const answered = (name: string, answer: () => CellAnswer | Error) => async (form: FormData) => {
    sent.push([name, fields(form)]);
    const given = answer();
    if (given instanceof Error) throw given;
    return given;
  };
  work = new CellWork({
    store,
    event: 'event',
    actions: {
      preview: answered('preview', () => answers.preview),
      save: answered('save', () => answers.save),
      discard: answered('discard', () => ({ written: [{ thing: 's1', revision: 's1-r1', version: 1 }] })),
      putBack: answered('putBack', () => ({ written: [{ thing: 's1', revision: 's1-r3', version: 1 }] })),
    },
    about: ({ column }) =>
      column === 'gone' ? undefined : { claim: 'claim', source: column, name: `${column} on killed` },
    written: () => {
      refreshed += 1;
    },
  });
  return () => vi.useRealTimers();
});

const types = async (text: string, at = place) => {
  work.begin(at, text.slice(0, 1));
  work.typed(text);
  await vi.advanceTimersByTimeAsync(500);
};
const waiting = (at = place) => waitingIn(store.get(), at);

describe('Enter', () => {
  it('logs what was read whole, confirmed as it was shown', async () => {
    await types('400');
    expect(work.enter()).toBe('leaves');
    await work.settled();
    expect(sent.at(-1)).toEqual([
      'save',
      expect.objectContaining({ text: '400', confirmed: '400', saidAt: '1 Jan 2023' }),
    ]);
    expect(waiting()).toBeUndefined();
    expect(store.get().message).toBe('Logged as a draft: 400, bezsonov on killed.');
  });

  it('asks once more where words were not read', async () => {
    answers.preview = unsure('fewer than 100');
    await types('fewer than 100 so far');
    expect(work.enter()).toBe('stays');
    expect(store.get().message).toContain('“so far” was not understood');
    expect(work.enter()).toBe('leaves');
    await work.settled();
    expect(sent.at(-1)).toEqual(['save', expect.objectContaining({ confirmed: 'fewer than 100' })]);
  });

  it('before it was read sends it without a confirmation, and keeps it where one is needed', async () => {
    answers.save = unsure('fewer than 100');
    work.begin(place, 'f');
    work.typed('fewer than 100 so far');
    expect(work.enter()).toBe('leaves');
    await work.settled();
    expect(sent.at(-1)?.[1]).not.toHaveProperty('confirmed');
    expect(waiting()).toMatchObject({ how: 'asks', text: 'fewer than 100 so far' });
    answers.save = logged('s1');
    expect(work.again(place)).toBe(true);
    await work.settled();
    expect(sent.at(-1)).toEqual(['save', expect.objectContaining({ confirmed: 'fewer than 100' })]);
    expect(waiting()).toBeUndefined();
  });

  it('of several readings takes none by itself', async () => {
    answers.preview = {
      cell: { offers: { confirmed: { summary: '', offers: [offer('6–700'), offer('600–700')] } }, isPlain: false },
    };
    await types('6-700');
    expect(work.enter()).toBe('stays');
    expect(work.enter()).toBe('stays');
    work.choose('600–700');
    expect(work.enter()).toBe('leaves');
    await work.settled();
    expect(sent.at(-1)).toEqual(['save', expect.objectContaining({ confirmed: '600–700' })]);
  });

  it('stays where the desk says what is wrong', async () => {
    answers.preview = { error: { text: ['Not read: it is a date.'] }, cell: { offers: {}, isPlain: true } };
    await types('06.Apr');
    expect(work.enter()).toBe('stays');
    expect(store.get().message).toBe('Not read: it is a date.');
    expect(store.get().typing?.text).toBe('06.Apr');
  });

  it('of what the desk has already asks once more', async () => {
    answers.save = { ...plain('400'), error: { again: ['The desk has this already: s1.'] } };
    work.begin(place, '400');
    work.enter();
    await work.settled();
    expect(waiting()).toMatchObject({ how: 'asks', again: true });
    answers.save = logged('s2');
    work.again(place);
    await work.settled();
    expect(sent.at(-1)).toEqual(['save', expect.objectContaining({ again: 'on' })]);
  });
});

describe('nothing is lost', () => {
  it('what was not sent stays in its cell, and is sent again', async () => {
    answers.save = new Error('no connection');
    await types('400');
    work.enter();
    await work.settled();
    expect(waiting()).toMatchObject({ how: 'not sent', text: '400' });
    answers.save = logged('s1');
    expect(work.again(place)).toBe(true);
    await work.settled();
    expect(waiting()).toBeUndefined();
  });

  it('what is left with Escape stays, and is thrown away only when asked', async () => {
    await types('400');
    work.leave();
    expect(waiting()).toMatchObject({ how: 'typed', text: '400' });
    work.forget(place);
    expect(waiting()).toBeUndefined();
  });

  it('what is refused stays with the reason, beside a cell that is logged', async () => {
    answers.save = { error: { text: ['Not read.'] }, cell: { offers: {}, isPlain: true } };
    work.begin(place, 'x');
    work.enter();
    work.begin(other, '400');
    await work.settled();
    expect(waiting()).toMatchObject({ how: 'refused', why: 'Not read.' });
    answers.save = logged('s2');
    work.enter();
    await work.settled();
    expect(waiting(other)).toBeUndefined();
    expect(waiting()).toMatchObject({ how: 'refused' });
  });

  it('an answer that comes late does not take the place of what is typed since', async () => {
    await types('4');
    work.typed('40');
    expect(store.get().typing?.told?.edit).not.toBe(store.get().typing?.edit);
    await vi.advanceTimersByTimeAsync(500);
    expect(store.get().typing?.told?.edit).toBe(store.get().typing?.edit);
  });
});

it('what was asked for is asked no longer once it is given', async () => {
  answers.preview = { ...plain('400'), error: { saidAt: ['Give the day.'] } };
  store.set({ repeats: { ...REPEATS, saidAt: '' } });
  await types('400');
  expect(work.enter()).toBe('stays');
  expect(store.get().message).toBe('Give the day.');
  work.repeats({ saidAt: '2 Jan 2023' });
  expect(store.get().message).toBe('');
  work.enter();
  work.leave();
  expect(store.get().message).toBe('');
});

describe('undo and redo name what they are about', () => {
  it('nothing is left to undo after a reload, and that is said', async () => {
    work.undo();
    await work.settled();
    expect(store.get().message).toMatch(/since this page was loaded/);
  });

  it('a logged cell is discarded, and put back', async () => {
    await types('400');
    work.enter();
    await work.settled();
    expect(work.next).toEqual({ undo: '400, bezsonov on killed' });
    work.undo();
    await work.settled();
    expect(sent.at(-1)).toEqual(['discard', expect.objectContaining({ 'things[0].thing': 's1' })]);
    expect(store.get().message).toBe('Undone: 400, bezsonov on killed.');
    expect(work.next).toEqual({ redo: '400, bezsonov on killed' });
    expect(refreshed).toBe(2);
    work.redo();
    await work.settled();
    expect(sent.at(-1)).toEqual([
      'putBack',
      expect.objectContaining({ 'things[0].version': '1', 'things[0].back': 's1-r1' }),
    ]);
    expect(work.next).toEqual({ undo: '400, bezsonov on killed' });
  });

  it('a changed value is put back, and changed again', async () => {
    answers.save = { written: [{ thing: 's1', revision: 's1-r2', version: 1 }] };
    work.begin(place, '89', { thing: 's1', revision: 's1-r1', version: 0 });
    work.enter();
    await work.settled();
    expect(sent.at(-1)).toEqual(['save', expect.objectContaining({ thing: 's1', revision: 's1-r1', version: '0' })]);
    work.undo();
    await work.settled();
    expect(sent.at(-1)).toEqual([
      'putBack',
      expect.objectContaining({ 'things[0].revision': 's1-r2', 'things[0].back': 's1-r1' }),
    ]);
    work.redo();
    await work.settled();
    expect(sent.at(-1)).toEqual([
      'putBack',
      expect.objectContaining({ 'things[0].revision': 's1-r3', 'things[0].back': 's1-r2' }),
    ]);
    work.undo();
    await work.settled();
    expect(sent.at(-1)).toEqual(['putBack', expect.objectContaining({ 'things[0].back': 's1-r1' })]);
  });

  it('what was logged and then changed is undone step by step, each from how it is by then', async () => {
    await types('400');
    work.enter();
    await work.settled();
    answers.save = { written: [{ thing: 's1', revision: 's1-r2', version: 0 }] };
    work.begin(place, '89', { thing: 's1', revision: 's1-r1', version: 0 });
    work.enter();
    await work.settled();
    work.undo();
    work.undo();
    await work.settled();
    expect(sent.slice(-2)).toEqual([
      ['putBack', expect.objectContaining({ 'things[0].revision': 's1-r2', 'things[0].back': 's1-r1' })],
      ['discard', expect.objectContaining({ 'things[0].revision': 's1-r3' })],
    ]);
    work.redo();
    work.redo();
    await work.settled();
    expect(sent.slice(-2)).toEqual([
      ['putBack', expect.objectContaining({ 'things[0].back': 's1-r1' })],
      ['putBack', expect.objectContaining({ 'things[0].revision': 's1-r3', 'things[0].back': 's1-r2' })],
    ]);
  });

  it('a discarded draft is put back, and discarded again', async () => {
    work.discard('400, bezsonov on killed', { thing: 's1', revision: 's1-r1', version: 0 });
    await work.settled();
    expect(work.next).toEqual({ undo: 'discarding 400, bezsonov on killed' });
    work.undo();
    await work.settled();
    expect(sent.at(-1)).toEqual(['putBack', expect.objectContaining({ 'things[0].back': 's1-r1' })]);
    work.redo();
    await work.settled();
    expect(sent.at(-1)).toEqual(['discard', expect.objectContaining({ 'things[0].revision': 's1-r3' })]);
  });

  it('a block is undone and done again in one go, and what stays of it is told', async () => {
    const calls: string[] = [];
    const inOneGo = {
      undo: async () => {
        calls.push('undo');
        return { why: '1 of 12 was changed since, and stays.' };
      },
      redo: async () => {
        calls.push('redo');
        return {};
      },
    };
    work.didInOneGo('12 cells from Excel', inOneGo);
    expect(work.next).toEqual({ undo: '12 cells from Excel' });
    work.undo();
    await work.settled();
    expect(store.get().message).toBe(
      'Undone, but not all of it: 12 cells from Excel. 1 of 12 was changed since, and stays.',
    );
    work.redo();
    await work.settled();
    expect(store.get().message).toBe('Done again: 12 cells from Excel.');
    expect(calls).toEqual(['undo', 'redo']);
    expect(work.next).toEqual({ undo: '12 cells from Excel' });
  });

  it('keeps what could not be undone, to undo it later', async () => {
    const unreached = async () => ({ why: 'The connection is lost.', isUnfinished: true });
    work.didInOneGo('12 cells from Excel', { undo: unreached, redo: unreached });
    work.undo();
    await work.settled();
    expect(work.next).toEqual({ undo: '12 cells from Excel' });
  });
});

describe('what goes wrong', () => {
  it('with one cell keeps no other from its turn', async () => {
    await types('400');
    answers.save = undefined as unknown as CellAnswer;
    work.enter();
    await work.settled();
    expect(store.get().message).toMatch(/could not be read/);
    answers.save = logged('s2');
    await types('89', other);
    work.enter();
    await work.settled();
    expect(store.get().message).toBe('Logged as a draft: 89, girkin on killed.');
  });

  it('with a question that left the table is told, and what was typed is kept', async () => {
    await types('400', { row: 'killed', column: 'gone' });
    expect(work.enter()).toBe('leaves');
    expect(waiting({ row: 'killed', column: 'gone' })).toMatchObject({ how: 'not sent', text: '400' });
    expect(store.get().message).toMatch(/not in the table any more/);
    expect(sent.filter(([name]) => name === 'save')).toEqual([]);
  });

  it('and what is on its way is not thrown away', async () => {
    await types('400');
    work.enter();
    work.forget(place);
    expect(store.get().message).toMatch(/undo takes it back/);
    await work.settled();
    expect(work.next).toEqual({ undo: '400, bezsonov on killed' });
  });

  it('with no cell because of its address', () => {
    for (const at of [
      { row: 'constructor', column: 'name' },
      { row: 'killed', column: 'constructor' },
    ]) {
      expect(waiting(at)).toBeUndefined();
      work.begin(at, '4');
      work.leave();
      expect(waiting(at)).toMatchObject({ text: '4' });
    }
  });
});
