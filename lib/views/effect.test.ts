import { describe, expect, it } from 'vitest';
import { effectOf, type Proposal } from '@/lib/domain/effect';
import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import { count, recordOf, said, source } from '@/lib/domain/testing/record';
import { about, atLeast, between, denied, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { effectTexts } from './effect';

const killed: Claim = count({ measure: 'killed' });
const record = (...statements: Statement[]): EventRecord => recordOf([killed], statements);
const texts = (before: EventRecord, proposal: Proposal) => effectTexts(effectOf(before, proposal, 'latest'));
const put = (id: string, by: string, content: Statement['content']): Proposal => ({
  put: said(id, by, content),
  source: source(by),
});

describe('the effect of a proposed change', () => {
  const ukraine = said('s1', 'ukraine', stated(about(400)));
  const count63 = said('s2', 'ministry', stated(exactly(63)));

  it('is told in one sentence', () => {
    const before = record(ukraine, said('s3', 'bbc', stated(atLeast(60))));
    expect(texts(before, put('s2', 'ministry', stated(exactly(63))))).toEqual([
      'turns killed from no conflict to disputed, gap n/a → ×6.3, at least ×5.7',
    ]);
  });

  it('names the verdict once if it stays', () => {
    const before = record(ukraine, count63);
    expect(texts(before, put('s2', 'ministry', stated(exactly(89))))).toEqual([
      'leaves killed at disputed, gap ×6.3, at least ×5.7 → ×4.5, at least ×4.0',
    ]);
  });

  it('tells of smaller changes if verdict and gap stay', () => {
    const before = record(ukraine, count63);
    expect(texts(before, put('s3', 'bbc', stated(exactly(100))))).toEqual([
      'leaves killed at disputed, gap ×6.3, at least ×5.7, 2 groups → 3 groups, 1 contradicting pair → 3 contradicting pairs, 2 independent sources → 3 independent sources',
    ]);
    // The stated figures are now 360 and 63, and the ranges leave all of what lies between.
    expect(texts(before, put('s1', 'ukraine', stated(between(360, 440))))).toEqual([
      'leaves killed at disputed, gap ×6.3, at least ×5.7 → ×5.7',
    ]);
    const echo = { ...said('s9', 'bbc', stated(exactly(63))), basedOn: ['s2'] };
    expect(texts(before, { put: echo, source: source('bbc') })).toEqual([
      'leaves killed at disputed, gap ×6.3, at least ×5.7, with other positions',
    ]);
  });

  it('tells that origins became fewer, or others, and that camps share other figures', () => {
    const three = ['a', 'b', 'c'].map((by, i) => said(`s${i + 1}`, by, stated(exactly(63))));
    const c = (speaksFor: string): Proposal => ({
      put: said('s3', 'c', stated(exactly(63))),
      source: source('c', { speaksFor }),
    });
    expect(texts(record(...three), c('b'))).toEqual([
      'leaves killed at agreed, 3 independent sources → 2 independent sources',
    ]);
    const withBody = recordOf([killed], three, { sources: [source('body')] });
    expect(texts(withBody, c('body'))).toEqual(['leaves killed at agreed, source c → body']);
    const claims = [killed, count({ id: 'd', measure: 'identified' })];
    const fewer = said('s2', 'b', stated(fewerThanSaid('s1')), { claim: 'd' });
    const before = recordOf(claims, [said('s1', 'a', stated(exactly(50))), fewer]);
    expect(texts(before, { put: said('s1', 'a', stated(exactly(40))) })).toEqual([
      'leaves killed at one source only, shared figure 50 → 40',
      'leaves identified at one source only, shared figure 0 to 49 → 0 to 39',
    ]);
  });

  it('calls a question that says nothing of its measure by its name', () => {
    const [killedSo, identifiedSo] = [
      count({ measure: '', shortName: 'hit' }),
      count({ measure: '', question: 'Was it?' }),
    ];
    for (const [claim, name] of [
      [killedSo, 'hit'],
      [identifiedSo, 'Was it?'],
    ] as const) {
      const before = recordOf([claim], [said('s1', 'a', stated(exactly(50)))]);
      expect(texts(before, put('s1', 'a', stated(exactly(40))))[0]).toMatch(
        new RegExp(`^leaves ${name.replace('?', '.')} at`),
      );
    }
  });

  it('tells that there is no gap for another reason, and who only denies', () => {
    const spokesman: Proposal = {
      put: said('s9', 'p', stated(exactly(63))),
      source: source('p', { speaksFor: 'ministry' }),
    };
    expect(texts(record(count63), spokesman)).toEqual([
      'leaves killed at one source only, no gap: only one figure → nothing contradicts',
    ]);
    expect(texts(record(ukraine, count63), put('s9', 'bbc', denied(exactly(5))))).toEqual([
      'leaves killed at disputed, gap ×6.3, at least ×5.7, nobody confirms or rejects alone → 1 more confirms or rejects without giving an answer',
    ]);
  });

  it('tells of a change that is taken back, and of no change', () => {
    expect(texts(record(ukraine, count63), { remove: 's2' })).toEqual([
      'turns killed from disputed to one source only, gap ×6.3, at least ×5.7 → n/a',
    ]);
    expect(texts(record(ukraine), { put: ukraine })).toEqual(['changes nothing']);
  });

  it('says why a change is refused', () => {
    expect(texts(record(ukraine), put('s2', 'ministry', stated(exactly('2.5'))))).toEqual([
      'is refused: a fraction of a whole thing (value)',
    ]);
    const fewer = said('s3', 'bloggers', stated(fewerThanSaid('s2')));
    expect(texts(record(count63, fewer), { put: said('s2', 'ministry', stated(exactly(0))) })).toEqual([
      'is refused: an empty range (value of s3)',
    ]);
    expect(texts(record(ukraine), { remove: 's9' })).toEqual([
      'is refused: refers to what is not on record (statement)',
    ]);
  });
});
