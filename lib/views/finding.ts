import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { type ClaimAssessment, readClaimAlone, type Verdict } from '@/lib/domain/verdict';
import { FINDING_FORM, type Finding, type FindingMark } from '@/lib/schemas/finding';
import { answerOf, comparedOf } from './answer';
import { claimAnswer } from './claim-answer';
import { sidesSpeaking, tonesIn } from './claim-names';
import { readThrough } from './claim-times';
import { conflictOf } from './dispute-sentence';
import type { PlotView } from './event-view';
import { plotOf } from './plot';
import { toldPair } from './readings';
import { shortDates } from './short-dates';
import { shortNameOf, statementLine, valueLine } from './values';

/** A claim with its verdict, as a summary has it. */
export type Judged = { claim: Claim; verdict: Verdict };

/** How many of the other answers are drawn: more would lie over each other. */
const MOST_OTHERS = 40;

/** How many sentences of its answer are the finding of an event on which nothing is disputed. */
const QUIET_SENTENCES = 2;

/**
 * What lists, and pictures for shared links, show of an event as of the latest. `judged` are its claims, the most
 * disputed first. Where that one is disputed, the finding is the conflict on it, in the words of the answer beside the
 * title, without its question; where nothing is, the first sentences of that answer. None of an event without claims.
 * `memo` may return what was made of a question before, from the same record on it.
 */
export function findingOf(judged: readonly Judged[], record: EventRecord, memo: QuestionMemo = makeAll): Finding {
  const [first] = judged;
  if (first === undefined) return { form: FINDING_FORM, sentences: answerOf([], record), told: [] };
  // Tints follow the order in which sides speak, on any question.
  const what = `finding ${JSON.stringify(sidesSpeaking(record))}`;
  const drawn = memo(first.claim, what, () => drawnOf(first.claim, record));
  const sentences = first.verdict === 'disputed' ? drawn.conflict : quietSentences(judged, record, memo);
  const { conflict: _, ...shown } = drawn;
  return { form: FINDING_FORM, sentences, ...shown };
}

/** The same of one question, in the words of its own page. */
export function findingOn(claim: Claim, record: EventRecord): Finding {
  const { conflict, ...shown } = drawnOf(claim, record);
  const answer = conflict.length > 0 ? conflict : claimAnswer(readThrough(record, claim));
  return { form: FINDING_FORM, sentences: answer.slice(0, QUIET_SENTENCES), ...shown };
}

type Drawn = Pick<Finding, 'told' | 'axis'> & { conflict: Finding['sentences'] };

function drawnOf(claim: Claim, record: EventRecord): Drawn {
  const { reading, bearing, references } = readClaimAlone(record, claim, 'latest');
  const toneOf = tonesIn(record);
  const plot = plotOf(reading, bearing, references, (side) => toneOf({ side }));
  const told = toldOf(reading, bearing, plot);
  const refs = new Set(told.map(({ ref }) => ref));
  const others = plot?.marks.filter(({ ref }) => ref === undefined || !refs.has(ref)) ?? [];
  return {
    conflict: reading.verdict === 'disputed' ? [conflictOf(reading, record)] : [],
    told: told.map(({ ref: _, ...one }) => one),
    ...(plot && {
      axis: {
        log: plot.scale !== undefined,
        ticks: plot.ticks,
        others: distinct(others.map(markOf)),
        otherAnswers: others.length,
      },
    }),
  };
}

type Told = Finding['told'][number] & { ref: string };

/**
 * The two of a dispute; else, of the answers to just what is asked, the lowest and the highest that are drawn, or the
 * first two that are given. An answer of another scope says so.
 */
function toldOf(reading: ClaimAssessment, record: EventRecord, plot: PlotView | undefined): readonly Told[] {
  const pair = toldPair(reading);
  const marks = plot?.marks ?? [];
  const short = shortDates(reading.claim, record);
  return (pair ? [pair.upper, pair.lower] : furthest(reading, marks)).map(({ source, statement }) => {
    const mark = marks.find(({ ref }) => ref === statement.ref);
    const context = { claim: reading.claim, record };
    const isPlain = statement.content.form === 'stated' && statement.scope.relation === 'same';
    const line = isPlain ? valueLine(statement, context) : statementLine(statement, context);
    return { ref: statement.ref, name: shortNameOf(source), value: short(line), ...(mark && { mark: markOf(mark) }) };
  });
}

type Positions = ClaimAssessment['positions'];

function furthest({ positions }: ClaimAssessment, marks: PlotView['marks']): Positions {
  const stated = positions.filter(
    ({ stance, statement: { scope } }) => stance === 'stated' && scope.relation === 'same',
  );
  const places = new Map(marks.map(({ ref, from, to }) => [ref, from + to]));
  const drawn = stated.flatMap((position) => {
    const place = places.get(position.statement.ref);
    return place === undefined ? [] : [{ position, place }];
  });
  const [lowest, ...higher] = drawn.toSorted((a, b) => a.place - b.place).map(({ position }) => position);
  if (lowest === undefined) return firstOfEachSource(stated).slice(0, 2);
  const highest = higher.findLast(({ source }) => source.id !== lowest.source.id);
  return highest === undefined ? [lowest] : [highest, lowest];
}

function firstOfEachSource(positions: Positions): Positions {
  return positions.filter(({ source }, at) => positions.findIndex((one) => one.source.id === source.id) === at);
}

const markOf = ({ tone, from, to, openLow, openHigh, before, hollow }: PlotView['marks'][number]): FindingMark => ({
  ...{ tone, from, to, openLow, openHigh, hollow },
  ...(before !== undefined && { before }),
});

/** Each range once. */
function distinct(marks: readonly FindingMark[]): readonly FindingMark[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()].slice(0, MOST_OTHERS);
}

function quietSentences(judged: readonly Judged[], record: EventRecord, memo: QuestionMemo): Finding['sentences'] {
  const ranked = judged.map(({ claim, verdict }) => ({
    claim,
    verdict,
    ...memo(claim, 'compared', () => comparedOf(readClaimAlone(record, claim, 'latest').reading, record)),
    whole: () => readClaimAlone(record, claim, 'latest').reading,
  }));
  return answerOf(ranked, record).slice(0, QUIET_SENTENCES);
}
