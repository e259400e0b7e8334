import type { Content } from '@/lib/domain/value';
import {
  about,
  atLeast,
  atMost,
  between,
  declined,
  denied,
  exactly,
  moreThan,
  stated,
} from '@/prisma/factories/values';

/** What a source says: its form and value, the words for it, and whether it counts only a part. */
export type Saying = { content: Content; words: string; part?: true };

export const DAMAGE = [
  ...['houses', 'barns', 'bridges', 'boats', 'shops', 'schools', 'cars', 'wells', 'fields', 'orchards'],
  ...['mills', 'roads', 'fences', 'cellars', 'power lines', 'vineyards', 'greenhouses', 'jetties', 'culverts', 'pumps'],
];

export const PLACES = [
  ...['Alder Quay', 'Birch Ferry', 'Cold Mill', 'Dry Lock', 'East Weir', 'Fern Bridge', 'Gull Point', 'High Ford'],
  ...['Ivy Bank', 'Jack’s Reach', 'Kiln Row', 'Long Meadow', 'Mill Sand', 'New Staithe', 'Old Staithe', 'Priory Wharf'],
  ...['Quarry End', 'Reed Marsh', 'Salt Stairs', 'Tanner’s Hythe', 'Upper Lade', 'Vicar’s Pool', 'West Weir'],
  ...['Yew Landing', 'Ash Holm', 'Brook Gate', 'Chalk Pit', 'Drover’s Hard', 'Eel Trap', 'Friar’s Cut', 'Goose Green'],
  ...['Hop Garden', 'Inch Island', 'Jetty Lane', 'King’s Sluice', 'Lamp Steps', 'Maltings', 'North Dyke', 'Osier Bed'],
  ...[
    'Pack Bridge',
    'Queen’s Stairs',
    'Rope Walk',
    'South Dyke',
    'Thatch End',
    'Under Cliff',
    'Vale Head',
    'Wood Pier',
  ],
  ...['Yard End', 'Zigzag Path', 'Copper Gate'],
];

/** A value about a figure that all sources mean: in every form that a number takes, each of which admits the figure. */
export function said(figure: number, kind: number): Saying {
  const n = Math.max(1, figure);
  const half = Math.floor(n / 2);
  if (kind < 0.42) return { content: stated(exactly(n)), words: `${n}` };
  if (kind < 0.62) return { content: stated(about(n)), words: `about ${n}` };
  if (kind < 0.72) return { content: stated(atLeast(half)), words: `at least ${half}` };
  if (kind < 0.76) return { content: stated(moreThan(half)), words: `more than ${half}` };
  if (kind < 0.8) return { content: stated(atMost(2 * n)), words: `at most ${2 * n}` };
  if (kind < 0.89) return { content: stated(between(half, 2 * n)), words: `between ${half} and ${2 * n}` };
  if (kind < 0.94) return { content: stated(exactly(Math.max(1, half))), words: `${Math.max(1, half)}`, part: true };
  if (kind < 0.97) return { content: declined, words: 'no number' };
  return { content: denied(exactly(3 * n)), words: `that it was not ${3 * n}` };
}

/** What an outlet makes of it: mostly the same; otherwise "about" becomes "at least", or a figure loses its "about". */
export function passedOn(saying: Saying, kind: number): Saying {
  const { content } = saying;
  if (kind < 0.6 || content.form !== 'stated' || content.value.type !== 'number') return saying;
  if (!('figure' in content.value)) return saying;
  const figure = content.value.figure.toNumber();
  if (content.value.relation === 'about')
    return { ...saying, content: stated(atLeast(figure)), words: `at least ${figure}` };
  return { ...saying, content: stated(about(figure)), words: `about ${figure}` };
}
