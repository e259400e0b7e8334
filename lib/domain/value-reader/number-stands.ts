import type { NumberClaim } from '@/lib/domain/range';
import { understoodAs } from './left-over';
import { answers, asked, MEASURE_WORDS } from './measures';
import type { Placed } from './number-items';
import { NARROWING } from './number-tables';
import type { NotRead } from './reading';
import { longest, type Token } from './tokens';

/**
 * Whether a number stands apart from words that are not understood: "Boeing 737" is a name, and of "12 quibbles" it is
 * not known what is counted. `yes`, or the reason why it is not read.
 */
export function standsApart(items: readonly Placed[], tokens: readonly Token[], claim: NumberClaim): 'yes' | NotRead {
  for (const [i, item] of items.entries()) {
    if (item.is !== 'quantity' && item.is !== 'vague') continue;
    if (isUnknown(items[i - 1], claim)) return 'part of a name';
    if (!claim.whole && isNoUnit(items[i + 1], claim)) return 'no unit of that name';
    if (claim.whole && !namesCounted(items.slice(i + 1), claim) && !isAsked(tokens, claim)) {
      return 'something else is counted';
    }
  }
  return 'yes';
}

/** What stands behind the number of a measure as a unit, and is none that the reader knows. */
function isNoUnit(item: Placed | undefined, claim: NumberClaim): boolean {
  if (isUnknown(item, claim)) return true;
  const measure = item?.is === 'word' ? longest(MEASURE_WORDS, item.tokens, 0)?.entry : undefined;
  return (
    measure !== undefined && answers(measure, claim) === 'no' && !asked(claim).own.has(item?.tokens[0]?.norm ?? '')
  );
}

/** A word that is in no list of the languages, and not the claim's own. */
function isUnknown(item: Placed | undefined, claim: NumberClaim): boolean {
  const [token] = item?.tokens ?? [];
  if (item?.is !== 'word' || token === undefined) return false;
  if (NARROWING.has(token.norm)) return false;
  return understoodAs(item.tokens, 0, 'number') === 0 && !asked(claim).own.has(token.norm);
}

/** Whether the words behind a number name what it counts before any that is not understood; names aside. */
function namesCounted(behind: readonly Placed[], claim: NumberClaim): boolean {
  let isOpen = false;
  for (const item of behind) {
    if (item.is !== 'word' && item.is !== 'unit' && item.is !== 'behind') break;
    if (item.is !== 'word') continue;
    if (longest(MEASURE_WORDS, item.tokens, 0)) return true;
    const isName = /^\p{Lu}/u.test(item.tokens[0]?.text ?? '');
    if (isUnknown(item, claim) && !isName) isOpen = true;
  }
  return !isOpen;
}

/** Whether the text says, beyond persons, what the claim asks for. */
const isAsked = (tokens: readonly Token[], claim: NumberClaim): boolean =>
  tokens.some((_, at) => {
    const found = longest(MEASURE_WORDS, tokens, at);
    return found !== undefined && found.entry !== 'people' && answers(found.entry, claim) !== 'no';
  });
