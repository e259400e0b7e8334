import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseForm } from '@/lib/schemas/form';
import { productFiles, sourcePatterns } from './source-patterns';

// `npm run inputs:bench`: the time that every pattern and every schema of lib/schemas takes for texts of 1 KB to 1 MB
// that are made to be slow: one repeated part, and an end that does not match. Whatever grows faster than the length,
// also when timed again, is printed.

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
/** In milliseconds; shorter times are below the clock's resolution. */
const MEASURABLE = 0.5;
/** For ten times the length: four times linear, to allow for garbage collection; quadratic would be a hundred times. */
const STEEP = 40;

const PARTS = ['a', '0', ' ', '.', ',', '-', '@', '/', ':', '<', '\n', '\r', '\t', 'é', '\u200b'];
const PAIRS = ['a.', '.a', 'a@', '0.', '1,', '0f', 'a-', ' ,', ' a', '/a', '::', '1:', '2023-01-01', '\r\n'];
const FRONTS = ['', 'a@', '/', 'https://a'];
const ENDS = ['', '@', '!\0'];

type Attack = (length: number) => string;
const attacks: readonly Attack[] = FRONTS.flatMap((front) =>
  [...PARTS, ...PAIRS].flatMap((part) =>
    ENDS.map(
      (end): Attack =>
        (length) =>
          front + part.repeat(length / part.length) + end,
    ),
  ),
);

type Timed = { name: string; run: (text: string) => unknown };

/** Every pattern in the folder, every exported schema, and every exported function of one text. */
async function subjects(): Promise<Timed[]> {
  const folder = path.resolve(import.meta.dirname, '../../lib/schemas');
  const files = productFiles().filter((file) => file.startsWith('lib/schemas/'));
  const found = sourcePatterns(files).flatMap((pattern): Timed[] =>
    'flags' in pattern ? [timedPattern(pattern.file, new RegExp(pattern.source, pattern.flags))] : [],
  );
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))) {
    const exported: Record<string, unknown> = await import(path.join(folder, file));
    for (const [name, value] of Object.entries(exported)) found.push(...timedExport(`${file} ${name}`, value));
  }
  return found;
}

function timedPattern(file: string, pattern: RegExp): Timed {
  const run = (text: string) => {
    pattern.lastIndex = 0;
    return pattern.global ? text.replaceAll(pattern, '') : pattern.test(text);
  };
  return { name: `${path.basename(file)} ${pattern}`, run };
}

function timedExport(name: string, value: unknown): Timed[] {
  if (value instanceof z.ZodObject) {
    return Object.keys(value.shape).map((key) => ({
      name: `${name}.${key}`,
      // A form, parsed with Conform as in its action.
      run: (text) => (name.endsWith('Form') ? parseForm(value, formWith(key, text)) : value.safeParse({ [key]: text })),
    }));
  }
  if (value instanceof z.ZodType) return [{ name, run: (text) => value.safeParse(text) }];
  if (typeof value !== 'function') return [];
  const takes = TAKES[name];
  if (takes === undefined) throw new Error(`Say in TAKES how ${name} is called.`);
  return takes === 'no text' ? [] : [{ name, run: (text) => Reflect.apply(value, undefined, [takes(text)]) }];
}

const itself = (text: string) => text;

function formWith(field: string, text: string): FormData {
  const form = new FormData();
  form.append(field, text);
  return form;
}

/**
 * The arguments for functions that are no schemas; a function that makes a schema is timed through that schema's users.
 */
const TAKES: Record<string, ((text: string) => unknown) | 'no text'> = {
  'desk-address.ts parseDeskAddress': (text) => ({ show: text, page: text }),
  'desk.ts parseDesk': (text) => ({ DESK_NAME: text, DESK_CONTACT: text }),
  'env.ts parseEnv': (text) => ({ DATABASE_URL: text, PUBLIC_URL: text, TRUSTED_PROXIES: text, HOST: text }),
  'error-report.ts isNoPath': itself,
  'error-report.ts parsePath': itself,
  'error-report.ts parseReportsShown': itself,
  'form.ts parseForm': 'no text',
  'form.ts refused': 'no text',
  'form.ts refuseUnread': (text) => formWith('wrong', text),
  'list-order.ts parseListOrder': itself,
  'log-address.ts parseLogPage': itself,
  'log-line.ts parseHead': itself,
  'page-number.ts parsePageNumber': itself,
  'report-fields.ts gradeSchema': 'no text',
  'table-address.ts parseTableAddress': (text) => ({ asof: text, since: text, find: text, wide: text, pin: text }),
  'typed.ts isEmail': itself,
  'typed.ts typed': 'no text',
  'typed.ts typedEmail': 'no text',
  'typed.ts typedText': 'no text',
  'typed.ts visibleLength': itself,
};

/** The fastest of several rounds, in milliseconds. */
function timed(run: Timed['run'], text: string, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    run(text);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** The time for ten times the length as a multiple; undefined if too short to measure. */
function growthOf(run: Timed['run'], attack: Attack, length: number, rounds: number): number | undefined {
  const long = timed(run, attack(length), rounds);
  if (long < MEASURABLE) return undefined;
  return long / Math.max(timed(run, attack(length / 10), rounds), MEASURABLE / 10);
}

const all = await subjects();
let [measured, steep] = [0, 0];
let slowest = { name: '', milliseconds: 0 };
for (const { name, run } of all) {
  for (const attack of attacks) {
    for (const length of LENGTHS.slice(1)) {
      const growth = growthOf(run, attack, length, 1);
      if (growth === undefined) continue;
      measured += 1;
      if (growth <= STEEP || (growthOf(run, attack, length, 5) ?? 0) <= STEEP) continue;
      steep += 1;
      console.log(
        `${name}: ${JSON.stringify(attack(12))} … to ${length} characters: ${growth.toFixed(0)} times as long`,
      );
      // Longer texts could take minutes.
      break;
    }
  }
  const [worst = 0] = attacks.map((attack) => timed(run, attack(LENGTHS.at(-1) ?? 0), 1)).sort((a, b) => b - a);
  if (worst > slowest.milliseconds) slowest = { name, milliseconds: worst };
}
const lengths = LENGTHS.map((length) => `${length / 1000} KB`).join(', ');
console.log(`${all.length} patterns, schemas and functions, ${attacks.length} texts each, of ${lengths}.`);
console.log(
  `${measured} took ${MEASURABLE} ms or more; ${steep} of them grew more than ${STEEP} times for 10 times the length.`,
);
console.log(`The slowest for 1 MB: ${slowest.milliseconds.toFixed(1)} ms, ${slowest.name}.`);
process.exitCode = steep > 0 ? 1 : 0;
