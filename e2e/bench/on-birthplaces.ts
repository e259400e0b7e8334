import { relate } from '@/lib/domain/relation';
import type { OptionId } from '@/lib/domain/value';
import { comparableIn, pairsAmong, readAll } from './findings';
import type { Birthplace } from './load-birthplaces';

type Tally = { pairs: number; contradicting: number; agreeing: number; consistent: number };

const none = (): Tally => ({ pairs: 0, contradicting: 0, agreeing: 0, consistent: 0 });

const KIND = { contradicts: 'contradicting', agrees: 'agreeing', consistent: 'consistent' } as const;

export type TruePathTallies = Record<
  | 'both on the true path'
  | 'of these, each name borne by one node'
  | 'of these, two names'
  | 'one on it, one not'
  | 'both off it',
  Tally
>;

/**
 * All pairs of positions on one person, by whether they lie on the true path: whether one of the nodes with that
 * name is the true place or one of its ancestors. Two positions on the path can differ only in how specific they are.
 */
export function tallyBirthplaces(persons: readonly Birthplace[]): TruePathTallies {
  const tallies: TruePathTallies = {
    'both on the true path': none(),
    'of these, each name borne by one node': none(),
    'of these, two names': none(),
    'one on it, one not': none(),
    'both off it': none(),
  };
  for (const person of persons) {
    const truth = new Set(person.truth);
    for (const reading of readAll([person])) {
      for (const [a, b] of pairsAmong(comparableIn(reading))) {
        const [one, two] = [nodesOf(a), nodesOf(b)];
        const lying = [one, two].filter((nodes) => nodes.some((node) => truth.has(node))).length;
        const kind = KIND[relate(a, b, reading.claim).relation];
        const into = [
          lying === 2 ? tallies['both on the true path'] : tallies[lying === 1 ? 'one on it, one not' : 'both off it'],
          ...(lying === 2 && one.length === 1 && two.length === 1
            ? [tallies['of these, each name borne by one node']]
            : []),
          ...(lying === 2 && one.join() !== two.join() ? [tallies['of these, two names']] : []),
        ];
        for (const tally of into) {
          tally.pairs++;
          tally[kind]++;
        }
      }
    }
  }
  return tallies;
}

function nodesOf({ implied }: { implied: { kind: string; options?: readonly OptionId[] } }): readonly OptionId[] {
  return implied.options ?? [];
}
