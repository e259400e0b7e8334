import type { ComparablePosition, Position } from '@/lib/domain/position';
import { isComparable, timeOrderOf } from '@/lib/domain/said';
import { originCounts } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { agreeingText, hedgesText } from './agreeing';
import type { Through } from './claim-times';
import type { ClaimView } from './claim-view';
import { disputeOf, positionText, sentenceCase } from './dispute-sentence';
import type { Phrase } from './event-view';
import { listText, numeralText } from './figures';
import { isAnyCompared, leftOutOf, notComparedText } from './not-compared';
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
    case 'disputed': {
      // The opening refers to the question, which is above it on the page.
      const [, ...rest] = disputeOf(now, record);
      return [rest.length > 0 ? rest : plain('One body contradicts itself.')];
    }
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
    return 'The answers count as of times that overlap, so that none can be held against another.';
  const [first] = now.positions;
  const isOfTimes = first !== undefined && now.positions.some((other) => timeOrderOf(first, other) !== 'same');
  const growing = claim.running && isOfTimes ? '; they count as of different times, and the total may grow' : '';
  const answers = isAllCompared ? 'answers' : 'answers that were compared';
  return `All of the ${answers} can be true at once${growing}${hedgesText(now)}.`;
}

/** Who alone gives a value; who beside them denies or confirms; and outlets that do not say where they have it. */
function singleOriginText(through: Through): string {
  const { now, record } = through;
  const comparable = now.positions.filter(isComparable);
  const giving = comparable.filter(({ stance }) => stance === 'stated');
  const traced = giving.filter(({ counted }) => counted !== 'cannot be traced');
  const untraced = originCounts(now.origins).cannotBeTraced;
  const beside = comparable.filter(({ stance }) => stance !== 'stated');
  const remarks = now.others.map((one) => `${shortNameIn(one.source, record)} (${statementLine(one, through)})`);
  const besides = [...beside.map((one) => besideText(one, through)), ...remarks];
  const others = besides.length === 0 ? '' : ` Beside it: ${listText(besides)}.`;
  if (untraced > 0) return `${untracedText(traced, untraced, through)}${repeatedText(now)}${others}`;
  const whose = giving.length > WHOSE ? '' : `: ${listText(giving.map((one) => besideText(one, through)))}`;
  return `All values that can be compared come from one body${whose}.${repeatedText(now)}${others}`;
}

/** So many values of one body are told. */
const WHOSE = 3;

/** " Seven others repeat it." Who repeats what has been replaced since is left to the table. */
function repeatedText({ echoes }: ClaimAssessment): string {
  const sources = new Set(echoes.filter(({ moved }) => moved === undefined).map(({ source }) => source.id));
  if (sources.size === 0) return '';
  return ` ${sentenceCase(numeralText(sources.size))} ${sources.size === 1 ? 'other repeats it' : 'others repeat it'}.`;
}

const besideText = (position: Position, through: Through): string => positionText(position, through.now, through);

function untracedText(traced: readonly ComparablePosition[], untraced: number, through: Through): string {
  const outlets = untraced === 1 ? 'One outlet gives' : `${sentenceCase(numeralText(untraced))} outlets give`;
  const [one] = traced;
  if (one !== undefined) {
    const does = untraced === 1 ? 'does not say where it has it' : 'do not say where they have it';
    return `One origin can be traced: ${besideText(one, through)}. ${outlets} a value and ${does}.`;
  }
  return untraced === 1
    ? `${outlets} a value and does not say where it has it.`
    : `${outlets} a value, and none says where it has it, so that there may be one origin only.`;
}

function noValueText({ now, claim, times }: Through): string {
  if (times.length === 0) return 'Nothing is logged on this question yet.';
  if (claim.type === 'text') return 'Answers in sentences stand side by side, and are never compared by the machine.';
  return now.positions.length > 0
    ? 'No source gives an answer that can be compared.'
    : 'No source gives an answer; what they said instead is below.';
}
