import { expect, test } from 'vitest';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { isCleanText } from './clean-text';
import { readText, type TextRead } from './read-text';
import { type HostileFile, hostileFiles } from './testing/hostile-files';
import { measureMemory } from './testing/memory-use';

/** In the line, one of each kind that other limits stop; all of them by HOSTILE_FILES=200. */
const FEW: readonly (readonly [name: string, outcome: string])[] = [
  ['DOCX that unpacks to 400 MB and says 1 kB', 'not readable'],
  ['PNG of 50000 by 50000', 'too many pixels'],
  ['page with 400000 nested <div>', 'text'],
];

type Row = { name: string; outcome: string; seconds: number; children: number; together: number; longest: number };

async function read({ name, file }: HostileFile): Promise<Row> {
  const document = await file();
  const memory = measureMemory();
  const start = performance.now();
  const outcome = outcomeOf(await readText(document));
  const row = { name, outcome, seconds: (performance.now() - start) / 1000, ...memory.stop() };
  if (areAll) process.stdout.write(`${lineOf(row)}\n`);
  return row;
}

/** 'text', or why there is none. */
function outcomeOf(read: TextRead): string {
  if (!read.ok) return read.reason;
  expect(isCleanText(read.text)).toBe(true);
  return 'text';
}

const named = (name: string): HostileFile => {
  const found = hostileFiles.find((file) => file.name === name);
  if (found === undefined) throw new Error(`There is no hostile file "${name}".`);
  return found;
};

const areAll = process.env.HOSTILE_FILES !== undefined;

if (!areAll) {
  test('each limit stops what it is there for', async () => {
    const rows = await Promise.all(FEW.map(async ([name]) => await read(named(name))));
    expect(rows.map(({ name, outcome }) => [name, outcome])).toEqual(FEW);
  });
} else {
  test('every hostile file has a text or a reason, in time and memory', async () => {
    const rows: Row[] = [];
    const left = [...hostileFiles];
    // As a server reads them: two at a time.
    const worker = async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) rows.push(await read(file));
    };
    await Promise.all([worker(), worker()]);
    print('slowest', [...rows].sort((one, other) => other.seconds - one.seconds).slice(0, 20));
    print('most memory', [...rows].sort((one, other) => other.together - one.together).slice(0, 20));
    expect(rows.length).toBeGreaterThanOrEqual(200);
    // A process that is ended is seen a moment longer.
    expect(rows.filter(({ longest }) => longest > TEXT_LIMITS.seconds + 0.5)).toEqual([]);
    expect(Math.max(...rows.map(({ together }) => together))).toBeLessThanOrEqual(1024);
  }, 3_600_000);
}

function print(what: string, rows: readonly Row[]): void {
  console.log([what, ...rows.map(lineOf)].join('\n'));
}

const lineOf = ({ name, outcome, seconds, longest, children, together }: Row): string =>
  `${seconds.toFixed(1)} s (a process ${longest.toFixed(1)} s), processes ${children} MB, with the server ${together} MB: ${name}: ${outcome}`;
