import { type ClaimChange, changesFrom } from '@/lib/domain/changes';
import type { Statement } from '@/lib/domain/record';
import { toldGap } from '@/lib/domain/summary';
import type { Then, Through } from './claim-times';
import type { MovesView, MoveView } from './claim-view';
import { momentISO, momentText } from './dates';
import { gapFigure, VERDICT_LABELS } from './facts';
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
    return (
      before === undefined ||
      before.verdict !== reading.verdict ||
      gapFigure(toldGap(before.gap)) !== gapFigure(toldGap(reading.gap))
    );
  });
  const last = times.at(-1);
  return {
    moves: turning.map((then, index) => moveView(then, turning[index - 1], through)),
    since: last === undefined || last === turning.at(-1) ? '' : momentText(last.moment),
  };
}

function moveView({ moment, reading }: Then, before: Then | undefined, through: Through): MoveView {
  const why =
    before === undefined
      ? reading.positions.map(({ statement }) => saidText(statement, through))
      : changesFrom([before.reading], [reading]).flatMap((change) => whyTexts(change, through));
  return {
    when: momentText(moment),
    dateTime: momentISO(moment),
    verdict: { key: reading.verdict, label: VERDICT_LABELS[reading.verdict] },
    ...(reading.gap.kind !== 'n/a' && { gap: `gap ${gapFigure(toldGap(reading.gap))}` }),
    why: why.slice(0, TOLD),
    more: Math.max(0, why.length - TOLD),
  };
}

/** Who changed their value, then what was taken back, then what was new. */
function whyTexts({ replaced, gone, added }: ClaimChange, through: Through): readonly string[] {
  const name = ({ source }: Statement) => sourceName(source, through.record);
  const line = (statement: Statement) => statementLine(statement, through);
  return [
    ...replaced.map(({ was, now }) => `${name(now)}: ${line(was)} became ${line(now)}`),
    ...gone.map((statement) => `${name(statement)}: ${line(statement)}, taken back`),
    ...added.map((statement) => saidText(statement, through)),
  ];
}

const saidText = (statement: Statement, through: Through): string =>
  `${sourceName(statement.source, through.record)}: ${statementLine(statement, through)}`;
