import { type ClaimChange, changesBetween } from '@/lib/domain/changes';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Moment, Statement } from '@/lib/domain/record';
import { apartFact } from './apart-text';
import { momentText } from './dates';
import type { ChangedView, ClaimChangeView } from './event-view';
import { gapWords } from './gap-words';
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
 * "at least 5.7 times apart → at least 4 times apart". If there was nothing before or is nothing after, the values
 * themselves say it.
 */
function outcomes({ claim, before, after }: ClaimChange): readonly string[] {
  const [was, is] = [before, after].map(({ gap }) => gapWords(gap, { claim }));
  if (was === undefined || is === undefined || 'none' in was || 'none' in is) return [];
  const [then, now] = [apartFact(was), apartFact(is)];
  return then === now ? [] : [`${then} → ${now}`];
}
