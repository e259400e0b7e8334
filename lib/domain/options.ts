import type { Option } from './record';
import { grouped } from './record-index';
import type { OptionId } from './value';

/**
 * The place of an option in its tree: options are numbered so that all that lie in one follow it directly. `first` is
 * its own number, `last` that of the last one in it, so that "lies in" is "is numbered from first to last".
 */
export type Place = { first: number; last: number };

/** Claims are never changed in place, so that a tree is walked once for as long as its list is in use. */
const placesOfList = new WeakMap<readonly Option[], ReadonlyMap<OptionId, Place>>();

/**
 * The places of a claim's options, in the order of its list. An option within one that is not on the list stands at
 * the top; links in a circle end where they began to.
 */
export function placesOf(options: readonly Option[]): ReadonlyMap<OptionId, Place> {
  const known = placesOfList.get(options);
  if (known !== undefined) return known;
  const places = walk(options);
  placesOfList.set(options, places);
  return places;
}

function walk(options: readonly Option[]): ReadonlyMap<OptionId, Place> {
  const listed = new Set(options.map(({ id }) => id));
  const inside = grouped(options, ({ within }) => within);
  const places = new Map<OptionId, Place>();
  const isTop = ({ within }: Option): boolean => !listed.has(within);
  // What no top leads to lies in a circle, and is entered where the list first mentions it.
  for (const start of [...options.filter(isTop), ...options]) {
    const path: { place: Place; rest: Option[] }[] = [];
    let next: Option | undefined = start;
    while (next !== undefined) {
      if (!places.has(next.id)) {
        const place = { first: places.size, last: places.size };
        places.set(next.id, place);
        path.push({ place, rest: (inside.get(next.id) ?? []).toReversed() });
      }
      let inner = path.at(-1);
      while (inner?.rest.length === 0) {
        inner.place.last = places.size - 1;
        path.pop();
        inner = path.at(-1);
      }
      next = inner?.rest.pop();
    }
  }
  return places;
}

/** Whether one option is the other or lies in it: Basel lies in Switzerland, and in itself. */
export function isWithin(part: OptionId, whole: OptionId, options: readonly Option[]): boolean {
  if (part === whole) return true;
  const places = placesOf(options);
  const [inner, outer] = [places.get(part), places.get(whole)];
  return inner !== undefined && outer !== undefined && outer.first <= inner.first && inner.first <= outer.last;
}

/** Whether the same options are named, in whatever order. */
export function isSameOptions(a: readonly OptionId[], b: readonly OptionId[]): boolean {
  const named = new Set(a);
  return named.size === new Set(b).size && b.every((option) => named.has(option));
}
