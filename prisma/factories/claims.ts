import Big from 'big.js';
import type { Claim, Label, Option } from '@/lib/domain/record';

type Common = Pick<Claim, 'position' | 'question' | 'shortName' | 'measure' | 'scope' | 'labels'>;

/** A count: whole, not below zero, and a part of it is never more than the whole. */
export const count = (id: string, unit: string, row: Common): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'number',
  unit,
  whole: true,
  lowerBound: Big(0),
  tolerance: 'none',
  additive: true,
});

/** A count that grows while it goes on: each figure has a time as of which it counts. */
export const runningTotal = (id: string, unit: string, row: Common): Claim => ({
  ...count(id, unit, row),
  running: true,
});

/** A share in per cent, of which nothing is above 100. */
export const share = (id: string, tolerance: string, row: Common): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'number',
  unit: '%',
  whole: false,
  lowerBound: Big(0),
  upperBound: Big(100),
  tolerance: Big(tolerance),
  additive: false,
});

/** A measured quantity: decimal, not below zero, and without parts that could be counted. */
export const measurement = (id: string, unit: string, tolerance: string, row: Common): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'number',
  unit,
  whole: false,
  lowerBound: Big(0),
  tolerance: Big(tolerance),
  additive: false,
});

export const time = (id: string, toleranceSeconds: number, row: Common): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'time',
  toleranceSeconds: Big(toleranceSeconds),
  additive: false,
});

/** A time that is asked to the day. Two days are two answers, so it has no tolerance. */
export const day = (id: string, row: Common): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'time',
  toleranceSeconds: 'none',
  additive: false,
});

export const category = (id: string, row: Common & { exclusive: boolean; options: readonly Option[] }): Claim => ({
  ...row,
  id,
  slug: id,
  type: 'category',
  additive: false,
});

export const yesNo = (id: string, row: Common): Claim => ({ ...row, id, slug: id, type: 'yes-no', additive: false });
export const text = (id: string, row: Common): Claim => ({ ...row, id, slug: id, type: 'text', additive: false });

/** What figures of another scope are about. */
export const label = (id: string, words: string): Label => ({ id, words });

/** An option of a category. One that is a part of another names it. */
export const option = (
  id: string,
  label: string,
  more: { aliases?: readonly string[]; within?: string } = {},
): Option => ({ id, label, aliases: more.aliases ?? [], within: more.within ?? 'top' });
