// Two versions of one form that began from the same: what differs, who changed it, and what becomes of the choice.

/** What a form sends or begins with, by field: texts, boxes, lists and groups. An empty field may be left out. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Fields that are chosen together, because one means nothing without the others: a value, and how it was read. */
export type Row = { key: string; fields: readonly string[] };

/** Whose version of a row is taken. `both`: a list with what either added, and without what either removed. */
export type Pick = 'mine' | 'theirs' | 'both';
export type Picks = Readonly<Record<string, Pick>>;

/** A row in which the two differ. `both` is there where two lists can be joined without a choice. */
export type Difference = { key: string; changedBy: 'mine' | 'theirs' | 'each'; both?: FormValues };

/** The rows that differ, in their order, and how many that are filled do not. */
export type Compared = { differing: readonly Difference[]; same: number };

/** Compares two versions with the one that both began from, row by row. */
export function compareVersions(
  base: FormValues,
  mine: FormValues,
  theirs: FormValues,
  rows: readonly Row[],
): Compared {
  const differing: Difference[] = [];
  let same = 0;
  for (const { key, fields } of rows) {
    const [was, own, other] = [base, mine, theirs].map((values) => rowOf(values, fields));
    if (own === other) {
      if (own !== EMPTY_ROW) same += 1;
    } else if (own === was) differing.push({ key, changedBy: 'theirs' });
    else if (other === was) differing.push({ key, changedBy: 'mine' });
    else {
      const both = joined(base, mine, theirs, fields);
      differing.push({ key, changedBy: 'each', ...(both && { both }) });
    }
  }
  return { differing, same };
}

/** What needs no choice: a row that one side alone changed is theirs who changed it. What each changed is left open. */
export const preselected = (differing: readonly Difference[]): Picks =>
  Object.fromEntries(differing.flatMap(({ key, changedBy }) => (changedBy === 'each' ? [] : [[key, changedBy]])));

/**
 * What a form has once every row that differs is picked: mine, with the picked rows of the other. Undefined while a row is
 * not picked, or is picked as what it cannot be: then nothing is sent.
 */
export function mergePicked(
  mine: FormValues,
  theirs: FormValues,
  differing: readonly (Difference & Row)[],
  picks: Picks,
): FormValues | undefined {
  const merged: Record<string, unknown> = { ...mine };
  for (const { key, fields, both } of differing) {
    const pick = Object.hasOwn(picks, key) ? picks[key] : undefined;
    const from = pick === 'mine' ? mine : pick === 'theirs' ? theirs : pick === 'both' ? both : undefined;
    if (from === undefined) return undefined;
    for (const field of fields) {
      if (from[field] === undefined) delete merged[field];
      else merged[field] = from[field];
    }
  }
  return merged;
}

const EMPTY_ROW = '{}';

const rowOf = (values: FormValues, fields: readonly string[]): string =>
  JSON.stringify(plain(Object.fromEntries(fields.map((field) => [field, values[field]]))) ?? {});

/**
 * A value as it compares: a browser sends a box that is ticked as "on", leaves out one that is not, sends an empty field as
 * an empty text, and ends lines otherwise than they were stored.
 */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (value === true) return 'on';
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const lines = value.map(plain).filter((line) => line !== undefined);
    return lines.length === 0 ? undefined : lines;
  }
  const fields = Object.entries(value)
    .flatMap(([name, one]) => {
      const told = plain(one);
      return told === undefined ? [] : [[name, told] as const];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

type Line = { id: string; text: string; value: unknown };

/** Two lists as one, where that takes no choice: no line was changed by both, and the order that I have is that of before. */
function joined(base: FormValues, mine: FormValues, theirs: FormValues, fields: readonly string[]) {
  const [field, ...others] = fields.filter((one) => rowOf(mine, [one]) !== rowOf(theirs, [one]));
  if (field === undefined || others.length > 0 || fields.length > 1) return undefined;
  const [was, own, other] = [base, mine, theirs].map((values) => linesOf(values[field]));
  if (!was || !own || !other) return undefined;
  const before = new Map(was.map((line) => [line.id, line]));
  const kept = own.filter(({ id }) => before.has(id)).map(({ id }) => id);
  const isInOrder = kept.every((id, at) => id === was.filter((line) => kept.includes(line.id))[at]?.id);
  if (!isInOrder || own.length !== new Set(own.map(({ id }) => id)).size) return undefined;
  const ownById = new Map(own.map((line) => [line.id, line]));
  const lines: unknown[] = [];
  for (const line of other) {
    const old = before.get(line.id);
    const present = ownById.get(line.id);
    if (present === undefined && old === undefined) lines.push(line.value);
    else if (present === undefined) {
      if (line.text !== old?.text) return undefined;
    } else if (present.text === line.text || present.text === old?.text) lines.push(line.value);
    else if (line.text === old?.text) lines.push(present.value);
    else return undefined;
  }
  const there = new Set(other.map(({ id }) => id));
  for (const line of own) {
    const old = before.get(line.id);
    if (there.has(line.id)) continue;
    if (old === undefined) lines.push(line.value);
    else if (line.text !== old.text) return undefined;
  }
  return { [field]: lines };
}

/** The lines of a list, each by its key or by what it says; undefined where it is no list. */
function linesOf(value: unknown): readonly Line[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one) => {
    const told = plain(one);
    if (told === undefined) return [];
    const text = JSON.stringify(told);
    const key = typeof told === 'object' && told !== null && 'key' in told ? String(told.key) : text;
    return { id: key, text, value: one };
  });
}
