import type { FoundValue } from './reading';
import { tokensOf } from './tokens';

const YES = new Set('yes yeah true correct affirmative так да верно правда правильно вірно'.split(' '));
const NO = new Set(
  'no false untrue incorrect negative нет ні неправда неверно невірно неправильно брехня ложь'.split(' '),
);
/** Negates the next word: "not true", "не правда". */
const NOT = new Set(['not', 'не', "isn't"]);
const PLAIN = new Set("it is that's it's that this the answer це это совершенно absolutely quite is".split(' '));

/** A yes or a no, alone or with words that repeat it ("Ні, це неправда"). Any other word prevents reading. */
export function readYesNo(words: string): FoundValue {
  const answers = new Set<boolean>();
  let turned = false;
  for (const { kind, norm, text } of tokensOf(words)) {
    if (kind === 'mark' && !'?#/*+=<>|\\'.includes(text)) continue;
    const yes = YES.has(norm);
    if (NOT.has(norm) && !turned) turned = true;
    else if (yes || NO.has(norm)) {
      answers.add(yes !== turned);
      turned = false;
    } else if (!PLAIN.has(norm)) return { why: 'no value in it' };
  }
  const [answer] = answers;
  if (answer === undefined || turned) return { why: 'no value in it' };
  if (answers.size > 1) return { why: 'several values' };
  return { readings: [{ value: { type: 'yes-no', yes: answer }, certainty: 'sure', assumed: [], rest: '' }] };
}
