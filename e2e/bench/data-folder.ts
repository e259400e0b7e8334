import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/**
 * The folder with the real data: the script's first argument, else BENCH_DATA, else a folder beside the repository. The
 * data belongs to others and not all of it may be redistributed, so it is never part of the repository.
 */
export function dataFolder(): string {
  return path.resolve(process.argv[2] ?? process.env.BENCH_DATA ?? '../shared/data');
}

/** The text of one file in the folder. If it is missing, ends the process with a sentence that says what to do. */
export function dataText(folder: string, file: string): string {
  const at = path.join(folder, file);
  if (existsSync(at)) return readFileSync(at, 'utf8');
  console.error(`There is no ${file} in ${folder}. Name the folder with the data as the argument, or in BENCH_DATA.`);
  process.exit(1);
}

/** Rows keyed by the header. A row whose length differs from the header's is an error in the file, and throws. */
export function rowsOf(csv: string): Row[] {
  return parse<Row>(csv, { columns: true, bom: true });
}

/** A cell that the row must have: a header without it means the wrong file. */
export function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`A row has no column ${name}: ${Object.keys(row).join(', ')}.`);
  return value;
}

/** Items grouped by a key, in their given order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
