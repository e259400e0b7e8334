import { readFileSync } from 'node:fs';
import { visibleLength } from '@/lib/schemas/typed';

/** Strings that break other programs, one or more of each kind; a form keeps each exactly. */
const NAUGHTY: readonly string[] = [
  'undefined',
  'null',
  'NaN',
  '0',
  '-1.00',
  '1e309',
  '0x7fffffff',
  '123,456.789',
  'true',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '[object Object]',
  '$ACTION_ID',
  "'; DROP TABLE statement; --",
  "1' OR '1'='1",
  '100%_\\%',
  '#{7*7}{{7*7}}<%= 7*7 %>',
  '$1$&$$\\1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;&amp;#39;',
  'javascript:alert(1)',
  '<!--#exec cmd="ls"--><![CDATA[x]]>',
  "=cmd|' /C calc'!A0",
  '@SUM(1,2)',
  '+1-800',
  '-2+3',
  '../../../etc/passwd',
  '%00%0a%0d%2e%2e',
  '\\u0000\\x41\\n',
  '{"a":[1,{"b":null}]}',
  'a\tb  c\n\nd',
  '“quoted” ‘words’ «mots»',
  '田中さんにあげて下さい',
  'Мельник і Їжак',
  'مُنَاقَشَةُ سُبُلِ',
  'הָיְתָהtestالصفحات',
  'x\u202eevil\u202c\u2066y\u2069',
  'a\u200bb\u200d\ufeffc\u00add',
  'e\u0301 is not \u00e9',
  'Z\u0338\u0327a\u0335\u0321l\u0334g\u0358o',
  '👩‍👩‍👧‍👦🏳️‍🌈🇺🇦',
  '𝐓𝐡𝐞 𝒒𝒖𝒊𝒄𝒌',
  '½ ⅓ ² ٤٠٠ ４００',
  'ﬁ ß İ ı K',
  '\ufffd\uffff\ufdd0',
  'x\u0085y\u2028z',
  'ж'.repeat(130),
];

/** As typed, and as a form keeps it: no control characters, one character for a line end, nothing around it. */
const CLEANED: readonly (readonly [typed: string, kept: string])[] = [
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u0000b\u0007c\u001b[31md\u007f', 'abc[31md'],
  ['\u00a0\u2028 \ufeffa b\t\n', 'a b'],
  ['lone \ud800 half', 'lone \ufffd half'],
];

/** A longer list to run the tests with: a file with a JSON list of strings, such as the Big List of Naughty Strings. */
const file = process.env.NAUGHTY_STRINGS;

export const IS_LONG = file !== undefined;

/** Of a list of one's own each string goes into each field; of the short one each into one field of each form. */
export const STEP = (fields: number): number => (IS_LONG ? 1 : fields);

/** What is typed, and what a form keeps of it. */
export const ODD: readonly (readonly [typed: string, kept: string])[] =
  file === undefined ? [...NAUGHTY.map((text) => [text, text] as const), ...CLEANED] : listed(file);

function listed(path: string): (readonly [string, string])[] {
  const list = JSON.parse(readFileSync(path, 'utf8')) as string[];
  return list.filter((text) => visibleLength(text) > 0).map((text) => [text, kept(text)]);
}

/** The strings for the fields of one form, the first of them at this place of the list, each with a field's name. */
export const oddFor = (names: readonly string[], first: number) =>
  names.map((name, at) => [name, ...(ODD[(first + at) % ODD.length] ?? ['', ''])] as const);

function kept(text: string): string {
  return [...text.replaceAll(/\r\n?/g, '\n')].filter(isKept).join('').trim();
}

/** Of control characters a form keeps tabs and line ends, and those of the second set. */
function isKept(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return letter === '\t' || letter === '\n' || (code >= 0x20 && code !== 0x7f);
}
