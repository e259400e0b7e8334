import { ALL } from './languages/all';
import { tableOf } from './tokens';

/**
 * Units as stored in a value: symbols and ISO currency codes. Words with several meanings (pounds,
 * degrees, two kinds of miles) are not included, and stay in the rest.
 */
export const UNITS_BEHIND = tableOf<string>([
  ...ALL.flatMap(({ units }) => units),
  ['%', '% | ٪ | ％ | pct'],
  ['°C', '° c | ℃'],
  ['°F', '° f | ℉'],
  ['km', 'km'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['km²', 'km ² | km 2'],
  ['km/h', 'km / h'],
  ['m/s', 'm / s'],
  ['ha', 'ha'],
  ['t', 't'],
  ['kg', 'kg'],
  ['kt', 'kt'],
  ['USD', 'usd'],
  ['EUR', 'eur | €'],
  ['GBP', 'gbp | £'],
  ['UAH', 'uah | ₴'],
  ['RUB', 'rub | ₽'],
  ['RON', 'ron'],
  ['PLN', 'pln | zł'],
  ['CHF', 'chf'],
  ['JPY', 'jpy'],
  ['CNY', 'cny'],
  ['l', 'l'],
]);

/** Dollars without a country, read as US dollars, which is listed as an assumption. */
export const DOLLARS: ReadonlySet<string> = new Set(['$', ...ALL.flatMap(({ dollars }) => dollars)]);

/** Before the figure. Letters attached to a dollar sign name its country. */
export const UNITS_BEFORE = tableOf<string>([
  ['USD', 'us $ | u . s . $ | usd | usd $'],
  ['AUD', 'a $ | au $ | aud'],
  ['CAD', 'c $ | ca $ | cad'],
  ['NZD', 'nz $ | nzd'],
  ['HKD', 'hk $ | hkd'],
  ['EUR', '€ | eur'],
  ['GBP', '£ | gbp'],
  ['UAH', '₴ | uah'],
  ['RUB', '₽ | rub'],
]);

/** After a unit, these make it another unit ("5 t/ha", "3 km²"): nothing is then read. */
export const COMPOUNDING: ReadonlySet<string> = new Set(['/', '²', '³', '^', '·', '*', 'per', '°']);

/** "m" is million or metre, Cyrillic "т" is thousand or tonne; with money, "m" is million. */
export const MAGNITUDE_OR_UNIT = new Map<string, { by: string; unit: string }>([
  ['m', { by: '1e6', unit: 'm' }],
  ['т', { by: '1e3', unit: 't' }],
  ['b', { by: '1e9', unit: 'none' }],
]);

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
