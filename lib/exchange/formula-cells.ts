/**
 * Disarms cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"), so that the text can be read back
 * exactly.
 *
 * An apostrophe is put before = + - @ (also their full-width forms) at the beginning of a cell, and before a TAB or CR
 * there, even after blanks, invisible characters or quotation marks. The same is done inside a cell after ; TAB or a
 * line break, where a spreadsheet with another separator would begin a cell. A plain number such as -5 is left as it
 * is.
 */

/** What is ignored before a trigger: invisible characters, blanks and quotation marks, and control characters but TAB, LF and CR. */
const AT_START = /^((?:[\p{Cf}\p{Z}"]|(?![\t\n\r])\p{Cc})*)('*)(?=[=+\-@＝＋－＠\t\r])/u;
const AFTER_BREAK = /(?<=[;\t\n\r])((?:[\p{Cf}\p{Z}"]|(?![\t\n\r])\p{Cc})*)('*)(?=[=+\-@＝＋－＠])/gu;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** The text with an apostrophe wherever a spreadsheet could begin a formula. Any text is allowed. */
export function disarm(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return text.replace(AFTER_BREAK, "$1'$2").replace(AT_START, "$1'$2");
}

/** Returns the text that `disarm` was given: removes the one apostrophe that was added to each run of them. */
export function rearm(cell: string): string {
  const one = (_: string, before: string, apostrophes: string) => before + apostrophes.slice(1);
  return cell.replace(AT_START, one).replace(AFTER_BREAK, one);
}
