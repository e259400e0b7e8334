import type Big from 'big.js';
import { ABOUT_MINUTES, ABOUT_SHARE } from '@/lib/domain/constants';
import { deniesThatItHappened, toleranceOf } from '@/lib/domain/implied';
import { type End, highEnd, lowEnd } from '@/lib/domain/interval';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { instantDay, instantTime } from './dates';
import { figureText } from './figures';
import { allowedText } from './gap-words';
import type { MethodTerm } from './method-terms';
import { onDay } from './said-clause';
import { type Context, scopeWords, valueLine } from './values';

/** What of a range keeps it from another: from where it begins, or up to where it goes. */
type Side = 'from' | 'up to';

/**
 * Why two ranges have nothing in common, from what their words mean: "‘about 400’ means at least 360 (we allow 10 %);
 * 89 is below that", "17 is above 9".
 */
export function apartWords(upper: ComparablePosition, lower: ComparablePosition, context: Context): string {
  const [high, low] = [meaningOf(upper, 'from', context), meaningOf(lower, 'up to', context)];
  const isTime = context.claim.type === 'time';
  const [above, below] = isTime ? ['later than', 'earlier than'] : ['above', 'below'];
  if (high.means === undefined && low.means === undefined) {
    const allowed = allowedText(context.claim);
    return `${high.said} is ${above} ${low.said}${allowed === '' ? '' : `, by more than the ${allowed} that this question allows`}`;
  }
  const told = [high, low].map(({ said, means }, at) =>
    means === undefined ? `${said} is ${at === 0 ? above : below} that` : `${said} ${means}`,
  );
  // What a word means goes before what is compared with it.
  return (high.means === undefined ? told.toReversed() : told).join('; ');
}

/** The rule of the method by which two were read as they are in `apartWords`. */
export function ruleOfApart(upper: ComparablePosition, lower: ComparablePosition, context: Context): MethodTerm {
  const rules = [meaningOf(upper, 'from', context), meaningOf(lower, 'up to', context)].map(({ rule }) => rule);
  return rules.find((rule) => rule !== undefined) ?? (allowedText(context.claim) === '' ? 'contradicts' : 'tolerance');
}

type Meaning = { said: string; means?: string; rule?: MethodTerm };

function meaningOf(position: ComparablePosition, side: Side, context: Context): Meaning {
  const { statement, implied } = position;
  const { content, scope } = statement;
  const line = onDay(valueLine(statement, context));
  const about = scope.relation === 'same' ? [] : [scopeWords(scope, context.claim)];
  const said = `‘${[line, ...about].join(', ')}’`;
  if (deniesThatItHappened(content)) return { said: line };
  const value = valueIn(content);
  const end = implied.kind === 'interval' ? (side === 'from' ? lowEnd : highEnd)(implied.interval) : undefined;
  if (end === undefined || typeof end === 'string' || value === undefined) return { said };
  const bound = boundText(end, side, context);
  if (scope.relation === 'narrower')
    return { said, means: `counts only a part, so the whole is ${bound}`, rule: 'implied-range' };
  if (scope.relation === 'broader')
    return { said, means: `counts more than is asked, so what is asked is ${bound}`, rule: 'implied-range' };
  const read = HOW_READ[value.type === 'number' || value.type === 'time' ? value.relation : 'exact'];
  if (read !== undefined) return { said, means: `means ${bound} (${read.why(context.claim)})`, rule: read.rule };
  if (value.type === 'number' && 'than' in value) return { said, means: `means ${bound}`, rule: 'relative' };
  if (value.type === 'time' && value.relation === 'exact') return { said: line };
  if (value.type !== 'number' || value.relation !== 'exact') return { said };
  return end.at.eq(value.figure) || toleranceOf(context.claim).gt(0)
    ? { said: line }
    : { said, means: `means ${bound} (we take it as rounded)`, rule: 'rounded' };
}

type HowRead = { why: (claim: Claim) => string; rule: MethodTerm };

const HOW_READ: Readonly<Partial<Record<string, HowRead>>> = {
  about: {
    why: ({ type }) =>
      type === 'time'
        ? `we allow ${ABOUT_MINUTES} minutes, or one day, month or year more`
        : `we allow ${percent(ABOUT_SHARE)}`,
    rule: 'about',
  },
  vague: { why: () => 'as we read these words', rule: 'vague' },
};

const percent = (share: Big): string => `${share.times(100).toFixed()} %`;

/** "at least 360", "at most 359", "more than 2.5"; "14:15 or later on 4 Mar 2025". */
function boundText({ at, beside }: Exclude<End, string>, side: Side, { claim, record }: Context): string {
  if (claim.type === 'time') return timeText(at, side, record.event.zone);
  const words = beside === 0 ? { from: 'at least', 'up to': 'at most' } : { from: 'more than', 'up to': 'less than' };
  return `${words[side]} ${figureText(at)}`;
}

function timeText(at: Big, side: Side, zone: string): string {
  const instant = new Date(at.round(0).toNumber()).toISOString();
  return `${instantDay(instant, zone)}, ${instantTime(instant, zone)} ${side === 'from' ? 'or later' : 'or earlier'}`;
}
