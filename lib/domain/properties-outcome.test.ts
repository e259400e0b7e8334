import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from './history';
import { type ComparableImplied, deniesThatItHappened, givesValueItself } from './implied';
import { bySource, inOrderSaid } from './order';
import { comparedAs, type Outcome, outcomesOn, replacedBy } from './outcome';
import type { Echo } from './position';
import type { Claim, EventRecord, Statement } from './record';
import { type DatedReferences, referencesIn } from './references';
import { isComparable } from './said';
import { isSameScope, saysTheSame } from './same-again';
import { anyRecords } from './testing/any-claim';
import { RUNS } from './testing/arbitraries';
import { talkativeRecords } from './testing/talkative';
import { toldOutcome } from './testing/told-outcome';
import { assessClaim } from './verdict';

const tried = fc.oneof({ weight: 3, arbitrary: talkativeRecords }, { weight: 1, arbitrary: anyRecords });

// By brute force: what a source held after each thing that it said, read from the method's own history of every prefix.

type Held = readonly { values: ReadonlySet<Statement>; all: ReadonlySet<Statement> }[];

function heldAfterEach(own: readonly Statement[], on: Claim, record: EventRecord, references: DatedReferences): Held {
  return own.map((_, index) => {
    const { inForce, repeats, remarks } = historyOf(own.slice(0, index + 1), on, references, record.event.zone);
    return { values: new Set([...inForce, ...repeats]), all: new Set([...inForce, ...repeats, ...remarks]) };
  });
}

type Read = { on: Claim; own: readonly Statement[]; held: Held; echoes: readonly Echo[] };

function outcomeByPrefixes(statement: Statement, { on, own, held, echoes }: Read): Outcome {
  const index = own.indexOf(statement);
  const by = own[held.findIndex(({ all }, at) => at >= index && !all.has(statement))];
  const { form } = statement.content;
  if (form === 'withdrawn') {
    const before = [...(held[index - 1]?.values ?? [])];
    const of = before.filter((one) => !held[index]?.values.has(one));
    return { kind: 'withdrawal', of, ...(by && { by }) };
  }
  if (form === 'declined') return by === undefined ? { kind: 'beside' } : { kind: 'overtaken', by };
  if (by !== undefined) {
    if (by.content.form === 'withdrawn') return { kind: 'withdrawn', by };
    return { kind: saysTheSame(statement, by, on) ? 'said again' : 'superseded', by };
  }
  const echo = echoes.find((one) => one.statement === statement);
  if (echo !== undefined) return { kind: 'echo', of: echo.root, ...(echo.moved && { moved: echo.moved }) };
  if (form === 'confirmed') return { kind: 'beside' };
  return {
    kind: form === 'denied' && !deniesThatItHappened(statement.content) ? 'current denial' : 'current position',
  };
}

/** Every statement of a record, with what its source said in order, and its outcome by brute force. */
function eachOutcome(
  on: Claim,
  record: EventRecord,
  visit: (one: Statement, own: Statement[], found: Outcome) => void,
) {
  const { echoes } = assessClaim(record, on, 'latest');
  const references = referencesIn(record);
  for (const own of bySource(inOrderSaid(record.statements, record.event.zone)).values()) {
    const held = heldAfterEach(own, on, record, references);
    for (const one of own) visit(one, own, outcomeByPrefixes(one, { on, own, held, echoes }));
  }
}

test('for every statement, the outcome is what the history of every prefix gives', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const outcomes = outcomesOn(assessClaim(record, on, 'latest'));
      expect(outcomes.size).toBe(record.statements.length);
      eachOutcome(on, record, (one, _, found) => {
        const outcome = outcomes.get(one.id);
        // A late echo is compared: echo.test.ts and the oracle say when it is one.
        if (outcome?.kind !== 'late echo') expect(toldOutcome(outcome), one.id).toBe(toldOutcome(found));
      });
    }),
    RUNS,
  );
});

test('what is compared now is each comparable position, as what it implies, and nothing else', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const references = referencesIn(record);
      const reading = assessClaim(record, on, 'latest');
      const outcomes = outcomesOn(reading);
      const compared = record.statements.flatMap((one) => {
        const outcome = outcomes.get(one.id);
        const as = outcome && comparedAs(one, outcome, on, references);
        return as?.kind === 'compared' && as.until === 'now' ? [[one.id, as.implied] as const] : [];
      });
      // A confirmation gives no value, and is compared with 0 and no alone.
      const positions = reading.positions.filter(isComparable).filter(({ stance }) => stance !== 'confirmed');
      expect(new Map(compared)).toEqual(
        new Map(positions.map(({ statement, implied }): [string, ComparableImplied] => [statement.id, implied])),
      );
    }),
    RUNS,
  );
});

test('the values that a value replaced are, of its scope, the last of each that its source replaced and did not take back', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const { histories } = assessClaim(record, on, 'latest');
      const replaced = new Map<string, { was: Statement; by: Statement }[]>();
      eachOutcome(on, record, (was, own, outcome) => {
        if (outcome.kind !== 'superseded' || !givesValueItself(was.content)) return;
        const all = [...(replaced.get(was.source) ?? []), { was, by: outcome.by }];
        replaced.set(
          was.source,
          all.toSorted((a, b) => own.indexOf(a.by) - own.indexOf(b.by)),
        );
      });
      for (const [source, history] of histories) {
        for (const value of history.inForce) {
          const same = (replaced.get(source) ?? []).filter(
            ({ was }) => isSameScope(was.scope, value.scope) && !history.takenBack.has(was.id),
          );
          // Of several that one statement replaced, the one that was said last.
          const found = same
            .filter(({ by }, at) => !same.slice(at + 1).some((later) => later.by === by))
            .map(({ was, by }) => [was.id, by.saidAt]);
          expect(replacedBy(value, history).map(({ was, until }) => [was.id, until])).toEqual(found.toReversed());
        }
      }
    }),
    RUNS,
  );
});
