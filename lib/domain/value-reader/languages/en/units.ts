/** Names of units and of currencies, by the symbol or code that a value has. */
export const UNITS: readonly (readonly [string, string])[] = [
  ['%', 'per cent | percent'],
  ['°C', 'degrees celsius | degrees c'],
  ['°F', 'degrees fahrenheit'],
  ['km', 'kilometres | kilometre | kilometers | kilometer'],
  ['m', 'metres | metre | meters | meter'],
  ['cm', 'centimetres | centimeters'],
  ['mm', 'millimetres | millimeters'],
  ['km²', 'sq km | square kilometres | square kilometers'],
  ['ha', 'hectares | hectare'],
  ['t', 'tonnes | tonne | metric tons'],
  ['kg', 'kilograms | kilogram | kilos'],
  ['kt', 'kilotons | kilotonnes'],
  ['USD', 'us dollars | dollars us | u . s . dollars'],
  ['EUR', 'euro | euros'],
  ['GBP', 'pounds sterling'],
  ['UAH', 'hryvnia | hryvnias | hryvnas'],
  ['RUB', 'russian rubles | russian roubles | rubles | roubles | ruble | rouble'],
  ['PLN', 'zloty | zlotys'],
  ['l', 'litres | litre | liters | liter'],
];

/** Dollars without a country. */
export const DOLLARS = 'dollar dollars';
