import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, stated } from '@/prisma/factories/values';
import { allAgree } from './agreed';
import { recordAsOf } from './as-of';
import { isFirm, readingsOf } from './firm';
import { comparedWith } from './links';
import type { AsOf } from './moment';
import type { EventRecord, Source, Statement } from './record';
import { indexOf } from './record-index';
import { relate } from './relation';
import { isComparable, referenceTimeOf } from './said';
import { saysTheSame } from './same-again';
import { givesValue } from './spans';
import { RUNS, records } from './testing/arbitraries';
import { answerOf } from './testing/oracle';
import { repeatsItself } from './testing/oracle-held';
import { endOf } from './testing/oracle-ranges';
import { type CountClaim, dayOf, different, said, source } from './testing/record';
import { campsOf, contradicting, keyOf, originsOf, summary, toldOf, widened } from './testing/seed';
import { assessClaim, type ClaimAssessment } from './verdict';

// method.md, "Must hold", on random records, each compared with the oracle or with itself after a change.

/**
 * Whether something is told as more or less than another statement where a time covers several days. Of two that overlap
 * the one stands where its days begin, and the other counts from where they end: what comes in between is held against
 * less than the figure says in the end.
 */
const isRelativeOverDays = ({ statements }: EventRecord): boolean =>
  statements.some(({ content }) => comparedWith(content) !== undefined) &&
  statements.some(({ saidAt }) => 'until' in saidAt);

/** Whether every time is known. */
const isDated = ({ statements }: EventRecord): boolean => statements.every(({ saidAtNotKnown }) => !saidAtNotKnown);

const asOfDay = (day: number): AsOf => ({ precision: 'day', on: dayOf(day), zone: 'UTC' });

/** The day about which the camps of a running claim are: the later of the pair told, else the latest. */
function timeOfCamps({ gap, positions }: ClaimAssessment): { from: string; to: string } {
  const told = gap.kind === 'n/a' ? positions.filter(isComparable).filter(givesValue) : [gap.a, gap.b];
  const days = told.map(({ countsAsOf }) => countsAsOf);
  const latest = days.toSorted((a, b) => a.last - b.last || a.first - b.first).at(-1) ?? { first: 0, last: 0 };
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(latest.first), to: day(latest.last) };
}

const holds = (property: (made: { claim: CountClaim; record: EventRecord }) => void): void =>
  fc.assert(fc.property(records, property), RUNS);

