import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, stated } from '@/prisma/factories/values';
import { recordAsOf } from './as-of';
import type { AsOf } from './moment';
import type { EventRecord, Statement } from './record';
import { relate } from './relation';
import { isComparable } from './said';
import { RUNS, records } from './testing/arbitraries';
import { answerOf, repeatsItself } from './testing/oracle';
import { type CountClaim, dayOf, said, source } from './testing/record';
import { campsOf, contradicting, originsOf, ratioOf, summary, widened } from './testing/seed';
import { assessClaim, type ClaimAssessment } from './verdict';

// method.md, "Must hold", on random records, each compared with the oracle or with itself after a change.

const asOfDay = (day: number): AsOf => ({ precision: 'day', on: dayOf(day), zone: 'UTC' });

const holds = (property: (made: { claim: CountClaim; record: EventRecord }) => void): void =>
  fc.assert(fc.property(records, property), RUNS);

describe(`what must hold, on ${RUNS.numRuns} records each`, () => {
  it('the oracle finds the same positions, pairs, verdict, camps, gap and origins', () => {
    holds(({ claim, record }) => {
      const reading = assessClaim(record, claim, 'latest');
      const answer = answerOf(record, claim);
      expect(reading.positions.map(({ statement }) => statement.id).sort()).toEqual(answer.positions);
      expect(reading.positions.filter(isComparable)).toHaveLength(answer.comparable.length);
      expect(contradicting(reading)).toEqual(answer.contradicting);
      expect(reading.verdict).toBe(answer.verdict);
      expect(campsOf(reading)).toEqual(answer.camps);
      expect(ratioOf(reading)).toBe(answer.ratio);
      expect(reading.origins.counted.length + reading.origins.unnamedOrCollective.length).toBe(answer.origins);
    });
  });

  it('exactly one relation for a comparable pair, the same in either order', () => {
    holds(({ claim, record }) => {
      const comparable = assessClaim(record, claim, 'latest').positions.filter(isComparable);
      for (const a of comparable) {
        for (const b of comparable.filter((one) => one !== a)) {
          const there = relate(a, b, claim);
          expect(['contradicts', 'agrees', 'consistent']).toContain(there.relation);
          expect(relate(b, a, claim)).toEqual(there);
        }
      }
    });
  });

  it('the order of the record changes nothing', () => {
    fc.assert(
      fc.property(records, fc.nat(), ({ claim, record }, turn) => {
        const { statements } = record;
        const at = statements.length === 0 ? 0 : turn % statements.length;
        const turned = { ...record, statements: [...statements.slice(at), ...statements.slice(0, at)].reverse() };
        expect(summary(assessClaim(turned, claim, 'latest'))).toEqual(summary(assessClaim(record, claim, 'latest')));
      }),
      RUNS,
    );
  });

  it('as-of equals filtering first', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 5 }), ({ claim, record }, day) => {
        const filtered = {
          ...record,
          statements: record.statements.filter(({ saidAt }) => 'on' in saidAt && saidAt.on <= dayOf(day)),
        };
        expect(recordAsOf(record, asOfDay(day)).statements).toEqual(filtered.statements);
        expect(summary(assessClaim(record, claim, asOfDay(day)))).toEqual(
          summary(assessClaim(filtered, claim, 'latest')),
        );
      }),
      RUNS,
    );
  });

  it('disputed exactly if a contradicting pair exists; no gap without one', () => {
    holds(({ claim, record }) => {
      const { verdict, contradictions, gap } = assessClaim(record, claim, 'latest');
      expect(verdict === 'disputed').toBe(contradictions.length > 0);
      if (contradictions.length === 0) expect(gap.kind).toBe('n/a');
    });
  });

  it('camps cover everything that is comparable and stated, and no two members of one contradict', () => {
    holds(({ claim, record }) => {
      const { camps, positions } = assessClaim(record, claim, 'latest');
      const stating = positions.filter(isComparable).filter(({ stance }) => stance === 'stated');
      expect(new Set(camps.flatMap(({ positions: members }) => members))).toEqual(new Set(stating));
      for (const { positions: members } of camps) {
        for (const a of members) {
          for (const b of members) expect(a === b || relate(a, b, claim).relation !== 'contradicts').toBe(true);
        }
      }
    });
  });
});

