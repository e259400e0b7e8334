/** Drawn numbers, the same for the same seed (mulberry32). */
export type Random = {
  /** A whole number from 0 to before `n`. */
  below(n: number): number;
  of<T>(all: readonly T[]): T;
  /** So many of them, each once, in the order in which they were drawn. */
  some<T>(all: readonly T[], count: number): T[];
  flip(): boolean;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const of = <T>(all: readonly T[]): T => {
    if (all.length === 0) throw new RangeError('Nothing to draw from.');
    return all[below(all.length)] as T;
  };
  return {
    below,
    of,
    flip: () => next() < 0.5,
    some: (all, count) => {
      const left = [...all];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