describe(`what must hold, on ${RUNS.numRuns} records each`, () => {
  it('the oracle finds the same positions, echoes, pairs, firm pairs, verdict, camps, gap and origins', () => {
    holds(({ claim, record }) => {
      const reading = assessClaim(record, claim, 'latest');
      const answer = answerOf(record, claim);
      expect(reading.positions.map(({ statement }) => statement.id).sort()).toEqual(answer.positions);
      expect(reading.echoes.map(({ statement }) => statement.id).sort()).toEqual(answer.echoes);
      expect(reading.positions.filter(isComparable)).toHaveLength(answer.comparable.length);
      expect(contradicting(reading)).toEqual(answer.contradicting);
      expect(reading.contradictingPairs).toBe(answer.contradicting.length);
      const firm = reading.contradictions.filter(({ a, b }) => isFirm(a, b, claim));
      expect(firm.map(({ a, b }) => keyOf(a.statement.id, b.statement.id)).sort()).toEqual(answer.firm);
      expect(reading.howDisputed.isFirm).toBe(answer.firm.length > 0);
      expect(reading.verdict).toBe(answer.verdict);
      if (reading.verdict !== 'no value' && reading.verdict !== 'disputed') {
        expect(allAgree(reading.positions.filter(isComparable), claim)).toBe(answer.agreed);
      }
      expect([...answer.told, 'n/a']).toContain(toldOf(reading));
      if (toldOf(reading) === 'n/a') expect(answer.told).toEqual([]);
      expect(campsOf(reading)).toEqual(answer.campsAt(timeOfCamps(reading)));
      const { counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny } = reading.origins;
      const ids = (sources: readonly Source[]) => sources.map(({ id }) => id).sort();
      expect({
        counted: ids([...counted, ...unnamedOrCollective]),
        untraced: ids(cannotBeTraced),
        others: ids(onlyConfirmOrDeny),
      }).toEqual(answer.origins);
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
          statements: record.statements.filter((statement) => endOf(statement) <= dayOf(day)),
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
      if (verdict === 'disputed') expect(contradictions).not.toEqual([]);
      // What only denies and confirms contradicts without a value.
      if (contradictions.length > 0) expect(['disputed', 'no value']).toContain(verdict);
      if (contradictions.length === 0) expect(gap.kind).toBe('n/a');
    });
  });

  it('camps cover everything that is comparable and stated, and no two members of one contradict', () => {
    holds(({ claim, record }) => {
      fc.pre(!claim.running);
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

  it('firm pairs contradict, and the gap told is never below the least that the ranges leave', () => {
    holds(({ claim, record }) => {
      const { contradictions, gap, howDisputed } = assessClaim(record, claim, 'latest');
      const firm = contradictions.filter(({ a, b }) => isFirm(a, b, claim));
      expect(howDisputed.isFirm).toBe(firm.length > 0);
      for (const { a, b } of contradictions) {
        expect(readingsOf(a, b, claim).length > 0).toBe(!isFirm(a, b, claim));
      }
      if (gap.kind === 'ratio' && gap.least !== 'none') expect(gap.ratio.gte(gap.least)).toBe(true);
    });
  });

  it('a source that gave a value holds something, unless it withdrew it', () => {
    holds(({ claim, record }) => {
      const { positions, echoes } = assessClaim(record, claim, 'latest');
      for (const source of record.sources.keys()) {
        const own = record.statements.filter((one) => one.source === source);
        if (own.some(({ content }) => content.form === 'withdrawn')) continue;
        const gave = own.some(({ content }) => content.form === 'stated');
        const holdsOne = [...positions, ...echoes].some((one) => one.source.id === source);
        if (gave) expect(holdsOne).toBe(true);
      }
    });
  });

  it('no source contradicts itself: what it concedes, it no longer rejects', () => {
    holds(({ claim, record }) => {
      fc.pre(isDated(record) && !isRelativeOverDays(record));
      const { contradictions } = assessClaim(record, claim, 'latest');
      expect(contradictions.filter(({ a, b }) => a.source.id === b.source.id)).toEqual([]);
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
    gap: toldOf(reading),
  });

  it('a duplicate changes no verdict, camp or origin count', () => {
    fc.assert(
      fc.property(records, fc.nat(), ({ claim, record }, pick) => {
        const before = assessClaim(record, claim, 'latest');
        const one = before.positions[pick % Math.max(before.positions.length, 1)];
        fc.pre(one !== undefined);
        const { id: _id, source: by, content, ...rest } = one.statement;
        // One that is dated would replace what is undated.
        fc.pre(isDated(record) && !isRelativeOverDays(record));
        // Said again after its source rejected the same of another's, it is no duplicate: it concedes.
        const { statements } = indexOf(record);
        const isRejected = record.statements.some(({ source: own, content: said }) => {
          if (own !== by || said.form !== 'denied' || said.rejects.what !== 'statement') return false;
          const other = statements.get(said.rejects.statement);
          if (other === undefined) return false;
          return saysTheSame(one.statement, other, claim) || one.statement.basedOn?.includes(other.id) === true;
        });
        fc.pre(!isRejected);
        const counts = claim.running && {
          countsAsOf: referenceTimeOf(one.statement, { statements: indexOf(record).statements }),
        };
        const again = said('s99', by, content, { ...rest, ...counts, ref: 's99', loggedAt: '2023-03-01T00:00:00Z' });
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

  it('an echo of what its speaker still holds changes no verdict, camp or origin count, and is one voice more', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(60), ({ claim, record }, pick, figure) => {
        const before = assessClaim(record, claim, 'latest');
        const target = before.positions[pick % Math.max(before.positions.length, 1)]?.statement;
        fc.pre(target !== undefined);
        const echo = said('s99', 'echo', stated(exactly(figure)), { day: 9, basedOn: [target.id] });
        const after = assessClaim(withOne(record, echo), claim, 'latest');
        expect(outcome(after)).toEqual(outcome(before));
        expect(after.voices).toHaveLength(before.voices.length + 1);
      }),
      RUNS,
    );
  });

  it('an echo by a source that is there replaces what a value of its own would, and nothing else', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(4), fc.nat(60), ({ claim, record }, pick, by, figure) => {
        const source = `a${by}`;
        const before = assessClaim(record, claim, 'latest');
        const target = before.positions[pick % Math.max(before.positions.length, 1)]?.statement;
        fc.pre(target !== undefined);
        const withEcho = withOne(
          record,
          said('s99', source, stated(exactly(figure)), { day: 9, basedOn: [target.id] }),
        );
        const after = assessClaim(withEcho, claim, 'latest');
        const held = before.positions.some((one) => one.source.id === source);
        if (!held || repeatsItself(record, source, [target.id])) {
          expect(outcome(after)).toEqual(outcome(before));
          return;
        }
        const answer = answerOf(withEcho, claim);
        expect(after.positions.map(({ statement }) => statement.id).sort()).toEqual(answer.positions);
        expect([after.verdict, campsOf(after)]).toEqual([answer.verdict, answer.campsAt(timeOfCamps(after))]);
      }),
      RUNS,
    );
  });

  it('a statement of scope different changes nothing that is compared', () => {
    fc.assert(
      fc.property(records, fc.nat(4), fc.nat(60), ({ claim, record }, by, figure) => {
        const before = assessClaim(record, claim, 'latest');
        const other = said('s99', `a${by}`, stated(exactly(figure)), { day: 9, scope: different });
        const after = assessClaim(withOne(record, other), claim, 'latest');
        const compared = ({ positions }: ClaimAssessment) =>
          positions.filter(isComparable).map(({ statement }) => statement.id);
        expect(compared(after)).toEqual(compared(before));
        expect(outcome(after)).toEqual(outcome(before));
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

  it('widening a range that no other refers to, if its source holds the same, never creates a contradiction', () => {
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
        const before = assessClaim(record, claim, 'latest');
        const after = assessClaim({ ...record, statements }, claim, 'latest');
        const held = ({ positions }: ClaimAssessment) => positions.map(({ statement }) => statement.id).join(' ');
        fc.pre(held(before) === held(after));
        expect(contradicting(after).filter((pair) => !contradicting(before).includes(pair))).toEqual([]);
      }),
      RUNS,
    );
  });
});
