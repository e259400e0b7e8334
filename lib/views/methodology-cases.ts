import { outcomesOn } from '@/lib/domain/outcome';
import type { ComparablePosition, Position } from '@/lib/domain/position';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { isComparable, type Said } from '@/lib/domain/said';
import { shownFirst } from '@/lib/domain/shown-first';
import { originCounts } from '@/lib/domain/summary';
import { assessClaim, assessEvent } from '@/lib/domain/verdict';
import { answerOf, comparedOf } from './answer';
import { momentText } from './dates';
import { clockOf, pairOf } from './methodology-said';
import type { CaseView, PairView, StepView } from './methodology-view';
import { impliedWords } from './reasons';
import { standingFields } from './statement-outcome';
import { statementLine, valueLine } from './values';

// A record of one claim, read whole or statement by statement, in words.

const NOT_KNOWN = 'not known';

const onlyClaim = ({ claims: [claim] }: EventRecord): Claim => {
  if (claim === undefined) throw new Error('An example asks nothing.');
  return claim;
};

/** What one source holds after each thing that it said, in the order in which the record has them. */
export function stepsView(record: EventRecord): readonly StepView[] {
  const claim = onlyClaim(record);
  const line = ({ statement }: Said): string => statementLine(statement, { claim, record });
  const isOneDay = record.statements.every(({ saidAt }) => 'at' in saidAt);
  return record.statements.map((statement, index) => {
    const then = { ...record, statements: record.statements.slice(0, index + 1) };
    const { positions: held } = assessClaim(then, claim, 'latest');
    const first = shownFirst(held);
    const when = isOneDay ? clockOf(statement.saidAt) : momentText(statement.saidAt);
    return {
      when: statement.saidAtNotKnown ? NOT_KNOWN : when,
      value: valueLine(statement, { claim, record }),
      said: statementLine(statement, { claim, record }),
      holds: held.map(line),
      first: first === undefined ? 'nothing' : line(first),
    };
  });
}

/** Every statement of a record with what became of it, how its sources stand to each other, and the pairs named. */
export function caseView(record: EventRecord, ...pairs: readonly (readonly [string, string])[]): CaseView {
  const claim = onlyClaim(record);
  const reading = assessClaim(record, claim, 'latest');
  const outcomes = outcomesOn(reading);
  const counts = originCounts(reading.origins);
  return {
    rows: record.statements.map((statement) => {
      const outcome = outcomes.get(statement.id);
      if (outcome === undefined) throw new Error(`Nothing became of ${statement.id}.`);
      const position = reading.positions.find((one) => one.statement === statement);
      return {
        when: clockOf(statement.saidAt),
        who: statement.source,
        value: valueLine(statement, { claim, record }),
        said: statementLine(statement, { claim, record }),
        implied: position === undefined ? '' : impliedWords(position.implied, record.event.zone),
        outcome: outcome.kind,
        became: standingFields(statement, outcome, { claim, record }).text,
      };
    }),
    verdict: reading.verdict,
    contradicting: reading.contradictingPairs,
    origins: {
      counted: String(counts.counted),
      cannotBeTraced: String(counts.cannotBeTraced),
      all: String(counts.counted + counts.unnamedOrCollective + counts.cannotBeTraced),
    },
    revisions: String(reading.revisions.length),
    pairs: pairs.map(([one, other]) => pairIn(reading.positions, one, other, record)),
  };
}

function pairIn(positions: readonly Position[], one: string, other: string, record: EventRecord): PairView {
  const found = (ref: string): ComparablePosition => {
    const position = positions.find(({ statement }) => statement.ref === ref);
    if (position === undefined || !isComparable(position)) throw new Error(`${ref} cannot be compared.`);
    return position;
  };
  return pairOf(found(one), found(other), onlyClaim(record), record);
}

/** What the page of an event says first, sentence by sentence. */
export function sentencesOf(record: EventRecord): readonly string[] {
  const ranked = assessEvent(record, 'latest').claims.map((reading) => ({
    claim: reading.claim,
    verdict: reading.verdict,
    ...comparedOf(reading, record),
    whole: () => reading,
  }));
  return answerOf(ranked, record).map((sentence) => sentence.map(({ text }) => text).join(''));
}
