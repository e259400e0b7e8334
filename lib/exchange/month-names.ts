/**
 * The languages of the spreadsheets that most people use. Each reads its own names, and most read the English ones too.
 */
const LANGUAGES = [
  ...['en', 'uk', 'ru', 'be', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'sr-Latn', 'bs'],
  ...['mk', 'bg', 'ro', 'hu', 'sv', 'nb', 'da', 'fi', 'is', 'et', 'lv', 'lt', 'el', 'tr', 'az', 'ka', 'hy', 'kk', 'uz'],
  ...[
    'ar',
    'fa',
    'ur',
    'he',
    'hi',
    'bn',
    'id',
    'ms',
    'vi',
    'th',
    'ca',
    'eu',
    'gl',
    'cy',
    'ga',
    'sq',
    'mt',
    'lb',
    'af',
    'sw',
  ],
];

let known: ReadonlySet<string> | undefined;

/** Names of months and of days of the week as they occur in dates, in small letters and without points. */
export function monthNames(): ReadonlySet<string> {
  known ??= new Set(LANGUAGES.flatMap(namesIn));
  return known;
}

const DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1 + month)));

function namesIn(language: string): string[] {
  const formats = (['long', 'short'] as const).flatMap((style) => [
    new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { weekday: style, day: 'numeric', month: style, timeZone: 'UTC' }),
  ]);
  return formats.flatMap((format) => DAYS.flatMap((day) => wordsOf(format.format(day)))).filter(isName);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Shorter ones are days of the week that are also words ("to", "so") or the letters of our references. */
const isName = (word: string): boolean => word.length > 2 || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);
