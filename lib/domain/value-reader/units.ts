import { tableOf } from './tokens';

/**
 * Units as stored in a value: symbols and ISO currency codes. Words with several meanings (pounds,
 * degrees, two kinds of miles) are not included, and stay in the rest.
 */
export const UNITS_BEHIND = tableOf<string>([
  [
    '%',
    '% | ٪ | ％ | per cent | percent | pct | відсоток | відсотка | відсотки | відсотків | процент | процента | проценты | процентов | проценти | процентів',
  ],
  ['°C', '° c | ° с | ℃ | degrees celsius | degrees c | градусів цельсія | градусов цельсия'],
  ['°F', '° f | ℉ | degrees fahrenheit'],
  [
    'km',
    'km | kilometres | kilometre | kilometers | kilometer | км | кілометр | кілометри | кілометрів | кілометра | километр | километра | километры | километров',
  ],
  ['m', 'metres | metre | meters | meter | м | метр | метри | метрів | метра | метры | метров'],
  ['cm', 'cm | centimetres | centimeters | см | сантиметрів | сантиметров'],
  ['mm', 'mm | millimetres | millimeters | мм | міліметрів | миллиметров'],
  [
    'km²',
    'km ² | km 2 | sq km | square kilometres | square kilometers | км ² | км 2 | кв . км | кв км | квадратних кілометрів | квадратных километров',
  ],
  ['km/h', 'km / h | км / год | км / ч'],
  ['m/s', 'm / s | м / с'],
  ['ha', 'ha | hectares | hectare | га | гектарів | гектаров'],
  ['t', 't | tonnes | tonne | metric tons | тонна | тонну | тонни | тонн | тонны'],
  ['kg', 'kg | kilograms | kilogram | kilos | кг | кілограм | кілограмів | килограмм | килограммов'],
  ['kt', 'kt | kilotons | kilotonnes'],
  ['USD', 'usd | us dollars | dollars us | u . s . dollars | доларів сша | долларов сша'],
  ['EUR', 'eur | euro | euros | € | євро | евро'],
  ['GBP', 'gbp | £ | pounds sterling'],
  ['UAH', 'uah | ₴ | грн | hryvnia | hryvnias | hryvnas | гривень | гривні | гривня | гривен | гривны'],
  ['RUB', 'rub | ₽ | rubles | roubles | ruble | rouble | руб | рублів | рублі | рубль | рублей | рубля | рубли'],
  ['RON', 'ron'],
  ['PLN', 'pln | zł | zloty | zlotys'],
  ['CHF', 'chf'],
  ['JPY', 'jpy'],
  ['CNY', 'cny'],
]);

/** Dollars without a country, read as US dollars, which is listed as an assumption. */
export const DOLLARS: ReadonlySet<string> = new Set(
  '$ dollar dollars долар долари доларів доллар доллара доллары долларов'.split(' '),
);

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
