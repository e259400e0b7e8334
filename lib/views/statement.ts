import type { Contradiction } from '@/lib/domain/contradiction';
import { type Outcomes, outcomesOn } from '@/lib/domain/outcome';
import type { Position } from '@/lib/domain/position';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { grouped } from '@/lib/domain/record-index';
import type { References } from '@/lib/domain/references';
import type { StatementId } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import type { StatementView } from '@/lib/schemas/statement-view';
import type { Drifts } from './drift';
import { FIELDS } from './statement-fields';
import { type Context, contentWords, type ValueWords } from './values';

/** What statements on one claim are shown from. The record and the reading must be as of the same time. */
export type StatementContext = Context & {
  reading: ClaimAssessment;
  drifts: Drifts;
  references: References;
  /** What became of each. Computed when it is first asked for; closed cells ask only of echoes. */
  readonly outcomes: Outcomes;
  /** What each contradicts, by its id. Computed when it is first asked for. */
  readonly against: Against;
  /** The large and the small words of a value. Cached for the statement that was asked for last. */
  wordsOf: (statement: Statement) => ValueWords;
};

export function contextOn(
  reading: ClaimAssessment,
  record: EventRecord,
  references: References,
  drifts: Drifts,
): StatementContext {
  let outcomes: Outcomes | undefined;
  let against: Against | undefined;
  let last: { statement: Statement; words: ValueWords } | undefined;
  return {
    claim: reading.claim,
    record,
    reading,
    drifts,
    references,
    get outcomes() {
      outcomes ??= outcomesOn(reading);
      return outcomes;
    },
    get against() {
      against ??= againstIn(reading);
      return against;
    },
    wordsOf(statement) {
      if (last?.statement !== statement) {
        last = {
          statement,
          words: contentWords(statement.content, statement.wording.words, { claim: reading.claim, record }),
        };
      }
      return last.words;
    },
  };
}

type Against = ReadonlyMap<StatementId, readonly { other: Position; pair: Contradiction }[]>;

/** Contradictions by the statement at either end, in their order. */
function againstIn({ contradictions }: ClaimAssessment): Against {
  const ends = contradictions.flatMap((pair) => [
    { of: pair.a.statement.id, other: pair.b, pair },
    { of: pair.b.statement.id, other: pair.a, pair },
  ]);
  return grouped(ends, ({ of }) => of);
}

type Field = keyof StatementView;

/** What a closed cell says of a statement. */
export const CLOSED = [
  'ref',
  'form',
  'shown',
  'givesValue',
  'beside',
  'asides',
  'otherScope',
  'date',
  'dateTime',
  'after',
  'via',
  'repeats',
  'drifted',
  'was',
] as const satisfies readonly Field[];

/** What an opened cell says of it. */
export const OPENED = [
  ...CLOSED,
  'implied',
  'standing',
  'notes',
  'words',
  'spokenIn',
  'credibilityText',
  'credibilityReason',
  'hops',
  'evidence',
  'replied',
] as const satisfies readonly Field[];

/** What the page of its question says of it. */
export const ON_ITS_PAGE = [
  'ref',
  'form',
  'formText',
  'shown',
  'givesValue',
  'beside',
  'asides',
  'otherScope',
  'implied',
  'standing',
  'repeats',
  'notes',
  'date',
  'dateTime',
  'after',
  'words',
  'spokenIn',
  'credibilityText',
  'credibilityReason',
  'hopsWithEvidence',
  'evidence',
  'replied',
] as const satisfies readonly Field[];

export type ClosedPart = Pick<StatementView, (typeof CLOSED)[number]>;
export type OpenedPart = Pick<StatementView, (typeof OPENED)[number]>;
export type StatementOnPage = Pick<StatementView, (typeof ON_ITS_PAGE)[number]>;

/**
 * The statement as one place shows it: the fields that it picks. Each field is made here and nowhere else, and only if
 * it is picked. A field that the statement does not have is left out.
 */
export function statementPart<K extends Field>(
  statement: Statement,
  context: StatementContext,
  picked: readonly K[],
): Pick<StatementView, K> {
  const part: Partial<Record<Field, unknown>> = {};
  for (const field of picked) {
    const found = FIELDS[field](statement, context);
    if (found !== undefined) part[field] = found;
  }
  return part as Pick<StatementView, K>;
}
