import type { FieldMetadata } from '@conform-to/react';

/** A line of a list with a key, which is the desk's id of it or, of a new line, "n1", "n2" … */
type Keyed = { key: string };

const NEW = /^n(\d+)$/;

/** The key of the line that is added next: it depends on the lines alone, so that it is the same without scripts. */
export function nextKey<Line extends Keyed>(field: FieldMetadata<Line[] | undefined>): string {
  const lines = (field as unknown as FieldMetadata<Keyed[]>).getFieldList();
  const numbers = lines.map((line) => Number(NEW.exec(String(line.getFieldset().key.value ?? ''))?.[1] ?? 0));
  return `n${Math.max(0, ...numbers) + 1}`;
}
