import { expect, test } from 'vitest';
import { type Conflict, conflictView } from './conflict';
import type { FormValues } from './three-way';

const AT = '2026-11-30T14:31:00Z';
const revised = { did: 'revise', by: 'desk-kirona', at: AT } as const;
const told = (
  kind: 'source' | 'statement' | 'claim',
  [base, mine, theirs]: FormValues[],
  more: object = {},
): Conflict =>
  conflictView({
    ...{ kind, base: base ?? {}, mine: mine ?? {}, theirs: theirs ?? {}, hidden: [], names: new Map() },
    ...{ changes: [revised], began: { revision: 'a', version: '0' }, now: { revision: 'b', version: '1' } },
    ...more,
  });

test('says who saved what and when, and each row that differs in the words of the form', () => {
  const base = { form: 'stated', said: '63', note: 'Same.', grade: '1', gradeReason: 'Because' };
  const view = told('statement', [
    base,
    { ...base, form: 'declined', said: '' },
    { ...base, said: '89', language: 'uk', kind: 'verbatim', words: '89', dateNotKnown: 'on' },
  ]);
  expect(view.sentence).toBe('Since you opened this, desk-kirona saved a change on 30 Nov 2026, 14:31 (UTC).');
  expect(view.theirs).toBe('desk-kirona’s, saved 30 Nov 2026, 14:31 (UTC)');
  expect(view.same).toBe(2);
  expect(view.rows.map(({ label, mine, theirs }) => [label, mine, theirs])).toEqual([
    ['Value', ['The source: was asked, and gave no value'], ['89', 'The source: gives a value']],
    ['Said', [], ['Nobody knows when it was said: this is the day of the first document that has it']],
    ['Words', [], ['89', 'The words below are: word for word', 'Language: Ukrainian']],
  ]);
});

test('offers a list with what either added, beside both', () => {
  const [row] = told('source', [{ aliases: ['a'] }, { aliases: ['a', 'm'] }, { aliases: ['a', 't'] }]).rows;
  expect(row).toMatchObject({ label: 'Other names', both: ['a', 't', 'm'], joined: { aliases: ['a', 't', 'm'] } });
});

test('what a form does not show is theirs, and is no row', () => {
  const theirs = { name: 'New', grade: 'B', gradeReason: 'Right so far' };
  const view = told('source', [{ name: 'Old' }, { name: 'Old' }, theirs], { hidden: ['grade', 'gradeReason'] });
  expect(view.rows.map(({ key }) => key)).toEqual(['name']);
  expect(view.now).toEqual({ revision: 'b', version: '1', grade: 'B', gradeReason: 'Right so far' });
});

test('a text that makes what is read read otherwise is shown by its number', () => {
  const [row] = told('source', [{}, { name: 'a\u202eb' }, { name: 'b' }]).rows;
  expect(row?.mine).toEqual(['a[U+202E]b']);
});
