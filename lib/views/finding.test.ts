import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord } from '@/lib/domain/record';
import { parseFinding } from '@/lib/schemas/finding';
import { demonstration } from '@/prisma/seed/records';
import { eventView } from './event';
import { listedSummary } from './listed';

const records = demonstration.map(({ record }) => withoutConfidential(record));
const [makiivka] = records;
if (makiivka === undefined) throw new Error('The demonstration has no event.');

const findingOf = (record: EventRecord) => listedSummary(record).finding;
const textOf = (sentences: readonly (readonly { text: string }[])[]) =>
  sentences.map((phrases) => phrases.map(({ text }) => text).join('')).join(' ');
const without = (record: EventRecord, keep: (slug: string) => boolean): EventRecord => {
  const claims = record.claims.filter(({ slug }) => keep(slug));
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...record,
    claims,
    statements: record.statements.filter(({ claim }) => ids.has(claim)),
    renderings: record.renderings.filter(({ statement }) =>
      record.statements.some(({ id, claim }) => id === statement && ids.has(claim)),
    ),
    searches: record.searches.filter(({ claim }) => ids.has(claim)),
  };
};

describe('the finding of an event', () => {
  it('names two figures and two bodies, as the answer does, and draws them on one axis with all others', () => {
    const { sentences, told, axis } = findingOf(makiivka);
    expect(textOf(sentences)).toBe(
      'Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
    );
    expect(told.map(({ name, value }) => [name, value])).toEqual([
      ['Ukrainian military', 'about 400'],
      ['Russian Ministry of Defence', '89'],
    ]);
    const [about400, exactly89] = told.map(({ mark }) => mark);
    expect(about400).toMatchObject({ tone: 'a', from: 0.72, to: 0.88 });
    expect(exactly89).toMatchObject({ tone: 'b', from: exactly89?.to, before: [0.126] });
    expect(axis).toMatchObject({ log: false, otherAnswers: 4 });
    expect(axis?.ticks.map(({ label }) => label)).toEqual(['0', '200', '400']);
  });

  it.each(records.map((record) => [record.event.slug, record] as const))(
    'of %s begins the answer beside its title',
    (_, record) => {
      const { sentences } = findingOf(record);
      const { answer, rows } = eventView(record, 'latest', new Map());
      const question = rows.find(({ disputedRank }) => disputedRank === 0)?.question ?? '';
      expect(textOf(answer)).toContain(`${question} ${textOf(sentences)}`);
      expect(sentences.flat().filter(({ disputed }) => disputed !== undefined)).toHaveLength(1);
    },
  );

  it.each(records.map((record) => [record.event.slug, record] as const))(
    'of %s is what its schema says, also after it was stored',
    (_, record) => {
      const finding = findingOf(record);
      expect(parseFinding(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
    },
  );

  it('has its tints from the sides of the event, as its page has', () => {
    for (const record of records) {
      const { sides } = eventView(record, 'latest', new Map());
      const toneOf = new Map(sides.flatMap(({ tone, columns }) => columns.map(({ name }) => [name, tone])));
      for (const { name, mark } of findingOf(record).told) {
        const [, tone] = [...toneOf].find(([full]) => full.startsWith(name)) ?? [];
        if (mark) expect([name, mark.tone]).toEqual([name, tone]);
      }
    }
  });

  it('of answers that are no figures has no axis', () => {
    const kyiv = records.find(({ event }) => event.slug === 'kyiv-attack');
    const finding = kyiv && findingOf(kyiv);
    expect(finding?.axis).toBeUndefined();
    expect(finding?.told).toEqual([
      { name: 'News18', value: 'mayor of Kyiv' },
      { name: 'BBC News', value: 'head of the Kyiv regional administration' },
    ]);
  });
});

describe('where nothing is disputed', () => {
  it('the finding is the first two sentences of the answer, and the figures are those furthest apart', () => {
    const quiet = without(makiivka, (slug) => slug !== 'killed');
    const { sentences, told } = findingOf(quiet);
    const { answer } = eventView(quiet, 'latest', new Map());
    expect(sentences).toEqual(answer.slice(0, 2));
    expect(textOf(sentences)).toMatch(/^No two sources contradict each other\./);
    expect(new Set(told.map(({ name }) => name)).size).toBe(told.length);
  });

  it('an event without statements says so, and one without questions too', () => {
    const unanswered = { ...makiivka, statements: [], renderings: [], searches: [] };
    expect(findingOf(unanswered)).toMatchObject({ told: [] });
    expect(textOf(findingOf(unanswered).sentences)).toBe('Nobody had yet said anything on these questions.');
    const empty = without(makiivka, () => false);
    expect(textOf(findingOf(empty).sentences)).toBe('Nothing on this event is published yet.');
  });
});
