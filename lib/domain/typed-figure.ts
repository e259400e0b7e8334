import Big from 'big.js';

/** A figure that an editor typed, which is digits with at most one point and a minus before it; exact. */
export const typedFigure = (text: string): Big => new Big(text);

/** The same for a bound that need not be. */
export const typedBound = (text: string | undefined): Big | 'none' => (text === undefined ? 'none' : new Big(text));
