import { summaryOf } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { disputeOf } from './answer';
import type { Through } from './claim-times';
import type { ClaimView } from './claim-view';
import type { Phrase } from './event-view';
import { gapText, originsText, toleranceText } from './facts';
import { countText, numeralText } from './figures';
import { impliedText } from './reasons';
import { statementLine } from './values';

/** The result for the claim now. Of a dispute it says the same as the page of the event. */
export function claimAnswer(through: Through): ClaimView['answer'] {
  const { now, record } = through;
  switch (now.verdict) {
    case 'disputed': {
      // The opening refers to the question, which is above it on the page.
      const [, ...rest] = disputeOf(now, record);
      return rest.length > 0 ? [rest] : plain('One body contradicts itself.');
    }
    case 'agreed':
      return plain(`${all(now)} agree${within(now)}.`);
    case 'consistent':
      return plain(`No two of the answers exclude each other${common(through)}.`);
    case 'single origin':
      return plain(`All that can be compared comes from one body${whose(through)}.`);
    case 'no value':
      return plain(noValueText(through));
  }
}

const plain = (text: string): readonly (readonly Phrase[])[] => [[{ text }]];

function all({ origins }: ClaimAssessment): string {
  const count = origins.counted.length + origins.unnamedOrCollective.length;
  return count === 2 ? 'Both origins' : `All ${numeralText(count)} origins`;
}

function within(reading: ClaimAssessment): string {
  const tolerance = toleranceText(summaryOf(reading));
  return tolerance === '' ? '' : ` ${tolerance}`;
}

/** ": 89 to 359 would fit all of them", if there is such a range and nobody denies anything. */
function common({ now, zone }: Through): string {
  const [camp, ...others] = now.camps;
  const denying = now.positions.some(({ stance }) => stance === 'denied');
  if (camp?.common.kind !== 'interval' || others.length > 0 || denying) return '; all of them may be true';
  return `: ${impliedText(camp.common.interval, camp.common.axis, zone)} would fit all of them`;
}

function whose(through: Through): string {
  const giving = through.now.positions.filter(({ implied, stance }) => implied.kind !== 'none' && stance === 'stated');
  const [one, ...others] = giving;
  if (one === undefined || others.length > 0) return '';
  return `: ${one.source.name} (${statementLine(one.statement, through)})`;
}

function noValueText({ now, claim, times }: Through): string {
  if (times.length === 0) return 'Nothing is logged on this question yet.';
  if (claim.type === 'text') return 'Answers in sentences stand side by side, and are never compared by the machine.';
  return now.positions.length > 0
    ? 'No source gives an answer that can be compared.'
    : 'No source gives an answer; what they said instead is below.';
}

/** The inputs of the verdict, as on the page of the event, each with the word that explains it. */
export function claimFacts(reading: ClaimAssessment): ClaimView['facts'] {
  const summary = summaryOf(reading);
  const tolerance = toleranceText(summary);
  const denying = summary.origins.onlyDeny;
  return [
    ...gapText(summary).map((text) => ({ text, term: 'gap' as const })),
    ...(tolerance === '' ? [] : [{ text: tolerance, term: 'tolerance' as const }]),
    ...(reading.camps.length > 0 ? [{ text: countText(reading.camps.length, 'camp'), term: 'camps' as const }] : []),
    { text: originsText(summary.origins), term: 'origin' },
    ...(denying > 0 ? [{ text: `${denying} only ${denying === 1 ? 'denies' : 'deny'}`, term: 'forms' as const }] : []),
    { text: countText(reading.voices.length, 'voice'), term: 'voices' },
  ];
}
