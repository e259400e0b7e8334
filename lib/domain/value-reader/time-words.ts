import { tableOf } from './tokens';

// Words around a time in English, Ukrainian and Russian.

export type TimeRelation = 'about' | 'at least' | 'more than' | 'at most' | 'fewer than';

export const TIME_RELATIONS = tableOf<TimeRelation>([
  [
    'about',
    'about | around | approximately | approx | roughly | circa | ca | c | ~ | ≈ | at about | at around | nearly | almost | близько | біля | приблизно | орієнтовно | десь | около | примерно | приблизительно | ориентировочно',
  ],
  [
    'at least',
    'since | no earlier than | not earlier than | starting from | starting | не раніше | не раньше | не ранее | починаючи з | начиная с',
  ],
  ['more than', 'after | later than | після | после | пізніше | позже | позднее'],
  ['at most', 'by | no later than | not later than | at the latest | к | ко | не пізніше | не позднее | не позже'],
  ['fewer than', 'before | prior to | earlier than | перед | раніше | раньше | ранее'],
]);

/** `from` opens a range or is used alone; `until` ends one or is used alone; the others only join. */
export type TimeJoint = 'from' | 'between' | 'to' | 'dash' | 'and' | 'until' | 'onto';

export const TIME_JOINTS = tableOf<TimeJoint>([
  ['from', 'from | з | із | від | с | со | от'],
  ['between', 'between | між | между'],
  ['to', 'to | through | по'],
  ['dash', '-'],
  ['and', 'and | і | й | та | и'],
  ['until', 'until | till | up to | до'],
  ['onto', 'на'],
]);

/** Words that add nothing to a time. */
export const FILLERS: ReadonlySet<string> = new Set(
  'on at in of the a o в во у о об року року. році рік года году год г р year hrs hour , .'.split(' '),
);

/** Russian and Ukrainian marks of a year: dates with points are then day first. */
export const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words that shift or change a time: a time with one of them is not read. */
export const MOVING: ReadonlySet<string> = new Set(
  (
    'not no never or contact cancelled canceled unavailable pending tbd tba later earlier ago next last previous following days day hours minutes seconds weeks week months years decades century centuries weekend ' +
    'late early mid middle end beginning start spring summer autumn fall winter bc bce half quarter past except unknown if whether daily every each ' +
    'не ні нет або чи или через тому назад пізніше позже раніше раньше днів дні дней минут хвилин секунд тижнів недель неделю тиждень місяців месяцев років лет ' +
    'початку кінці середині начале конце середине весной летом осенью зимой навесні влітку восени взимку first second third fourth fifth перше первое першого первого другого третього третьего минулої минулого прошлой прошлого следующей наступного невідомо неизвестно если якщо эры ери'
  ).split(' '),
);

export const POINTS_OF_DAY = tableOf<'noon' | 'midnight'>([
  ['noon', 'noon | midday | опівдні | полудень | полдень | в полдень'],
  ['midnight', 'midnight | опівночі | північ | полночь | полуночь | в полночь'],
]);

export const HOUR_WORDS: ReadonlySet<string> = new Set(
  "o'clock год година годині години годин час часа часов часу часам h".split(' '),
);
