import { describe, expect, it } from 'vitest';
import { sourceIn } from '@/lib/domain/origin';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { count, recordOf, said, source } from '@/lib/domain/testing/record';
import { about, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { publishingEffect } from './publishing-effect';

// What a reviewer is told that publishing does, and the rows before and after.

const without = (record: EventRecord, ...refs: string[]): EventRecord => ({
  ...record,
  statements: record.statements.filter(({ ref }) => !refs.includes(ref)),
});

describe('what publishing a statement does', () => {
  const killed = makiivka.claims.find(({ id }) => id === 'killed') ?? makiivka.claims[0];
  const on = makiivka.statements.filter(({ claim }) => claim === killed?.id);
  const by = (part: string, nth = 0): Statement => {
    const found = on.filter((one) => sourceIn(makiivka, one.source).name.includes(part))[nth];
    if (found === undefined) throw new Error(`nothing by ${part}`);
    return found;
  };
  const told = (put: Statement, ...absent: string[]) =>
    publishingEffect(without(makiivka, put.ref, ...absent), put, sourceIn(makiivka, put.source));

  it('is told of the 89 that the ministry said two days after its 63', () => {
    const { sentences, rows } = told(by('Ministry of Defence', 1));
    expect(sentences).toEqual([
      '“killed” stays disputed: at least 4 times apart, between Ukrainian military and Russian Ministry of Defence, until now at least 5.7 times apart.',
    ]);
    expect(rows.map(({ before, after }) => [before?.fact, after?.fact])).toEqual([
      ['at least 5.7 times apart', 'at least 4 times apart'],
    ]);
    const [row] = rows;
    const column = Object.keys(row?.names ?? {}).find((key) => row?.names[key] === 'Russian Ministry of Defence') ?? '';
    const shown = [row?.before, row?.after].map((one) => one?.cells[column]?.entries[0]);
    expect(shown.map((entry) => entry?.shown)).toEqual(['63', '89']);
    expect(shown[1]?.was).toEqual([expect.objectContaining({ value: '63' })]);
  });

  it('is told where it begins a dispute, and between whom', () => {
    const ministry = on.filter(
      ({ ref }) => ref !== by('Ministry of Defence').ref && ref !== by('Ukrainian military').ref,
    );
    const { sentences } = told(by('Ministry of Defence'), ...ministry.map(({ ref }) => ref));
    expect(sentences).toEqual([
      'Publishing it makes “killed” disputed: at least 5.7 times apart, between Ukrainian military and Russian Ministry of Defence.',
    ]);
  });
});

describe('what publishing does on a small record', () => {
  const claim = count({ measure: 'killed' });
  const other = count({ id: 'd', question: 'How many at most?' });
  const first = said('s1', 'a', stated(exactly(50)));
  const put = (record: EventRecord, one: Statement) => publishingEffect(record, one, source(one.source)).sentences;

  it('is a first answer, one that changes nothing, and one that does not fit', () => {
    expect(put(recordOf([claim], [], { sources: [source('a')] }), first)).toEqual([
      'Publishing it moves “How many?” from “no answer yet” to “one source only”.',
    ]);
    expect(put(recordOf([claim], [first]), first)).toEqual([
      'Publishing it changes nothing in how the answers to “How many?” relate.',
    ]);
    expect(put(recordOf([claim], [first]), said('s2', 'a', stated(exactly('0.5'))))[0]).toMatch(
      /^As readers have the event now, it does not fit: /,
    );
  });

  it('is told of every question that it reaches', () => {
    const than = said('s2', 'b', stated(fewerThanSaid('s1')), { claim: 'd' });
    const record = recordOf([claim, other], [first, than, said('s3', 'c', stated(exactly(49)), { claim: 'd' })]);
    const { sentences, rows } = publishingEffect(record, { ...first, content: stated(about(40)) }, source('a'));
    expect(sentences).toEqual([
      '“How many?” stays “one source only”: shared figure 50 → 36 to 44.',
      'Publishing it makes “How many at most?” disputed: only if ‘fewer than a’s about 40’ is read as below 36, between c and b.',
    ]);
    expect(rows.map(({ key }) => key)).toEqual([claim.slug, other.slug]);
  });
});
