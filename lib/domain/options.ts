import type { Option } from './record';
import { grouped } from './record-index';
import type { OptionId } from './value';

/**
 * The place of an option in its tree. Options are numbered so that all those inside one follow it directly. `first` is
 * its own number, `last` that of the last one inside it, so "lies in" means "is numbered from first to last".
 */
export type Place = { first: number; last: number };

/** Cached: claims are never changed in place. */
const placesOfList = new WeakMap<readonly Option[], ReadonlyMap<OptionId, Place>>();

/**
 * The places of a claim's options, in the order of its list. An option inside one that is not on the list is at the
 * top. Links in a circle end where they began.
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
  // Options that no top leads to form a circle, which is entered at the one that the list mentions first.
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

/** Whether the same options are named, in any order. */
export function isSameOptions(a: readonly OptionId[], b: readonly OptionId[]): boolean {
  const named = new Set(a);
  return named.size === new Set(b).size && b.every((option) => named.has(option));
}
