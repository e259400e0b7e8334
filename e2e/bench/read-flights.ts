import type { Claim } from '@/lib/domain/record';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Reading, ReadingContext } from '@/lib/domain/value-reader/reading';
import { cell, dataFolder, dataText, groupBy, rowsOf } from './data-folder';

// The value reader on the notations of 38 web sites for scheduled and actual flight times.
// `npm run reader:flights [folder]`. Exits with 1 if any notation is misread.
//
// The file has no true values (low and high are empty), so each reading is checked against three facts that the
// reader does not see: the clock time that another pattern finds in the words; the days that the file covers
// (30 November to 2 December 2011); and, for a date in figures, the only order that these days allow.

const ZONE = 'America/Chicago';
const DAYS = ['2011-11-30', '2011-12-01', '2011-12-02'];
const claim: Claim = {
  id: 'c',
  slug: 'c',
  position: 1,
  question: 'When?',
  measure: 'time',
  scope: 'here',
  additive: false,
  type: 'time',
  toleranceSeconds: 'none',
};

type Knowing = { name: string; context: ReadingContext };
const knowing: readonly Knowing[] = [
  { name: 'nothing but the words', context: { claim, zone: ZONE } },
  { name: 'the day of the flight', context: { claim, zone: ZONE, saidOn: '2011-12-01' } },
  {
    name: 'the day, and that the month comes first',
    context: { claim, zone: ZONE, saidOn: '2011-12-01', dayOrder: 'month first' },
  },
];

/** Minutes since midnight in the words, found without the reader: the first h:mm with its a.m. or p.m. */
function clockIn(words: string): number | 'none' {
  const [, hour, minute, half = ''] = /(\d{1,2}):(\d{2})\s*([ap]|noon)?/i.exec(words) ?? [];
  if (hour === undefined || minute === undefined) return 'none';
  const isLater = half.toLowerCase() === 'p' || half === 'noon';
  const h = half === '' ? Number(hour) : (Number(hour) % 12) + (isLater ? 12 : 0);
  return h * 60 + Number(minute);
}

/** The day of the month in the words, found without the reader: after Dec, before -Dec, beside a slash, Thu, Fri. */
function dayIn(words: string): number | 'none' {
  const weekday = /Thu/.test(words) ? '1' : /Fri/.test(words) ? '2' : undefined;
  const named = /Dec\s+(\d{1,2})|(\d{1,2})-Dec/.exec(words);
  const figures = /(?:11|12)[/-](\d{1,2})/.exec(words);
  const day = named?.[1] ?? named?.[2] ?? figures?.[1] ?? weekday;
  return day === undefined ? 'none' : Number(day);
}

const localOf = (at: string): { day: string; minutes: number } => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = parts.format(new Date(at)).split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return { day, minutes: (hour ?? 0) * 60 + (minute ?? 0) };
};

/** What is wrong with a reading of these words, if anything. */
function wrongWith(words: string, reading: Reading): string | 'nothing' {
  if (reading.kind !== 'read') return 'nothing';
  const { value } = reading.understood;
  if (value.type !== 'time' || value.relation !== 'exact') return `read as ${JSON.stringify(value)}`;
  const { day, minutes } = localOf(value.at);
  if (value.precision !== 'minute') return `read to the ${value.precision}`;
  if (minutes !== clockIn(words)) return `read as ${value.at}`;
  return DAYS.includes(day) && Number(day.slice(8)) === dayIn(words) ? 'nothing' : `read as ${day}`;
}

const rows = rowsOf(dataText(dataFolder(), 'flights/positions.csv'));
const positions = groupBy(rows, (row) => cell(row, 'value_text'));
console.log(`${rows.length} positions in ${positions.size} distinct notations.`);
let wrong = 0;
for (const { name, context } of knowing) {
  const outcomes = [...positions].map(([words, all]) => {
    const reading = readValue(words, context);
    const why = reading.kind === 'not read' ? `not read: ${reading.why}` : reading.kind;
    const hasRight =
      reading.kind !== 'several' ||
      reading.readings.some((one) => wrongWith(words, { kind: 'read', words, understood: one }) === 'nothing');
    return { words, all, why, wrong: wrongWith(words, reading), hasRight };
  });
  console.log(`\n── Knowing ${name} ──`);
  console.table(
    Object.fromEntries(
      [...groupBy(outcomes, ({ why }) => why)].map(([why, of]) => [
        why,
        { notations: of.length, positions: of.reduce((sum, { all }) => sum + all.length, 0), such: of[0]?.words },
      ]),
    ),
  );
  const withDay = outcomes.filter(({ words }) => dayIn(words) !== 'none' && clockIn(words) !== 'none');
  const read = withDay.filter(({ why }) => why === 'read');
  console.log(`Of ${withDay.length} notations with a day and a clock time, ${read.length} read.`);
  const wrongly = outcomes.filter((one) => one.wrong !== 'nothing');
  const without = outcomes.filter(({ hasRight }) => !hasRight);
  console.log(`Read wrongly: ${wrongly.length}. Several, and the right one not among them: ${without.length}.`);
  for (const one of [...wrongly, ...without]) console.log(`  “${one.words}”: ${one.wrong}`);
  wrong += wrongly.length + without.length;
}

// Most sites have the day in another column: an importer with that column puts it in front.
const clocksAlone = [...positions.keys()].filter((words) => dayIn(words) === 'none' && clockIn(words) !== 'none');
const dated = clocksAlone.map((words) => ({
  words,
  reading: readValue(`Dec 1 2011, ${words}`, { claim, zone: ZONE }),
}));
const datedWrongly = dated.filter(({ words, reading }) => wrongWith(`Dec 1 2011, ${words}`, reading) !== 'nothing');
const datedRead = dated.filter(({ reading }) => reading.kind === 'read');
console.log(`\n── The ${clocksAlone.length} notations without a day, with “Dec 1 2011, ” put in front ──`);
console.log(`Read: ${datedRead.length}. Read wrongly: ${datedWrongly.length}.`);
for (const { words, reading } of dated) if (reading.kind !== 'read') console.log(`  “${words}”: ${reading.kind}`);
for (const { words, reading } of datedWrongly) console.log(`  “${words}”: ${wrongWith(words, reading)}`);
wrong += datedWrongly.length;
process.exitCode = wrong === 0 ? 0 : 1;
