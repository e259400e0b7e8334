import { type ClaimChange, changesBetween } from '@/lib/domain/changes';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Moment, Statement } from '@/lib/domain/record';
import { originCounts } from '@/lib/domain/summary';
import { momentText } from './dates';
import type { ChangedView, ClaimChangeView } from './event-view';
import { originsText } from './facts';
import { countText } from './figures';
import { gapFigure, gapWords } from './gap-words';
import { type Context, shortNameIn, statementLine } from './values';

/** What changed on an event from one time to a later one, claim by claim, in the order of the record. */
export function changedView(record: EventRecord, since: Moment, until: AsOf, untilText: string): ChangedView {
  return {
    since: momentText(since),
    until: untilText,
    claims: changesBetween(record, since, until)
      .map((change) => claimChange(change, record))
      .filter(({ from, to, lines }) => from !== to || lines.length > 0),
  };
}

function claimChange(change: ClaimChange, record: EventRecord): ClaimChangeView {
  const { claim, before, after, added, replaced, gone } = change;
  const context = { claim, record };
  const speaker = ({ source }: Statement) => shortNameIn(source, record);
  return {
    claim: claim.slug,
    question: claim.question,
    from: before.verdict,
    to: after.verdict,
    lines: [
      ...movedTexts(replaced, context).map(({ by, from, to }) => `${speaker(by)}: ${from} → ${to}`),
      ...added.map((statement) => `${speaker(statement)}: ${statementLine(statement, context)}`),
      ...gone.map((statement) => `${speaker(statement)} no longer says ${statementLine(statement, context)}`),
      ...outcomes(change),
    ],
  };
}

/** What a source said, and says instead. Who says the same again has not moved. */
export function movedTexts(
  replaced: ClaimChange['replaced'],
  context: Context,
): readonly { by: Statement; from: string; to: string }[] {
  return replaced
    .map(({ was, now }) => ({ by: now, from: statementLine(was, context), to: statementLine(now, context) }))
    .filter(({ from, to }) => from !== to);
}

/**
 * "gap ×5.7 → ×4.0", "2 camps → 3 camps": the results of a claim that changed. If there was nothing before or is
 * nothing after, the values themselves say it.
 */
function outcomes({ claim, before, after }: ClaimChange): readonly string[] {
  if (before.camps.length === 0 || after.camps.length === 0) return [];
  const pairs = [
    [`gap ${gapFigure(gapWords(before.gap, { claim }))}`, gapFigure(gapWords(after.gap, { claim }))],
    [countText(before.camps.length, 'camp'), countText(after.camps.length, 'camp')],
    [originsText(originCounts(before.origins)), originsText(originCounts(after.origins))],
  ] as const;
  return pairs.flatMap(([was, is]) => (was === is || was === `gap ${is}` ? [] : [`${was} → ${is}`]));
}
