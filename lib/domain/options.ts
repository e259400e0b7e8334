import type { Option } from './record';
import type { OptionId } from './value';

/** Whether one option is the other or lies in it: Basel lies in Switzerland, and in itself. */
export function isWithin(part: OptionId, whole: OptionId, options: readonly Option[]): boolean {
  const seen = new Set<OptionId>();
  let at: OptionId | 'top' = part;
  while (at !== 'top' && !seen.has(at)) {
    if (at === whole) return true;
    seen.add(at);
    const here = at;
    at = options.find(({ id }) => id === here)?.within ?? 'top';
  }
  return false;
}

/** Whether the same options are named, in whatever order. */
export function isSameOptions(a: readonly OptionId[], b: readonly OptionId[]): boolean {
  const named = new Set(a);
  return named.size === new Set(b).size && b.every((option) => named.has(option));
}
