import { disarm, rearm } from './formula-cells';
import { monthNames } from './month-names';

/**
 * Cells that a spreadsheet would read as something other than what they say. Where a comma is the decimal sign, 106,007
 * is read as a hundred and six. Where a point separates day and month, 2.5 is the second of May. 1/2, 3-4, 5E2, 00123,
 * TRUE and numbers of more than 15 digits are misread everywhere.
 *
 * A cell of text that any spreadsheet could convert gets an apostrophe in front, as one that could be a formula does.
 * It stays text, and loses the apostrophe when it is read back. What every spreadsheet reads correctly stays as it is:
 * whole numbers of at most 15 digits, and ISO days and instants in UTC. A figure for machines stays a number
 * everywhere: a decimal is written as a whole number times a power of ten (2.5 is 25E-1), which is the same in every
 * locale.
 */
export function textCell(text: string): string {
  const disarmed = disarm(text);
  return disarmed === text && isConverted(bare(text)) ? `'${text}` : disarmed;
}

/** The text that `textCell` was given. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && textCell(cell.slice(1)) === cell ? cell.slice(1) : rearm(cell);
}

/**
 * A decimal number as digits and a point, such as "-0.05". With more digits than a spreadsheet keeps it becomes a text.
 */
export function figureCell(figure: string): string {
  const [, sign = '', whole = '', parts = ''] = DECIMAL.exec(figure) ?? [];
  const digits = `${whole}${parts}`;
  if (whole === '' || digits.replace(/^0+/, '').length > MOST_DIGITS) return textCell(figure);
  return parts === '' ? figure : `${sign}${digits.replace(/^0+(?=\d)/, '')}E-${parts.length}`;
}

/** The figure that `figureCell` was given. */
export function cellFigure(cell: string): string {
  const [, sign = '', digits, places] = POWER_OF_TEN.exec(cell) ?? [];
  if (digits === undefined || places === undefined) return cellText(cell);
  const padded = digits.padStart(Number(places) + 1, '0');
  return `${sign}${padded.slice(0, -Number(places))}.${padded.slice(-Number(places))}`;
}

/** How many digits of a number spreadsheets keep. They replace the others with zeros. */
const MOST_DIGITS = 15;

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const POWER_OF_TEN = /^(-?)(0|[1-9]\d*)E-(\d+)$/;

/** A cell without the apostrophes in front of it. */
const bare = (cell: string): string => cell.replace(/^'+/, '');

/** Read the same, and correctly, wherever they are opened. */
const READ_BY_ALL = [
  /^(?:0|-?[1-9]\d{0,14})$/,
  /^[1-9]\d{3}-\d{2}-\d{2}$/,
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
];

/** No date and no amount of money is written in more characters. Digits alone may be longer. */
const LONGEST = 100;

function isConverted(text: string): boolean {
  if (READ_BY_ALL.some((form) => form.test(text))) return false;
  if (text.length > LONGEST && /\p{L}/u.test(text)) return false;
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word);
  if (!/\p{N}/u.test(text)) return words.length === 1 && TRUTH_VALUES.has(words[0] ?? '');
  return words.every((word) => BESIDE_DIGITS.has(word) || monthNames().has(word));
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** "true" and "false" as spreadsheets of the larger languages write them. */
const TRUTH_VALUES = wordsIn(
  `true false wahr falsch vrai faux verdadero falso verdadeiro vero істина хибність истина ложь праўда prawda fałsz waar
  onwaar sant falskt falsk sand usann tosi epätosi igaz hamis adevărat fals pravda nepravda doğru yanlış αληθεσ ψευδεσ`,
);

/** What may occur beside digits in a number, a time or an amount, other than the name of a month. */
const BESIDE_DIGITS = wordsIn(
  `a p e t am pm st nd rd th de del do di d of г р года року рік год o od ч ap uhr h
  年 月 日 時 时 分 秒 년 월 일 시 분 초 上午 下午 午前 午後 오전 오후
  usd eur gbp uah rub chf pln czk sek nok dkk huf ron bgn try ils jpy cny krw inr cad aud brl mxn
  грн руб kr kč ft zł lei лв tl fr rs`,
);
