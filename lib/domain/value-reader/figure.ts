import Big from 'big.js';

export type Decimal = 'point' | 'comma';

/** A longer figure is a code or a mistake; Intl prints no more decimals than these. */
const MOST_DIGITS = 20;

/**
 * The number that a written figure means under a decimal mark: "1.500" is 1.5 with a point, and 1500 with a comma.
 * Spaces and apostrophes always group digits. `no figure` if it is invalid under that mark (1.2.3, 12,34.5, a leading
 * zero). Exactly three decimals may also be a group, and are reported separately, because nobody counts persons as
 * "1.000".
 */
export function parseFigure(text: string, decimal: Decimal): { n: Big; decimals: number } | 'no figure' {
  const [mark, group] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, more] = text.split(mark);
  if (more !== undefined) return 'no figure';
  if (fraction !== undefined && (!/^\d+$/.test(fraction) || fraction.length > MOST_DIGITS)) return 'no figure';
  const digits = ungrouped(whole, group);
  if (digits === 'no figure' || digits.length > MOST_DIGITS || /^0\d/.test(digits)) return 'no figure';
  return { n: new Big(fraction === undefined ? digits : `${digits}.${fraction}`), decimals: fraction?.length ?? 0 };
}

function ungrouped(whole: string, group: string): string {
  if (/^\d+$/.test(whole)) return whole;
  const used = /[^\d]/.exec(whole)?.[0] ?? '';
  // "1,00,000": groups of two before the last three, where it cannot be anything else.
  if (used === ',' && group === ',' && /^\d{1,2}(?:,\d\d)+,\d{3}$/.test(whole)) return whole.replaceAll(',', '');
  const isMark = used === group || used.trim() === '' || used === "'" || used === '’';
  const [first = '', ...rest] = whole.split(used);
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && rest.every((one) => /^\d{3}$/.test(one));
  return isMark && isGrouped ? [first, ...rest].join('') : 'no figure';
}
