import type { Position } from '@/lib/domain/position';
import type { EventRecord } from '@/lib/domain/record';
import type { ClaimReading, Verdict } from '@/lib/domain/verdict';
import type { Phrase } from './event-view';
import { gapText, originsText } from './facts';
import { countText, listText } from './figures';
import { shortName, statementLine } from './values';

/** How many disputed questions are told in full before the rest is only named. */
const TOLD = 2;

/**
 * The answer in plain sentences, made from the readings and nothing else: what is disputed and by whom, then what is
 * not. `readings` are in order, the most disputed first.
 */
export function answerOf(readings: readonly ClaimReading[], record: EventRecord): readonly (readonly Phrase[])[] {
  if (readings.length === 0) return [[{ text: 'Nothing is published of this event yet.' }]];
  const disputed = readings.filter(({ verdict }) => verdict === 'disputed');
  if (disputed.length === 0) {
    return [
      [
        {
          text: `No two sources contradict each other on the ${countText(readings.length, 'question')} compared here.`,
        },
      ],
      ...restOf(readings),
    ];
  }
  const others = disputed.slice(TOLD).map(({ claim }) => `“${claim.question}”`);
  return [
    ...disputed.slice(0, TOLD).map((reading) => disputeOf(reading, record)),
    ...(others.length > 0 ? [[{ text: `Also disputed: ${listText(others)}` }]] : []),
    ...restOf(readings),
  ];
}

/** "How many were killed? A (about 400) and B (89, at first 63) cannot both be right (gap ×4.0)." */
function disputeOf(reading: ClaimReading, record: EventRecord): readonly Phrase[] {
  const { claim, contradictions, gap, origins } = reading;
  const pair = gap.kind === 'n/a' ? contradictions[0] : gap;
  const opening = `${claim.question} ${sentence(originsText(origins))} give a value. `;
  if (pair === undefined) return [{ text: opening.trim() }];
  const told = [pair.b, pair.a].map((position) => positionText(position, reading, record));
  const more = contradictions.length - 1;
  const distance = gapText(reading).filter(() => gap.kind !== 'n/a');
  return [
    { text: opening.replace('1 origin give', '1 origin gives') },
    { text: `${told[0]} and ${told[1]} cannot both be right`, mark: 'disputed' },
    {
      text: `${distance.length > 0 ? ` (${distance[0]})` : ''}${more > 0 ? `; ${countText(more, 'further pair')} ${more === 1 ? 'contradicts' : 'contradict'} each other.` : '.'}`,
    },
  ];
}

/** "Russian Ministry of Defence (89, at first 63)". */
function positionText({ source, statement }: Position, reading: ClaimReading, record: EventRecord): string {
  const context = { claim: reading.claim, record };
  const first = reading.earlier.get(source.id)?.find(({ content }) => content.form === 'stated');
  const was = first && statement.content.form === 'stated' ? `, at first ${statementLine(first, context)}` : '';
  return `${shortName(source.name)} (${statementLine(statement, context)}${was})`;
}

const REST: readonly { verdict: Verdict; lead: string }[] = [
  { verdict: 'agreed', lead: 'All agree on' },
  { verdict: 'consistent', lead: 'Nothing contradicts, but not all say the same, on' },
  { verdict: 'single origin', lead: 'Only one origin gives a value on' },
  { verdict: 'no value', lead: 'No value is on record for' },
];

function restOf(readings: readonly ClaimReading[]): readonly (readonly Phrase[])[] {
  const sentences = REST.flatMap(({ verdict, lead }) => {
    const questions = readings
      .filter((reading) => reading.verdict === verdict)
      .map(({ claim }) => `“${claim.question}”`);
    if (questions.length === 0) return [];
    return questions.length > 3 ? `${lead} ${questions.length} questions.` : `${lead} ${listText(questions)}.`;
  });
  return sentences.length > 0 ? [[{ text: sentences.join(' ').replaceAll('?”.', '?”') }]] : [];
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
