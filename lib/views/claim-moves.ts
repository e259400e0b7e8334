import { type ClaimChange, changesFrom } from '@/lib/domain/changes';
import type { Statement } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { movedTexts } from './changed';
import type { Then, Through } from './claim-times';
import type { MovesView, MoveView } from './claim-view';
import { momentISO, momentText } from './dates';
import { inputsOf, rowFacts, verdictLabel } from './facts';
import { gapFigure, gapWords } from './gap-words';
import { restsOn } from './readings';
import { sourceName, statementLine } from './values';

/** How much of what was said is told one by one. */
const TOLD = 6;

/** The verdict each time that it, or the gap, changed. What was said in between is told with the next change. */
export function movesOf(through: Through): MovesView {
  const { times, claim } = through;
  // Answers in sentences are never compared, so nothing changes.
  if (claim.type === 'text') return { moves: [], since: '' };
  const turning = times.filter(({ reading }, index) => {
    const before = times[index - 1]?.reading;
    return before === undefined || resultText(before, through) !== resultText(reading, through);
  });
  const last = times.at(-1);
  return {
    moves: turning.map((then, index) => moveView(then, turning[index - 1], through)),
    since: last === undefined || last === turning.at(-1) ? '' : momentText(last.moment),
  };
}

/** Verdict, gap, and on what reading it rests. */
const resultText = (reading: ClaimAssessment, through: Through): string =>
  [reading.verdict, gapFigure(gapWords(reading.gap, through)), restsOn(reading, through) ?? 'firm'].join(' ');

function moveView({ moment, reading }: Then, before: Then | undefined, through: Through): MoveView {
  const why =
    before === undefined
      ? reading.positions.map(({ statement }) => saidText(statement, through))
      : changesFrom([before.reading], [reading]).flatMap((change) => whyTexts(change, through));
  return {
    when: momentText(moment),
    dateTime: momentISO(moment),
    verdict: { key: reading.verdict, label: verdictLabel(reading) },
    ...gapOf(reading, through),
    why: why.slice(0, TOLD),
    more: Math.max(0, why.length - TOLD),
  };
}

/** "at least 4 times apart", "12 and ‘dozens’, only if ‘dozens’ is read as 24 to 99". */
function gapOf(reading: ClaimAssessment, { record }: Through): Pick<MoveView, 'gap'> {
  const parts = reading.verdict === 'disputed' ? rowFacts(inputsOf(reading, record)) : [];
  return parts.length === 0 ? {} : { gap: parts.join(', ') };
}

/** Who changed their value, then what is no longer held, then what was new. */
function whyTexts({ replaced, gone, added }: ClaimChange, through: Through): readonly string[] {
  const name = ({ source }: Statement) => sourceName(source, through.record);
  const line = (statement: Statement) => statementLine(statement, through);
  return [
    ...movedTexts(replaced, through).map(({ by, from, to }) => `${name(by)}: ${from} became ${to}`),
    ...gone.map((statement) => `${name(statement)} no longer says ${line(statement)}`),
    ...added.map((statement) => saidText(statement, through)),
  ];
}

const saidText = (statement: Statement, through: Through): string =>
  `${sourceName(statement.source, through.record)}: ${statementLine(statement, through)}`;
