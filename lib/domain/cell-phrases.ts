// What is typed into one cell in place of a value, in the languages that the value reader knows: in lower case, ё as е,
// with the apostrophe ' and the dash -. A cell is compared whole.

const phrases = (entries: string): string[] => entries.split(' | ');

/** It happened, and no value is given. The first two are what this product prints of it. */
export const CONFIRMS: readonly string[] = [
  ...phrases('confirms, no number | confirms, no value | confirms | confirmed | confirms it | confirmed it'),
  ...phrases('confirmed, no number | confirms, gave no number | confirmed, gave no number'),
  ...phrases('подтверждает | подтвердил | подтвердила | подтвердили | подтверждает, без числа'),
  ...phrases('підтверджує | підтвердив | підтвердила | підтвердили | підтверджує, без числа'),
];

/** It was asked, or was expected to answer, and gave no value. The first two are what this product prints of it. */
export const DECLINES: readonly string[] = [
  ...phrases('declined to give a number | declined to answer | declined | declines | declined to comment'),
  ...phrases('declines to comment | declined to say | declines to say | gave no number | gave no figure'),
  ...phrases('gave no value | gave no answer | gives no number | gives no figure | no comment | would not say'),
  ...phrases('без комментариев | отказался от комментариев | отказалась от комментариев'),
  ...phrases('отказались от комментариев | не назвал число | не назвала число | не назвали число'),
  ...phrases('без коментарів | відмовився від коментарів | відмовилася від коментарів'),
  ...phrases('відмовились від коментарів | відмовилися від коментарів | не назвав число | не назвала число'),
  'не назвали число',
];

/** These deny the value behind them, and alone the thing itself. */
export const DENY: readonly string[] = [
  ...phrases('denies | denied'),
  ...phrases('отрицает | отрицают | отрицал | отрицала | отрицали | опровергает | опровергают'),
  ...phrases('опроверг | опровергла | опровергли'),
  ...phrases('заперечує | заперечують | заперечив | заперечила | заперечили | спростовує | спростовують'),
  ...phrases('спростував | спростувала | спростували'),
];

/** It denies the thing itself: that it happened, where one can say so. */
export const DENIES: readonly string[] = [
  ...DENY,
  ...phrases('denies it | denied it | denies this | denied this | denies everything'),
  ...phrases('denies that it happened | denied that it happened'),
];

/** It denies, and what it denies it leaves open. The first is what this product prints of it. */
export const DENIES_NOTHING_NAMED: readonly string[] = phrases(
  'denies, and does not say what | denied, and does not say what | denies, does not say what',
);

/** Before a figure or an option of the list, these deny it; before anything else they may say something else. */
export const NOT: readonly string[] = phrases('not | не');

/** What sheets, statistical programs and people write where there is no value. */
export const NO_VALUE: readonly string[] = [
  ...phrases('- | -- | --- | . | .. | ... | … | ? | ?? | ??? | / | n/a | n.a. | n. a. | #n/a | n/d | n.d. | no data'),
  ...phrases('no value | not available | not applicable | tba | tbc | tbd | null | nan | na | ·'),
  ...phrases('н/д | н.д. | н. д. | нет данных | немає даних | #н/д'),
];
