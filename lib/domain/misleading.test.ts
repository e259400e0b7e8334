import { describe, expect, it } from 'vitest';
import { recordAsOf } from './as-of';
import { differencesOfEcho, driftsOf } from './drift';
import { fidelityOf } from './fidelity';
import { isFirm } from './firm';
import type { AsOf } from './moment';
import type { ComparablePosition } from './position';
import type { EventRecord } from './record';
import { indexOf } from './record-index';
import { relate } from './relation';
import { isComparable } from './said';
import { replacedInScope, shownFirst } from './shown-first';
import { statedFigure } from './stated-figure';
import { type Expectation, type MisleadingRecord, misleadingRecords } from './testing/misleading/format';
import { momentFrom, recordFrom } from './testing/misleading/load';
import { assessClaim, type ClaimAssessment, compareByDispute } from './verdict';

// The records that try to mislead, read by the method: everything that they expect of the domain. The words of the gap
// and of the sentence on top are those of lib/views, which has its own test of them.

const pairOf = (one: string, two: string): string => [one, two].sort().join(' / ');
const sorted = (list: readonly string[]): string[] => [...list].sort();
const ids = (things: readonly { id: string }[]): string[] => sorted(things.map(({ id }) => id));

/** What each source holds, what of it is shown first, and what that was before. */
function holdsOf({ histories, positions, echoes }: ClaimAssessment, expected: Expectation['holds']): unknown {
  return Object.fromEntries(
    Object.keys(expected).map((source) => {
      const history = histories.get(source);
      const inForce = history?.inForce ?? [];
      const held = positions.filter((position) => position.source.id === source);
      const repeated = echoes.filter((echo) => echo.source.id === source).map(({ statement }) => statement);
      const first = shownFirst(held)?.statement ?? repeated.at(-1);
      const was = first && history ? replacedInScope(first, history).map(({ statement }) => statement.id) : [];
      return [source, { inForce: ids(inForce), first: first?.id ?? 'none', was }];
    }),
  );
}

function contradictionsOf({ contradictions, claim }: ClaimAssessment): Record<string, boolean> {
  return Object.fromEntries(
    contradictions.map(({ a, b }) => [pairOf(a.statement.id, b.statement.id), isFirm(a, b, claim)]),
  );
}

function relationOf({ positions, claim }: ClaimAssessment, [one, two]: readonly [string, string]): string {
  const [a, b] = [one, two].map((id) => positions.find(({ statement }) => statement.id === id));
  if (a === undefined || b === undefined || !isComparable(a) || !isComparable(b)) return 'not compared';
  const { relation } = relate(a, b, claim);
  // A confirmation is no position but against 0 and no.
  const confirms = a.stance === 'confirmed' || b.stance === 'confirmed';
  return confirms && relation !== 'contradicts' ? 'not compared' : relation;
}

/** The figures that two state at their nearest, so that of pairs with the same figures any may be told. */
function statedBetween({ positions, claim }: ClaimAssessment, pair: readonly [string, string]): string {
  const [one, two] = pair.map((id) => positions.filter(isComparable).find(({ statement }) => statement.id === id));
  if (one === undefined || two === undefined) return 'not held';
  const between = (a: ComparablePosition, b: ComparablePosition) => {
    const [low, high] = [statedFigure(a, claim, 'upper'), statedFigure(b, claim, 'lower')];
    return low === 'none' || high === 'none' || low.figure.gt(high.figure)
      ? undefined
      : `${low.figure} against ${high.figure}`;
  };
  return between(one, two) ?? between(two, one) ?? 'no figures';
}

/** What the domain says of everything that a record expects of a claim at a time. */
function found(reading: ClaimAssessment, expected: Expectation): unknown {
  const { verdict, howDisputed, positions, others, echoes, origins, voices, camps, gap, revisions } = reading;
  return {
    holds: holdsOf(reading, expected.holds),
    verdict,
    restsOnReadings: verdict === 'disputed' && !howDisputed.isFirm,
    contradictions: contradictionsOf(reading),
    ...(expected.notContradictions && {
      notContradictions: expected.notContradictions.map(({ pair }) => relationOf(reading, pair)),
    }),
    ...(expected.notComparable && {
      notComparable: ids([
        ...positions.filter((one) => !isComparable(one)).map(({ statement }) => statement),
        ...others.filter(({ content }) => content.form === 'declined'),
      ]),
    }),
    ...(expected.echoes && {
      echoes: sorted(echoes.map(({ statement, moved }) => `${statement.id}${moved ? ' until' : ''}`)),
    }),
    origins: {
      counted: ids(origins.counted),
      unnamedOrCollective: ids(origins.unnamedOrCollective),
      cannotBeTraced: ids(origins.cannotBeTraced),
      onlyConfirmOrDeny: ids(origins.onlyConfirmOrDeny),
    },
    ...(expected.voices && { voices: ids(voices) }),
    ...(expected.camps && {
      camps: sorted(camps.map((camp) => sorted(camp.positions.map(({ statement }) => statement.id)).join(' '))),
    }),
    gap: gap.kind === 'n/a' ? gap.why : `${gap.low} against ${gap.high}`,
    ...(expected.revisions && {
      revisions: revisions
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ source, from, to }) => `${source.id}: ${from.id} to ${to.id}`),
    }),
  };
}

