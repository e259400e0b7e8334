import { legible } from './legible';

/** What stands in a field. Words of a source have their language. */
export type ShownText = { text: string; lang?: string; dir?: 'ltr' | 'rtl' };

/**
 * A field of a thing as readers see it now, and as they would see it; without one of both it is empty there. `field` is its
 * name in the entry, by which it is commented on; several lines may be of one. A cell of the table is none.
 */
export type FieldChange = { field?: string; label: string; before?: ShownText; after?: ShownText };

export type FieldChanges = {
  changed: readonly FieldChange[];
  /** The labels of the other fields, as far as they are filled. */
  same: readonly string[];
};

/** One field under the name that it has in its form; undefined where it is empty. */
export type Line = readonly [label: string, shown: ShownText | string | undefined];

type Fields<T> = T extends unknown ? keyof T : never;

/**
 * How every field of a kind is told, in the order of its form. What is left out of it is named: a field that is new is
 * told, or the kind does not compile.
 */
export type LinesOf<T, Told, Left extends Fields<T> = never> = {
  readonly [F in Exclude<Fields<T>, Left>]-?: (of: T, told: Told) => readonly Line[];
};

/** Every field of a thing as lines; none of a thing that is not there. */
export const linesFrom = <T, Told>(
  lines: Readonly<Record<string, (of: T, told: Told) => readonly Line[]>>,
  of: T | undefined,
  told: Told,
): readonly LineOfField[] =>
  of === undefined
    ? []
    : Object.entries(lines).flatMap(([field, make]) =>
        make(of, told).map(([label, shown]) => [label, shown, field] as const),
      );

type LineOfField = readonly [...Line, field: string];

/** What differs between the fields that readers see now and those that they would see: without any now, all is new. */
export function fieldChanges(before: readonly LineOfField[], after: readonly LineOfField[]): FieldChanges {
  const [was, is] = [filled(before), filled(after)];
  const fields = new Map([...before, ...after].map(([label, , field]) => [label, field]));
  const order = [...is.keys(), ...[...was.keys()].filter((label) => !is.has(label))];
  const isSame = (label: string) => was.get(label)?.text === is.get(label)?.text;
  return {
    changed: order
      .filter((label) => !isSame(label))
      .map((label) => {
        const [then, now] = [was.get(label), is.get(label)];
        const field = fields.get(label);
        return {
          ...(field !== undefined && { field }),
          label,
          ...(then && { before: then }),
          ...(now && { after: now }),
        };
      }),
    same: order.filter(isSame),
  };
}

const filled = (lines: readonly LineOfField[]): ReadonlyMap<string, ShownText> =>
  new Map(
    lines.flatMap(([label, shown]) => {
      const one = typeof shown === 'string' ? { text: shown } : shown;
      return one === undefined || one.text === '' ? [] : [[label, { ...one, text: legible(one.text) }] as const];
    }),
  );