describe('one thing added or changed', () => {
  const withOne = (record: EventRecord, statement: Statement): EventRecord => ({
    ...record,
    sources: new Map([
      ...record.sources,
      [statement.source, record.sources.get(statement.source) ?? source(statement.source)],
    ]),
    statements: [...record.statements, statement],
  });
  const outcome = (reading: ClaimAssessment) => ({
    verdict: reading.verdict,
    camps: reading.camps.length,
    origins: originsOf(reading),
    contradictingOrigins: reading.contradictingOrigins,
    gap: ratioOf(reading),
  });

  it('a duplicate changes no verdict, camp or origin count', () => {
    fc.assert(
      fc.property(records, fc.nat(), ({ claim, record }, pick) => {
        const before = assessClaim(record, claim, 'latest');
        const one = before.positions[pick % Math.max(before.positions.length, 1)];
        fc.pre(one !== undefined);
        const { id: _id, source: by, content, ...rest } = one.statement;
        const again = said('s99', by, content, { ...rest, ref: 's99', loggedAt: '2023-03-01T00:00:00Z', day: 4 });
        const after = assessClaim(
          withOne(record, { ...again, saidAt: { precision: 'day', on: dayOf(4), zone: 'UTC' } }),
          claim,
          'latest',
        );
        expect(outcome(after)).toEqual(outcome(before));
      }),
      RUNS,
    );
  });

  it('an echo changes no verdict, camp or origin count, and is one voice more', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(60), ({ claim, record }, pick, figure) => {
        const target = record.statements[pick % Math.max(record.statements.length, 1)];
        fc.pre(target !== undefined);
        const before = assessClaim(record, claim, 'latest');
        const echo = said('s99', 'echo', stated(exactly(figure)), { day: 4, basedOn: [target.id] });
        const after = assessClaim(withOne(record, echo), claim, 'latest');
        expect(outcome(after)).toEqual(outcome(before));
        expect(after.voices).toHaveLength(before.voices.length + 1);
      }),
      RUNS,
    );
  });

  it('an echo by a source that is there changes nothing either, unless the source had its own value', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(4), fc.nat(60), ({ claim, record }, pick, by, figure) => {
        const target = record.statements[pick % Math.max(record.statements.length, 1)];
        fc.pre(target !== undefined);
        const source = `a${by}`;
        const before = assessClaim(record, claim, 'latest');
        const withEcho = withOne(
          record,
          said('s99', source, stated(exactly(figure)), { day: 4, basedOn: [target.id] }),
        );
        const after = assessClaim(withEcho, claim, 'latest');
        const had = before.positions.find((one) => one.source.id === source && one.stance === 'stated');
        if (had === undefined || repeatsItself(record, source, [target.id])) {
          expect(outcome(after)).toEqual(outcome(before));
          return;
        }
        // A source that says 400 and then repeats another's 63 holds that 63.
        const ids = ({ positions }: ClaimAssessment) => positions.map(({ statement }) => statement.id);
        expect(ids(after)).toEqual(ids(before).filter((id) => id !== had.statement.id));
        const answer = answerOf(withEcho, claim);
        expect([after.verdict, campsOf(after)]).toEqual([answer.verdict, answer.camps]);
      }),
      RUNS,
    );
  });

  it('a position of a new source only keeps or worsens agreed → consistent → disputed', () => {
    const order = ['agreed', 'consistent', 'disputed'];
    fc.assert(
      fc.property(records, fc.nat(60), fc.nat(20), ({ claim, record }, low, more) => {
        const before = assessClaim(record, claim, 'latest');
        const after = assessClaim(
          withOne(record, said('s99', 'new', stated(between(low, low + more)))),
          claim,
          'latest',
        );
        fc.pre(order.includes(before.verdict));
        expect(order.indexOf(after.verdict)).toBeGreaterThanOrEqual(order.indexOf(before.verdict));
      }),
      RUNS,
    );
  });

  it('widening a range that no other refers to never creates a contradiction', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(9), fc.nat(9), ({ claim, record }, pick, down, up) => {
        const refersTo = (id: string) =>
          record.statements.some(({ content }) => JSON.stringify(content).includes(`"than":"${id}"`));
        const ranges = record.statements.filter(
          ({ id, content }) =>
            content.form === 'stated' && content.value.type === 'number' && 'low' in content.value && !refersTo(id),
        );
        const target = ranges[pick % Math.max(ranges.length, 1)];
        fc.pre(target !== undefined);
        const statements = record.statements.map((statement) =>
          statement === target ? widened(statement, down, up) : statement,
        );
        const before = contradicting(assessClaim(record, claim, 'latest'));
        const after = contradicting(assessClaim({ ...record, statements }, claim, 'latest'));
        expect(after.filter((pair) => !before.includes(pair))).toEqual([]);
      }),
      RUNS,
    );
  });
});
