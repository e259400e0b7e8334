import type { Position } from '@/lib/domain/position';
import type { EventRecord } from '@/lib/domain/record';
import { originCounts, summaryOf } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import type { Phrase } from './event-view';
import { gapText, originsText, toleranceText } from './facts';
import { listText, numeralText } from './figures';
import { shortName, statementLine } from './values';

type Sentence = readonly Phrase[];

/** A reading in its place among the others; the whole of it is made for those that are told one by one. */
export type Ranked = Pick<ClaimAssessment, 'claim' | 'verdict'> & { whole: () => ClaimAssessment };

/** How many disputed, and how many agreed, questions are told one by one before the rest is only counted. */
const TOLD = 2;

/** How many of the other disputed questions are named. The table has them all, the most disputed first. */
const NAMED = 5;
const furtherText = (many: number): string => `${numeralText(many)} further questions`;

/**
 * The answer in plain sentences, made only from the readings: what is disputed and by whom, then what is agreed, then
 * the rest. `readings` are in order, the most disputed first.
 */
export function answerOf(readings: readonly Ranked[], record: EventRecord): readonly Sentence[] {
  if (readings.length === 0) return [[{ text: 'Nothing is published of this event yet.' }]];
  if (record.statements.length === 0) return [[{ text: 'Nothing had been said by then on any of its questions.' }]];
  const disputed = readings.filter(({ verdict }) => verdict === 'disputed');
  const told = disputed.slice(0, TOLD).map(({ whole }) => disputeOf(whole(), record));
  const others = disputed.slice(TOLD).map(({ claim }) => `“${claim.question}”`);
  const named = others.length > NAMED + 1 ? [...others.slice(0, NAMED), furtherText(others.length - NAMED)] : others;
  return [
    ...(disputed.length === 0 ? [plain('No two sources contradict each other here.')] : told),
    ...(others.length > 0 ? [plain(`Also disputed: ${listText(named)}.`)] : []),
    ...agreedOf(readings),
    ...restOf(readings),
  ];
}

const plain = (text: string): Sentence => [{ text: text.replaceAll('?”.', '?”') }];

/** "Five origins answer “How many …?” A (about 400) and B (89, at first 63) cannot both be right (gap ×4.0)." */
export function disputeOf(reading: ClaimAssessment, record: EventRecord): Sentence {
  const { claim, contradictingOrigins, gap, origins } = reading;
  const pair = gap.kind === 'n/a' ? reading.contradictions[0] : gap;
  const several = origins.counted.length + origins.unnamedOrCollective.length > 1;
  const who = sentenceCase(inWords(originsText(originCounts(origins))));
  const opening = `${who}${who.includes(',') ? ',' : ''} ${several ? 'answer' : 'answers'} “${claim.question}” `;
  if (pair === undefined) return [{ text: opening.trim() }];
  const [upper, lower] = [pair.b, pair.a].map((position) => positionText(position, reading, record));
  const apart = gap.kind === 'n/a' ? '' : ` (${gapText(summaryOf(reading)).join(', ')})`;
  // Pairs of origins, as in the report: however many sources of one body contradict those of another, they are one
  // pair.
  const more = contradictingOrigins - 1;
  const pairs = more === 1 ? 'pair of origins' : 'pairs of origins';
  const further = `; ${numeralText(more)} further ${pairs} cannot both be right either`;
  return [
    { text: opening },
    { text: `${upper} and ${lower} cannot both be right`, mark: 'disputed' },
    { text: `${apart}${more > 0 ? further : ''}.` },
  ];
}

/** "Russian Ministry of Defence (89, at first 63)". */
function positionText({ source, statement }: Position, reading: ClaimAssessment, record: EventRecord): string {
  const context = { claim: reading.claim, record };
  const first = reading.earlier.get(source.id)?.find(({ content }) => content.form === 'stated');
  const was = first && statement.content.form === 'stated' ? `, at first ${statementLine(first, context)}` : '';
  return `${shortName(source.name)} (${statementLine(statement, context)}${was})`;
}

function agreedOf(readings: readonly Ranked[]): readonly Sentence[] {
  const agreed = readings.filter(({ verdict }) => verdict === 'agreed');
  if (agreed.length > TOLD) return [plain(`On ${numeralText(agreed.length)} questions all origins agree.`)];
  return agreed.map(({ whole }) => {
    const reading = whole();
    const { claim, origins } = reading;
    const within = toleranceText(summaryOf(reading));
    const count = origins.counted.length + origins.unnamedOrCollective.length;
    return plain(
      `On “${claim.question}” ${count === 2 ? 'both origins' : `all ${numeralText(count)} origins`} agree${within === '' ? '' : ` ${within}`}.`,
    );
  });
}

/** "Of the others, four have answers that can all be true, three have one origin only, and one has no value." */
function restOf(readings: readonly Ranked[]): readonly Sentence[] {
  const count = (verdict: ClaimAssessment['verdict']) =>
    readings.filter((reading) => reading.verdict === verdict).length;
  const parts = [
    { many: count('consistent'), says: 'answers that can all be true' },
    { many: count('single origin'), says: 'one origin only' },
    { many: count('no value'), says: 'no value yet' },
  ].filter(({ many }) => many > 0);
  const total = parts.reduce((sum, { many }) => sum + many, 0);
  if (total === 0) return [];
  const told = parts.map(({ many, says }) => `${numeralText(many)} ${many === 1 ? 'has' : 'have'} ${says}`);
  const lead = total === readings.length ? 'Of the questions, ' : 'Of the other questions, ';
  return [plain(`${sentenceCase(`${lead}${listText(told)}`)}.`)];
}

/** Whole numbers up to twelve as words, as in running text. */
const inWords = (text: string): string => text.replaceAll(/\b\d+\b/g, (digits) => numeralText(Number(digits)));

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
