import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/record';
import { anyRecords } from '@/lib/domain/testing/any-claim';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { about, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { statementChanges } from './statement-changes';

// What a revision changes, as its reviewer is told it.

const claim = count({ measure: 'killed', labels: [{ id: 'named', words: 'identified by name' }] });
const ukraine = said('s1', 'ukraine', stated(about(400)));
const ministry = said('s2', 'ministry', stated(exactly(63)), { day: 2 });
const record = recordOf([claim], [ukraine, ministry]);
const titles = new Map([['d1', 'Briefing of 4 January']]);
const changes = (before: Statement | undefined, after: Statement) =>
  statementChanges(before, after, { claim, record, titles });

/** A change of each field that an editor fills; a field that is new is missing here until it has one. */
const CHANGED: {
  readonly [F in Exclude<keyof Statement, 'id' | 'ref' | 'claim' | 'source' | 'loggedAt'>]-?: Statement;
} = {
  content: { ...ministry, content: stated(exactly(89)) },
  scope: { ...ministry, scope: { relation: 'narrower', label: 'named', note: '' } },
  hedge: { ...ministry, hedge: 'we cannot exclude' },
  saidAt: { ...ministry, saidAt: { precision: 'day', on: '2023-01-04', zone: 'Europe/Moscow' } },
  saidAtNotKnown: { ...ministry, saidAtNotKnown: true },
  saidAfter: { ...ministry, saidAfter: 's1' },
  countsAsOf: { ...ministry, countsAsOf: { precision: 'day', on: '2023-01-03', zone: 'Europe/Moscow' } },
  basedOn: { ...ministry, basedOn: ['s1'] },
  doesNotSay: { ...ministry, doesNotSay: true },
  wording: { ...ministry, wording: { kind: 'verbatim', words: 'шестьдесят три', language: 'ru' } },
  spokenLanguage: { ...ministry, spokenLanguage: 'ru' },
  note: { ...ministry, note: 'Two days later it said 89.' },
  credibility: { ...ministry, credibility: { grade: 3, reason: 'It has changed it twice.' } },
  evidence: { ...ministry, evidence: [{ document: 'd1' }] },
};

describe('what a revision changes', () => {
  it.each(Object.entries(CHANGED))('tells a change of %s, and back', (_, after) => {
    const { changed, same } = changes(ministry, after);
    expect(changed.length).toBeGreaterThan(0);
    for (const { before, after: now } of changed) expect(before?.text).not.toBe(now?.text);
    expect(same).not.toContain(changed[0]?.label);
    expect(changes(after, ministry).changed).toEqual(
      expect.arrayContaining(
        changed.map(({ before, after: now, ...line }) => ({
          ...line,
          ...(now && { before: now }),
          ...(before && { after: before }),
        })),
      ),
    );
  });

  it('is a row a field: the figure, and the words with their language', () => {
    const after = { ...CHANGED.wording, content: stated(exactly(89)) };
    expect(changes(ministry, after).changed.slice(0, 1)).toEqual([
      { field: 'content', label: 'Value', before: { text: '63' }, after: { text: '89' } },
    ]);
    expect(changes(ministry, after).changed).toContainEqual(
      expect.objectContaining({ label: 'Words', after: { text: 'шестьдесят три', lang: 'ru', dir: 'ltr' } }),
    );
  });

  it('is of a statement that readers do not see all that is filled', () => {
    const { changed, same } = changes(undefined, { ...ministry, evidence: [{ document: 'd1' }] });
    expect(same).toEqual([]);
    expect(changed.map(({ label, after }) => `${label}: ${after?.text}`)).toEqual([
      'Value: 63',
      'The source: gives a value',
      'Said: 2 Jan 2023, UTC',
      'The words are: the desk’s own words',
      `Words: ${ministry.wording.words}`,
      'Language: English',
      'Evidence: Briefing of 4 January',
    ]);
  });

  it('tells which statement is meant, a quote, and characters that turn text round', () => {
    const after: Statement = {
      ...ministry,
      content: stated(fewerThanSaid('s1')),
      note: 'a\u202eb',
      evidence: [{ document: 'd1', quote: { exact: 'fewer', prefix: '', suffix: '', start: 0, end: 5 } }],
    };
    const texts = changes(ministry, after).changed.map((one) => one.after?.text);
    expect(texts).toContain('fewer than ukraine’s about 400');
    expect(texts).toContain('Briefing of 4 January: “fewer”');
    expect(texts.join()).not.toContain('\u202e');
  });

  it('is nothing of what is the same, and something of any two statements that differ in what they say', () => {
    fc.assert(
      fc.property(anyRecords, ({ claim: of, record: whole }) => {
        const told = { claim: of, record: whole, titles };
        for (const one of whole.statements) {
          expect(statementChanges(one, { ...one, evidence: [...one.evidence] }, told).changed).toEqual([]);
          for (const { content, scope, saidAt } of whole.statements) {
            const after = { ...one, content, scope, saidAt };
            const isSame =
              JSON.stringify([content, scope, saidAt]) === JSON.stringify([one.content, one.scope, one.saidAt]);
            expect(statementChanges(one, after, told).changed.length > 0).toBe(!isSame);
          }
        }
      }),
      { numRuns: RUNS.numRuns / 3 },
    );
  });
});
