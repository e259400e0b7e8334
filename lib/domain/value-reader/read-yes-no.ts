import type { Claim } from '@/lib/domain/record';
import { ALL } from './languages/all';
import { leftOver, understoodAs } from './left-over';
import type { FoundValue } from './reading';
import { longest, type Token, tokensOf } from './tokens';

type Answer = 'yes' | 'no' | 'emphatic' | 'confirms' | 'not';

const ANSWERS: ReadonlyMap<string, Answer> = new Map(
  ALL.flatMap(({ answers }) =>
    (['yes', 'no', 'emphatic', 'confirms', 'not'] as const).flatMap((is) =>
      answers[is].map((word): [string, Answer] => [word, is]),
    ),
  ),
);

/** An answer of more words is prose. */
const MOST_TOKENS = 40;

/**
 * A yes or a no, alone or with words that repeat it ("Ні, це неправда"). What follows a yes that opens the text and
 * ends at a mark is left over ("Yes, two of them were hit"); what follows a no may be what happened instead.
 */
export function readYesNo(words: string, claim: Claim): FoundValue {
  const tokens = tokensOf(words, MOST_TOKENS + 1);
  if (tokens.length > MOST_TOKENS) return { why: 'too long' };
  const answers = new Set<boolean>();
  const left: Token[] = [];
  let turned = false;
  let emphatic = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = longest(ANSWERS, tokens, at);
    const plain = understoodAs(tokens, at, 'yes-no');
    // "No comment" is longer than "no", and no answer.
    if (plain > (found?.length ?? 0)) {
      left.push(...tokens.slice(at, at + plain));
      at += plain;
      continue;
    }
    if (found?.entry === 'not' && !turned) turned = true;
    else if (found?.entry === 'emphatic' && !turned) emphatic = true;
    else if (found?.entry === 'confirms' && turned) return { why: 'no value in it' };
    else if (found !== undefined && found.entry !== 'not') {
      answers.add((found.entry !== 'no') !== turned);
      turned = false;
    } else if (turned && token.kind === 'word') left.push(tokens[at - 1] as Token, token);
    else left.push(token);
    at += found?.length ?? 1;
  }
  if (emphatic && answers.size === 0 && !turned) answers.add(true);
  const [answer] = answers;
  const over = leftOver(left, tokens, 'yes-no', claim);
  if (answer === undefined || turned) return { why: 'no value in it' };
  if (over.kind === 'not read') return { why: over.why === 'changed by other words' ? 'no value in it' : over.why };
  if (answers.size > 1) return { why: 'several values' };
  const opens = ANSWERS.has(tokens[0]?.norm ?? '') && tokens[1]?.kind === 'mark';
  if (over.kind === 'offer' && !(answer && opens)) return { why: 'no value in it' };
  const rest = over.kind === 'offer' ? over.rest : '';
  const certainty = rest === '' ? 'sure' : 'likely';
  return { readings: [{ value: { type: 'yes-no', yes: answer }, certainty, assumed: [], rest }] };
}
