import type { Reviewed } from '@/lib/domain/review';
import { listText } from './figures';
import { labelOf } from './form-labels';

/** Who else is at a thing: as it is shown, and as it is read out, which is only when somebody comes or goes. */
export type HereView = { shown: string; told: string };

type Other = { pseudonym: string; field: string | null };

/** More than these are told by how many they are. */
const NAMED = 3;

/** "desk-kirona is also here, at “Said”." Empty where nobody is. */
export function hereView(kind: Reviewed, others: readonly Other[]): HereView {
  const [only, ...more] = others;
  if (only === undefined) return { shown: '', told: '' };
  if (more.length === 0) {
    const here = `${only.pseudonym} is also here`;
    return { shown: `${here}${atField(kind, only)}.`, told: `${here}.` };
  }
  return {
    shown: `Also here: ${someOf(others.map((one) => `${one.pseudonym}${atField(kind, one)}`))}.`,
    told: `Also here: ${someOf(others.map(({ pseudonym }) => pseudonym))}.`,
  };
}

function atField(kind: Reviewed, { field }: Other): string {
  const label = field === null ? undefined : labelOf(kind, field);
  return label === undefined ? '' : `, at “${label}”`;
}

function someOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  return listText(more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names);
}
