import { legible } from './legible';

/** What stands in a field. Words of a source have their language. */
export type ShownText = { text: string; lang?: string; dir?: 'ltr' | 'rtl' };

/** A field of a thing as readers see it now, and as they would see it; without one of both it is empty there. */
export type FieldChange = { label: string; before?: ShownText; after?: ShownText };

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
): readonly Line[] => (of === undefined ? [] : Object.values(lines).flatMap((make) => make(of, told)));

/** What differs between the fields that readers see now and those that they would see: without any now, all is new. */
export function fieldChanges(before: readonly Line[], after: readonly Line[]): FieldChanges {
  const [was, is] = [filled(before), filled(after)];
  const order = [...is.keys(), ...[...was.keys()].filter((label) => !is.has(label))];
  const isSame = (label: string) => was.get(label)?.text === is.get(label)?.text;
  return {
    changed: order
      .filter((label) => !isSame(label))
      .map((label) => {
        const [then, now] = [was.get(label), is.get(label)];
        return { label, ...(then && { before: then }), ...(now && { after: now }) };
      }),
    same: order.filter(isSame),
  };
}

const filled = (lines: readonly Line[]): ReadonlyMap<string, ShownText> =>
  new Map(
    lines.flatMap(([label, shown]) => {
      const one = typeof shown === 'string' ? { text: shown } : shown;
      return one === undefined || one.text === '' ? [] : [[label, { ...one, text: legible(one.text) }] as const];
    }),
  );
