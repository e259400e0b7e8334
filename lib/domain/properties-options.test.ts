import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denied, options, stated } from '@/prisma/factories/values';
import { list, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

// An exclusive list is a tree: an option means everything inside it. Two contradict if nothing lies in both.

/** A random tree as its parents: the option i lies in an earlier option, or is at the top (-1). */
const trees = fc
  .tuple(...[0, 1, 2, 3, 4, 5].map((i) => fc.integer({ min: -1, max: i - 1 })))
  .map((parents) => Object.fromEntries(parents.map((parent, i) => [`o${i}`, parent < 0 ? 'top' : `o${parent}`])));

const named = fc.array(
  fc.nat(5).map((i) => `o${i}`),
  { maxLength: 6 },
);

/** Every option that lies in this one, including itself. */
function inside(option: string, tree: Record<string, string>): string[] {
  const children = Object.keys(tree).filter((child) => tree[child] === option);
  return [option, ...children.flatMap((child) => inside(child, tree))];
}

/** What is said, or denied, on a tree: one option, or the several that a name may mean. */
const putAny = fc.array(
  fc.record({
    denies: fc.boolean(),
    options: fc.uniqueArray(
      fc.nat(5).map((i) => `o${i}`),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { maxLength: 6 },
);

describe('options that exclude each other', () => {
  it('contradict a denial if nothing is left of them beside it, and otherwise if nothing lies in both', () => {
    fc.assert(
      fc.property(trees, putAny, (tree, put) => {
        const claim = list(true, tree);
        const statements = put.map(({ denies, options }, i) =>
          said(`s${i}`, `a${i}`, (denies ? denied : stated)({ type: 'category', options })),
        );
        const { contradictions, contradictingPairs } = assessClaim(recordOf([claim], statements), claim, 'latest');
        const admits = put.map(({ options }) => new Set(options.flatMap((option) => inside(option, tree))));
        const shares = (one: number, two: number) => [...(admits[one] ?? [])].some((at) => admits[two]?.has(at));
        const isLeft = (one: number, denied: number) => [...(admits[one] ?? [])].some((at) => !admits[denied]?.has(at));
        const canBoth = (one: number, two: number): boolean => {
          const [a, b] = [put[one]?.denies, put[two]?.denies];
          if (a && b) return true;
          return a ? isLeft(two, one) : b ? isLeft(one, two) : shares(one, two);
        };
        const apart = put.flatMap((_, i) => put.flatMap((__, j) => (i < j && !canBoth(i, j) ? [`s${i} s${j}`] : [])));
        expect(contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`).sort()).toEqual(apart.sort());
        expect(contradictingPairs).toBe(apart.length);
      }),
      { numRuns: Number(process.env.CASES ?? 300) },
    );
  });

  it('contradict and camp as what lies in them does', () => {
    fc.assert(
      fc.property(trees, named, (tree, said_) => {
        const claim = list(true, tree);
        const statements = said_.map((option, i) => said(`s${i}`, `a${i}`, stated(options(option))));
        const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
        const admits = said_.map((option) => inside(option, tree));

        const pairs = reading.contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`);
        const apart = admits.flatMap((one, i) =>
          admits.flatMap((two, j) => (i < j && !one.some((option) => two.includes(option)) ? [`s${i} s${j}`] : [])),
        );
        expect(pairs.sort()).toEqual(apart.sort());

        const sets = Object.keys(tree).map((option) =>
          admits.flatMap((all, i) => (all.includes(option) ? [`s${i}`] : [])),
        );
        const maximal = sets.filter(
          (set) =>
            set.length > 0 &&
            !sets.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
        );
        const camps = reading.camps.map(({ positions }) => positions.map(({ statement }) => statement.id).join(' '));
        expect(camps.sort()).toEqual([...new Set(maximal.map((set) => set.join(' ')))].sort());
      }),
      { numRuns: Number(process.env.CASES ?? 300) },
    );
  });
});
