/**
 * Cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"), disarmed so that the text comes back exact.
 *
 * An apostrophe goes before = + - @ (also their full-width forms) at the beginning of a cell, and before a TAB or CR
 * there, whatever blanks, invisible characters or quotation marks stand first. The same inside a cell after ; TAB or a
 * line break: a spreadsheet set to another separator would begin a cell there. A plain number such as -5 stays one.
 */

/** What is ignored before a trigger: invisible characters, blanks and quotation marks, and control characters but TAB, LF and CR. */
const AT_START = /^((?:[\p{Cf}\p{Z}"]|(?![\t\n\r])\p{Cc})*)('*)(?=[=+\-@＝＋－＠\t\r])/u;
const AFTER_BREAK = /(?<=[;\t\n\r])((?:[\p{Cf}\p{Z}"]|(?![\t\n\r])\p{Cc})*)('*)(?=[=+\-@＝＋－＠])/gu;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** The text with an apostrophe wherever a spreadsheet could begin a formula; any text is allowed. */
export function disarm(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return text.replace(AFTER_BREAK, "$1'$2").replace(AT_START, "$1'$2");
}

/** The text that `disarm` was given: each run of apostrophes at such a place loses the one that was added. */
export function rearm(cell: string): string {
  const one = (_: string, before: string, apostrophes: string) => before + apostrophes.slice(1);
  return cell.replace(AT_START, one).replace(AFTER_BREAK, one);
}
