import { isPerson, type Measure } from '@/lib/domain/value-reader/measures';
import type { Token } from '@/lib/domain/value-reader/tokens';

/** A word for who or what may be counted, as the document has it. */
export type Counted = { measure: Measure; words: string };

const PLACE =
  /^(?:in|at|inside|near|on|from|under|beside|outside|around|behind|into|у|в|на|біля|під|поблизу|із|з|во|возле|под|около|из|في|داخل|من|قرب|تحت)$/u;
const BETWEEN = /^(?:the|a|an|this|that|its|their|цій|цьому|этом|этой)$/u;

/** "In the building", "in two vehicles": a thing behind a word of place is where that was, and is not counted. */
export function isWhere(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (BETWEEN.test(tokens[before]?.norm ?? '')) before--;
  return PLACE.test(tokens[before]?.norm ?? '');
}

/**
 * What a figure counts, of the words near it, the nearest first. Who they are says less than what happened to them ("63
 * soldiers were killed"), and an attack less than what it did; but a thing that stands farther on counts no persons.
 */
export function countedOf(near: readonly Counted[]): Counted | undefined {
  const [first] = near;
  const isOfPersons = first !== undefined && isPerson(first.measure);
  const tells = ({ measure }: Counted): boolean =>
    measure !== 'people' && measure !== 'attacks' && (!isOfPersons || isPerson(measure));
  return near.find(tells) ?? first;
}
