import type { ComparablePosition, Position } from '@/lib/domain/position';
import { isComparable } from '@/lib/domain/said';
import { originCounts } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { agreeingText, hedgesText } from './agreeing';
import type { Through } from './claim-times';
import type { ClaimView } from './claim-view';
import { disputeOf, sentenceCase } from './dispute-sentence';
import type { Phrase } from './event-view';
import { listText, numeralText } from './figures';
import { conflictFreeReason, DIFFERENT_TIMES } from './no-conflict';
import { isAnyCompared, leftOutOf, notComparedText } from './not-compared';
import { namedWithMoves } from './said-clause';
import { shortNameIn, statementLine } from './values';

type Sentence = readonly Phrase[];

/** The result for the claim now, with what was not compared. Of a dispute it says the same as the page of the event. */
export function claimAnswer(through: Through): ClaimView['answer'] {
  const left = through.claim.type === 'text' ? '' : notComparedText(leftOutOf(through.now, through));
  return [...resultOf(through, left === ''), ...(left === '' ? [] : [plain(left)])];
}

function resultOf(through: Through, isAllCompared: boolean): readonly Sentence[] {
  const { now, record } = through;
  switch (now.verdict) {
    case 'disputed':
      return [disputeOf(now, record)];
    case 'agreed':
      return [plain(`${sentenceCase(agreeingText(now, record))}.`)];
    case 'consistent':
      return [plain(consistentText(through, isAllCompared))];
    case 'single origin':
      return [plain(singleOriginText(through))];
    case 'no value':
      return [plain(noValueText(through))];
  }
}

const plain = (text: string): Sentence => [{ text }];

/** That all can be true at once: no figure is offered that nobody gave. */
function consistentText({ now, claim }: Through, isAllCompared: boolean): string {
  if (!isAnyCompared(now))
    return 'The answers count up to times that overlap, so that none can be compared with another.';
  const why = conflictFreeReason(now);
  const growing = claim.running && why === DIFFERENT_TIMES ? ', and the total may grow' : '';
  const answers = isAllCompared ? 'The answers' : 'The answers that were compared';
  return `${answers} can all be true at once${why === undefined ? '' : `: ${why}`}${growing}${hedgesText(now)}.`;
}

/** Who alone gives a value; who beside them denies or confirms; and outlets that do not say where they got it. */
function singleOriginText(through: Through): string {
  const { now, record } = through;
  const comparable = now.positions.filter(isComparable);
  const giving = comparable.filter(({ stance }) => stance === 'stated');
  const traced = giving.filter(({ counted }) => counted !== 'cannot be traced');
  const untraced = originCounts(now.origins).cannotBeTraced;
  const beside = comparable.filter(({ stance }) => stance !== 'stated');
  const remarks = now.others.map((one) => `${shortNameIn(one.source, record)} (${statementLine(one, through)})`);
  const besides = [...beside.map((one) => besideText(one, through)), ...remarks];
  const others = besides.length === 0 ? '' : ` Also on record: ${listText(besides)}.`;
  if (untraced > 0) return `${untracedText(traced, untraced, through)}${repeatedText(now)}${others}`;
  const sources = new Set(giving.map(({ source }) => source.id));
  const lead = sources.size === 1 ? 'Only one source gives an answer' : 'All answers come from one body';
  const whose = giving.length > WHOSE ? '' : `: ${listText(giving.map((one) => besideText(one, through)))}`;
  return `${lead}${whose}.${repeatedText(now)}${others}`;
}

/** So many values of one body are told. */
const WHOSE = 3;

/** " Seven others repeat it." Who repeats what has been replaced since is left to the table. */
function repeatedText({ echoes }: ClaimAssessment): string {
  const sources = new Set(echoes.filter(({ moved }) => moved === undefined).map(({ source }) => source.id));
  if (sources.size === 0) return '';
  return ` ${sentenceCase(numeralText(sources.size))} ${sources.size === 1 ? 'other repeats it' : 'others repeat it'}.`;
}

const besideText = (position: Position, through: Through): string => namedWithMoves(position, through.now, through);

function untracedText(traced: readonly ComparablePosition[], untraced: number, through: Through): string {
  const outlets = untraced === 1 ? 'One outlet gives' : `${sentenceCase(numeralText(untraced))} outlets give`;
  const [one] = traced;
  if (one !== undefined) {
    const does = untraced === 1 ? 'does not say where it got it' : 'do not say where they got it';
    return `One source can be traced: ${besideText(one, through)}. ${outlets} an answer and ${does}.`;
  }
  return untraced === 1
    ? `${outlets} an answer and does not say where it got it.`
    : `${outlets} an answer, and none says where it got it. All may come from one source.`;
}

function noValueText({ now, claim, times }: Through): string {
  if (times.length === 0) return 'Nobody has said anything on this question yet.';
  if (claim.type === 'text')
    return 'Answers in sentences are shown side by side. They are never compared automatically.';
  return now.positions.length > 0
    ? 'No source gives an answer that can be compared.'
    : 'No source gives an answer. What they said instead is below.';
}
