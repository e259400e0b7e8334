import Big from 'big.js';
import type { NumberClaim } from '@/lib/domain/range';
import type { NumberItem } from './number-items';
import type { Said } from './number-value';
import type { Assumption, NotRead } from './reading';
import { isMoney } from './units';

/** The unit of the number. Two different units are two values. */
export function countedIn(
  items: readonly NumberItem[],
  claim: NumberClaim,
): { in: Said['counted'] } | { why: NotRead } {
  const units = new Set(items.flatMap((item) => (item.is === 'unit' ? [item.unit] : [])));
  const either = items.find((item) => item.is === 'magnitude or unit');
  const [unit = 'none', another] = units;
  if (another !== undefined) return { why: 'several values' };
  const dollars = items.some((item) => item.is === 'unit' && item.dollars);
  const assumed: Assumption[] = dollars ? [{ what: 'currency', unit: 'USD' }] : [];
  if (either?.is !== 'magnitude or unit') return { in: [{ unit, by: new Big(1), assumed }] };
  const of = (taken: string): Assumption[] => [...assumed, { what: 'magnitude or unit', taken }];
  const multiplied = { unit, by: new Big(either.by), assumed: of('magnitude') };
  const isMagnitude = isMoney(unit) || claim.whole || either.text === 'M' || either.unit === 'none';
  if (isMagnitude) return { in: [{ ...multiplied, assumed: isMoney(unit) ? assumed : multiplied.assumed }] };
  return { in: [{ unit: either.unit, by: new Big(1), assumed: of('unit') }, multiplied] };
}
