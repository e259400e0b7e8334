import { optionsNamed } from '@/lib/domain/option-names';
import type { Option } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import { stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { cell, groupBy, rowsOf } from './data-folder';
import { enteredRecord, type Loaded, oneOf } from './entered-record';

export type Files = { claims: string; truths: string; hierarchy: string };

/** One person: the places of birth that sites give, and the nodes of the true path, most specific first. */
export type Birthplace = Loaded & { truth: readonly OptionId[] };

/**
 * Places of birth as options of one exclusive list, the whole place tree. A site gives a name, and several nodes may
 * have that name (there are nine Newports): a position then holds all of them and is compared as one of them, so that
 * two positions are compatible if any node of one lies in any node of the other. The entry form refuses such a value
 * ("several options on an exclusive list": an editor must say which Newport), so those rows are counted as refused and
 * kept.
 */
export function birthplaces({ claims, truths, hierarchy }: Files): Birthplace[] {
  const tree = placeTree(hierarchy);
  const claim = oneOf('birthplace', 1, 'Where was this person born?', tree);
  const pathOf = new Map(pathsIn(tree).map((path) => [path.map(({ label }) => label).join(','), path]));
  const truthOf = new Map(rowsOf(truths).map((row) => [cell(row, 'obj'), cell(row, 'value')]));
  const persons = groupBy(rowsOf(claims), (row) => cell(row, 'obj'));
  return [...persons].map(([person, rows], index) => {
    const loaded = enteredRecord({
      id: `person-${index + 1}`,
      title: person,
      zone: 'UTC',
      claims: [claim],
      said: rows.map((row) => ({
        claim: claim.id,
        source: cell(row, 'src'),
        says: stated({ type: 'category', options: optionsNamed(cell(row, 'value'), claim) }),
        words: cell(row, 'value'),
        on: onDay('2019-01-01', 'UTC'),
      })),
    });
    const truth = pathOf.get(truthOf.get(person) ?? '');
    if (truth === undefined) throw new Error(`The true place of birth of ${person} is not in the tree.`);
    return { ...loaded, truth: truth.map(({ id }) => id) };
  });
}

function placeTree(hierarchy: string): Option[] {
  const rows = rowsOf(hierarchy).filter((row) => cell(row, 'parentID') !== '-1');
  const known = new Set(rows.map((row) => cell(row, 'ID')));
  return rows.map((row) => {
    const parent = cell(row, 'parentID');
    return { id: cell(row, 'ID'), label: cell(row, 'name'), aliases: [], within: known.has(parent) ? parent : 'top' };
  });
}

/** Each node's path to the root. */
function pathsIn(tree: readonly Option[]): Option[][] {
  const byId = new Map(tree.map((node) => [node.id, node]));
  return tree.map((node) => {
    const path = [node];
    for (let up = byId.get(node.within); up; up = byId.get(up.within)) path.push(up);
    return path;
  });
}
