import type { ClaimChange, Outcome } from '@/lib/domain/changes';
import type { Effect } from '@/lib/domain/effect';
import type { Claim } from '@/lib/domain/record';
import { originCounts } from '@/lib/domain/summary';
import { questionName } from './desk-said';
import { besideOriginsText, originsText } from './facts';
import { countText, listText, rangeText } from './figures';
import { gapFigure, gapWords } from './gap-words';
import { VERDICT_LABELS } from './verdict-labels';

/**
 * What a proposed change would do, one sentence per claim: "turns killed from no conflict to disputed, gap n/a → ×5.7".
 */
export function effectTexts(effect: Effect): readonly string[] {
  if (!effect.ok) return [`is refused: ${refusalText(effect)}`];
  return effect.changes.length === 0 ? ['changes nothing'] : effect.changes.map((change) => changeText(change));
}

/** "an empty range (value)", or "(value of s2)" if that of another statement would be refused. */
const refusalText = ({ reason, field, of }: Extract<Effect, { ok: false }>): string =>
  `${reason} (${field}${of ? ` of ${of.ref}` : ''})`;

/**
 * One claim before and after. Its verdict and its gap are told. If neither changes, whatever else does: "leaves killed
 * at disputed, gap ×4.0, 3 groups → 4 groups".
 */
export function changeText({ claim, before, after }: ClaimChange, name = claim.measure || questionName(claim)): string {
  const turned = before.verdict !== after.verdict;
  const gap = told(before, after, ({ gap: of }) => gapFigure(gapWords(of, { claim })));
  const verdict = turned
    ? `turns ${name} from ${VERDICT_LABELS[before.verdict]} to ${VERDICT_LABELS[after.verdict]}`
    : `leaves ${name} at ${VERDICT_LABELS[after.verdict]}`;
  const isTold = turned || gap.includes('→');
  return [verdict, ...gapPart(gap), ...(isTold ? [] : lesserChanges(before, after, claim))].join(', ');
}

/** "n/a → ×5.7", or once if it stays. */
function told(before: Outcome, after: Outcome, text: (outcome: Outcome) => string): string {
  const [was, is] = [text(before), text(after)];
  return was === is ? is : `${was} → ${is}`;
}

/** A gap that was and is n/a is not mentioned. */
const gapPart = (gap: string): readonly string[] => (gap === 'n/a' ? [] : [`gap ${gap}`]);

/**
 * Camps, contradicting pairs and origins, as far as they change, and why there is no gap. If none changes: that others
 * say it.
 */
export function lesserChanges(before: Outcome, after: Outcome, claim: Claim): readonly string[] {
  const counts: readonly ((outcome: Outcome) => string)[] = [
    ({ camps }) => countText(camps.length, 'group'),
    ({ contradictingPairs }) => countText(contradictingPairs, 'contradicting pair'),
    ({ origins }) => originsText(originCounts(origins)),
    ({ origins }) => besideOriginsText(originCounts(origins)) || 'nobody confirms or rejects alone',
    ({ verdict, howDisputed }) => (verdict !== 'disputed' ? verdict : howDisputed.isFirm ? 'firm' : 'on readings'),
  ];
  const changed = [
    ...counts.map((count) => told(before, after, count)),
    ...otherCamps(before, after),
    otherOrigins(before, after),
    `no gap: ${told(before, after, ({ gap }) => (gap.kind === 'n/a' ? gap.why : gapFigure(gapWords(gap, { claim }))))}`,
  ].filter((text) => text.includes('→'));
  return changed.length > 0 ? changed : ['with other positions'];
}

/** "shared figure 0 to 49 → 0 to 39": if the number of groups stays, what changed in the figures that they share. */
function otherCamps(before: Outcome, after: Outcome): readonly string[] {
  if (before.camps.length !== after.camps.length) return [];
  return after.camps.map((_, at) => `shared figure ${told(before, after, ({ camps }) => sharedText(camps[at]))}`);
}

const sharedText = (camp: Outcome['camps'][number] | undefined): string =>
  camp?.common.kind === 'interval' && camp.common.axis === 'number' ? rangeText(camp.common.interval) : '';

/** "source bbc → girkin": if the number of origins stays, those that were removed and added. */
function otherOrigins({ origins: were }: Outcome, { origins: are }: Outcome): string {
  const all = ({ counted, unnamedOrCollective, cannotBeTraced }: Outcome['origins']) => [
    ...counted,
    ...unnamedOrCollective,
    ...cannotBeTraced,
  ];
  const without = (some: Outcome['origins'], others: Outcome['origins']): string =>
    listText(
      all(some)
        .filter(({ id }) => !all(others).some((other) => other.id === id))
        .map(({ name }) => name),
    );
  return all(were).length === all(are).length && without(were, are) !== ''
    ? `source ${without(were, are)} → ${without(are, were)}`
    : '';
}
