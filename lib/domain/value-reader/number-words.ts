import { tableOf } from './tokens';

// Words around a number in English, Ukrainian and Russian. Commas and points are separate, like tokens.

export type NumberRelation = 'about' | 'at least' | 'more than' | 'at most' | 'fewer than';

const nominative = (relation: NumberRelation, words: string) => [{ relation, genitive: false }, words] as const;
const genitive = (relation: NumberRelation, words: string) => [{ relation, genitive: true }, words] as const;

/** Before the number. `genitive`: the next word is in the genitive, so "тысячи" is one thousand. */
export const BEFORE = tableOf<{ relation: NumberRelation; genitive: boolean }>([
  nominative(
    'about',
    'about | around | approximately | approx | approx . | roughly | some | circa | ca | c | ~ | ≈ | ∼ | nearly | almost | close to | in the region of | an estimated | near | майже | почти | приблизно | орієнтовно | примерно | приблизительно | ориентировочно | прибл | десь | где-то | где - то',
  ),
  nominative(
    'at least',
    'at least | no fewer than | no less than | not fewer than | not less than | a minimum of | minimum of | minimum | min | ≥ | > = | щонайменше | принаймні | мінімум | як мінімум | минимум | как минимум | по меньшей мере | по крайней мере | at the very least | at the least',
  ),
  nominative(
    'more than',
    'more than | over | above | in excess of | exceeding | upwards of | upward of | greater than | higher than | well over | just over | slightly more than | slightly over | a little over | a little more than | > | понад',
  ),
  nominative(
    'at most',
    'at most | no more than | not more than | up to | a maximum of | maximum of | maximum | max | not exceeding | not over | no higher than | ≤ | < = | щонайбільше | максимум | не понад | at the most',
  ),
  nominative(
    'fewer than',
    'fewer than | less than | under | below | lower than | smaller than | just under | slightly less than | slightly under | a little under | <',
  ),
  genitive('about', 'близько | біля | коло | около | порядка'),
  genitive(
    'at least',
    'не менше | не менше ніж | не менше , ніж | не менше як | не менше , як | не менш ніж | не менш як | не менш , як | не менш , ніж | не менее | не менее чем | не менее , чем | не меньше | не меньше чем | не меньше , чем',
  ),
  genitive(
    'more than',
    'більше | більше ніж | більше , ніж | більше як | більше , як | більш ніж | більш , ніж | більш як | більш , як | более | более чем | более , чем | больше | больше чем | больше , чем | свыше',
  ),
  genitive(
    'at most',
    'до | не більше | не більше ніж | не більше , ніж | не більше як | не більше , як | не більш ніж | не більш як | не более | не более чем | не более , чем | не больше | не больше чем | не больше , чем | не свыше',
  ),
  genitive(
    'fewer than',
    'менше | менше ніж | менше , ніж | менше як | менше , як | менш ніж | менш , ніж | менш як | менш , як | менее | менее чем | менее , чем | меньше | меньше чем | меньше , чем',
  ),
]);

/** After the number. */
export const BEHIND = tableOf<NumberRelation>([
  ['about', 'or so | or thereabouts | approximately | approx | приблизно | примерно'],
  [
    'at least',
    '+ | or more | and more | or higher | and up | at least | at the least | at the very least | at a minimum | minimum | min | plus | і більше | й більше | та більше | або більше | чи більше | и более | и больше | или более | или больше | как минимум | минимум | щонайменше | як мінімум | мінімум',
  ],
  [
    'at most',
    'or fewer | or less | at most | at the most | maximum | max | або менше | чи менше | і менше | или менее | или меньше | и менее | максимум | щонайбільше',
  ],
]);

/** Words read as "about" although they mean a little less: the method has no relation for that. */
export const A_LITTLE_BELOW = new Set(['nearly', 'almost', 'майже', 'почти']);

export type Joint = 'between' | 'from' | 'to' | 'and' | 'dash' | 'plus or minus';

export const JOINTS = tableOf<Joint>([
  ['between', 'between | між | между'],
  ['from', 'from | від | от | з | с'],
  ['to', 'to'],
  ['and', 'and | і | й | та | и'],
  ['dash', '- | . . | . . . | …'],
  ['plus or minus', '± | + / - | plus or minus'],
]);

/** In reversed order, a Russian or Ukrainian count is a guess: "человек сорок" is about forty persons. */
export const TURNED_ROUND = new Set(['человек', 'чоловік', 'людей', 'осіб', 'штук', 'душ']);

/** Vague words, each mapped to the English word of the method's lexicon, or to itself. */
export const VAGUE = tableOf<string>([
  ['a couple', 'a couple | a couple of | couple of | пара | пару'],
  ['several', 'several | кілька | декілька | кількох | декількох | несколько | нескольких'],
  ['dozens', 'dozens | dozens of | dozen | десятки | десятків | десятков | десятками'],
  ['scores', 'scores | scores of'],
  ['hundreds', 'hundreds | hundreds of | hundred | сотні | сотень | сотни | сотен | сотнями'],
  ['thousands', 'thousands | thousands of | thousand | тисячі | тисяч | тысячи | тысяч | тысячами'],
  ['many', 'many | багато | много | чимало | немало'],
  [
    'no lexicon',
    'a few | few | a handful | handful | a handful of | numerous | countless | tens | tens of | millions | millions of | billions | billions of | мільйони | мільйонів | миллионы | миллионов | million | a number of | a dozen or two | безліч | множество',
  ],
]);

/**
 * Words that change what a number says (denial, share, rate, growth, question, rank): a number with one of them is
 * not read, because the number alone is not what was said.
 */
export const CHANGING: ReadonlySet<string> = new Set(
  (
    "not no never nor neither isn't wasn't aren't weren't didn't doesn't don't cannot can't won't deny denies denied denying refuted refutes " +
    'false untrue rejects rejected except excluding minus without unlike instead rather other others half third thirds quarter quarters ' +
    'twice double doubled triple tripled thrice times fold per daily hourly weekly monthly annually yearly each every ' +
    'another additional additionally further extra increase increased rise rose risen grew growth up down fell fallen decrease decreased drop dropped ' +
    'difference points ratio odds more fewer less most worse even order unknown if whether pages aged old wrong incorrect exaggerated too could would might should will expected feared hardly barely scarcely possibly perhaps maybe ' +
    'не ні нет немає нема ані ни без крім кроме заперечує заперечив заперечили спростував спростувала спростували спростовує опроверг опровергла опровергли опровергает отрицает отрицал отрицали неправда ложь ' +
    'половина половину половини половины третина третину треть четверть чверть вдвічі удвічі втричі утричі вдвое втрое удвое раз рази разів раза ' +
    'ще еще додатково дополнительно щодня щоденно ежедневно кожен кожні каждый каждые більше больше більш более менше меньше менш менее ' +
    'зросла зросли зросло выросло выросла выросли збільшилася збільшилась увеличилось увеличилась увеличились зменшилася уменьшилось пунктів пунктов пункта невідомо неизвестно якщо если чи ли може могут может могли можуть мог могла едва ледве возможно можливо понад свыше'
  ).split(' '),
);

/** Marks that only punctuate. Any other mark beside a number prevents reading it. */
export const PUNCTUATION: ReadonlySet<string> = new Set([...'.,;:!"«»“”„()\'’‘…|•', '-']);
