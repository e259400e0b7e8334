import type { Claim, Option } from './record';
import type { OptionId } from './value';

/**
 * Every option of a claim with this name, as its label or as an alias, in the order of the list. There are several if
 * the name is ambiguous (two towns of one name), and none if no option has it. The editor or the importer decides what
 * to do then; it is never guessed here. On an exclusive list a statement that keeps all of them says "one of these"
 * (relation.ts). A claim of another type has no options.
 */
export function optionsNamed(name: string, claim: Claim): OptionId[] {
  if (claim.type !== 'category') return [];
  return [...(namesOf(claim.options).get(asCompared(name)) ?? [])];
}

/**
 * The form in which names are compared: compatibility forms unified (NFKC: full width, ligatures), white space trimmed
 * and collapsed, case folded. Accents count: "Malaga" is not "Málaga" unless an alias says so.
 */
export function asCompared(name: string): string {
  // Upper case unifies what lower case does not: ß and ss, the two forms of sigma.
  const folded = name.normalize('NFKC').toUpperCase().normalize('NFKC');
  return folded.replaceAll(/\s+/gu, ' ').trim();
}

/** Cached: lists are never changed in place. */
const namesOfList = new WeakMap<readonly Option[], ReadonlyMap<string, ReadonlySet<OptionId>>>();

function namesOf(options: readonly Option[]): ReadonlyMap<string, ReadonlySet<OptionId>> {
  const names = namesOfList.get(options) ?? bearersOfNames(options);
  namesOfList.set(options, names);
  return names;
}

function bearersOfNames(options: readonly Option[]): ReadonlyMap<string, ReadonlySet<OptionId>> {
  const names = new Map<string, Set<OptionId>>();
  for (const { id, label, aliases } of options) {
    for (const name of [label, ...aliases].map(asCompared)) {
      const bearers = names.get(name) ?? new Set<OptionId>();
      names.set(name, bearers.add(id));
    }
  }
  return names;
}