/** The same of what is expected. */
function wanted(reading: ClaimAssessment, expected: Expectation): unknown {
  const { holds, contradictions, notContradictions, notComparable, echoes, origins, voices, camps, gap, revisions } =
    expected;
  return {
    holds: Object.fromEntries(
      Object.entries(holds).map(([source, held]) => [source, { ...held, inForce: sorted(held.inForce) }]),
    ),
    verdict: expected.verdict,
    restsOnReadings: expected.restsOnReadings ?? false,
    contradictions: Object.fromEntries(contradictions.map(({ pair, firm }) => [pairOf(...pair), firm])),
    ...(notContradictions && { notContradictions: notContradictions.map(({ relation }) => relation) }),
    ...(notComparable && { notComparable: sorted(notComparable.map(({ statement }) => statement)) }),
    ...(echoes && {
      echoes: sorted(
        echoes.map(({ statement, shownAs }) => `${statement}${shownAs.includes(' until ') ? ' until' : ''}`),
      ),
    }),
    origins: {
      counted: sorted(origins.counted),
      unnamedOrCollective: sorted(origins.unnamedOrCollective),
      cannotBeTraced: sorted(origins.cannotBeTraced),
      onlyConfirmOrDeny: sorted(origins.onlyConfirmOrDeny),
    },
    ...(voices && { voices: sorted(voices) }),
    ...(camps && { camps: sorted(camps.map((camp) => sorted(camp).join(' '))) }),
    gap: 'none' in gap ? gap.none : statedBetween(reading, gap.between),
    ...(revisions && { revisions: revisions.map(({ source, from, to }) => `${source}: ${from} to ${to}`) }),
  };
}

function driftIn(then: EventRecord, of: string): string[] {
  const { renderings, statements } = indexOf(then);
  const rendering = renderings.get(of);
  if (rendering) return sorted(driftsOf(then, rendering).map(({ kind, entered }) => `${kind} at ${entered.at.id}`));
  const echo = statements.get(of);
  return echo ? sorted(differencesOfEcho(then, echo).map(({ kind }) => `${kind} at ${of}`)) : ['not on record'];
}

describe.each(misleadingRecords().map((record): [string, MisleadingRecord] => [record.name, record]))(
  '%s',
  (_, given) => {
    const record = recordFrom(given);
    it.each(given.expected.map((expected): [string, typeof expected] => [expected.asOf, expected]))(
      'as of %s',
      (_at, expected) => {
        const asOf: AsOf = momentFrom(expected.asOf, given.zone);
        const then = recordAsOf(record, asOf);
        const readings = record.claims.map((claim) => assessClaim(record, claim, asOf));
        for (const reading of readings) {
          const expectation = expected.claims[reading.claim.id];
          if (expectation === undefined) continue;
          expect(found(reading, expectation)).toEqual(wanted(reading, expectation));
          for (const { of, differs } of expectation.drift ?? []) {
            expect(driftIn(then, of), of).toEqual(
              sorted(differs.map(({ aspect, entered }) => `${aspect} at ${entered}`)),
            );
          }
          for (const { outlet, kept, of, enteredHere, inherited, overInferredLink, share } of expectation.fidelity ??
            []) {
            const fidelity = fidelityOf(then, outlet);
            expect({
              kept: fidelity.faithful,
              of: fidelity.total,
              enteredHere: fidelity.enteredHere.length,
              inherited: fidelity.inherited.length,
              overInferredLink: fidelity.inferred.length,
              share: fidelity.share !== 'too few',
            }).toEqual({ kept, of, enteredHere, inherited, overInferredLink: overInferredLink ?? 0, share });
          }
        }
        if (expected.mostDisputedFirst) {
          const order = readings.toSorted(compareByDispute).map(({ claim }) => claim.id);
          expect(order).toEqual(expected.mostDisputedFirst);
        }
      },
    );
  },
);
