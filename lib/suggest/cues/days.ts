import { phrases } from './report-words';

/** Days later than one that the text names before: "two days later". Negative numbers are not used. */
export const LATER: readonly (readonly [number, readonly string[]])[] = [
  [
    0,
    phrases(
      'the same day | that same day | later that day | того ж дня | тим же днем | в тот же день | того же дня | في اليوم نفسه | اليوم ذاته',
    ),
  ],
  [
    1,
    phrases(
      'the next day | the following day | a day later | one day later | the day after | the day after that | наступного дня | назавтра | через день | на следующий день | днем позже | في اليوم التالي | بعد يوم',
    ),
  ],
  [
    2,
    phrases(
      'two days later | two days after | two days after that | через два дні | за два дні | через два дня | спустя два дня | بعد يومين',
    ),
  ],
  [
    3,
    phrases(
      'three days later | three days after | three days after that | через три дні | за три дні | через три дня | спустя три дня | بعد ثلاثة ايام',
    ),
  ],
];

const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Words that belong to a day and stand before it: "late on", "the morning of", "у", "مساء". */
export const BEFORE_DAY =
  /(?<!\p{L})(?:(?:(?:early|late|earlier|later)\s+)?on|(?:the\s+)?(?:morning|evening)\s+of|у|в|во|вранці|ввечері|увечері|утром|вечером|(?:(?:في|مساء|صباح|ظهر|ليل|ليلة)\s+)?يوم|في|مساء|صباح|ظهر|ليل|ليلة)\s+$/iu;

/** Parts of a day that stand behind it. */
export const BEHIND_DAY =
  /^\s+(?:(?:late|early)\s+)?(?:morning|afternoon|evening|night|вранці|зранку|вдень|удень|ввечері|увечері|вночі|уночі|утром|днем|вечером|ночью|صباحا|مساء|ظهرا|ليلا)(?!\p{L})/iu;

/** Before a day these make another of it, or say how far something had come by then: "last", "as of", "since". */
export const OTHER_DAY =
  /(?<!\p{L})(?:last|next|previous|every|each|минул\p{L}+|наступн\p{L}+|прошл\p{L}+|следующ\p{L}+|кожн\p{L}+|кажд\p{L}+)\s+$/iu;
export const AS_OF =
  /(?<!\p{L})(?:as of|as at|since|until|till|by|before|after|from|станом на|по состоянию на|після|після|после|до|з|із|с|حتى|منذ|قبل|بعد)\s+$/iu;

/** What somebody says something in: a day beside it is the day on which it was said. */
export const SAYING = new RegExp(
  `(?<!\\p{L})(?:${anyOf(`
    statements? briefings? conferences? interviews? speech(?:es)? posts? reports? messages? addresse?s? updates? letters?
    communiqu[eé]s? bulletins? broadcasts? reporters journalists
    заяв(?:а|і|у|ою) брифінг\\p{L}* прес-?конференці\\p{L}+ інтерв['’ʼ]ю повідомленн\\p{L}+ дописі? зверненн\\p{L}+ звіт\\p{L}*
    заявлени\\p{L}+ брифинг\\p{L}* пресс-?конференци\\p{L}+ интервью сообщени\\p{L}+ пост\\p{L}{0,2} обращени\\p{L}+ отчет\\p{L}*
    (?:ال)?بيان (?:ال)?مؤتمر (?:ال)?صحفي (?:ال)?مقابلة (?:ال)?تصريح(?:ات)? (?:ال)?خطاب (?:ال)?منشور (?:ال)?صحفيين (?:لل)?صحفيين
  `)})(?!\\p{L})`,
  'giu',
);

/**
 * Between a word that reports and a day these begin what is told: the day is then that of what happened. "A statement
 * published on Friday" tells nothing.
 */
export const TELLS = new RegExp(
  `(?<!\\p{L})(?:that|who|which|when|where|while|after|before|${anyOf(`
    was were is are be been had has have will would could did began broke fell burnt hit struck took came went shot died
  `)}|(?!(?:published|posted|released|issued|televised|recorded|updated|dated|broadcasted|united|armed)(?!\\p{L}))\\p{L}{2,}ed|що|щоб|что|чтобы|إن|أن|بأن)(?!\\p{L})`,
  'iu',
);

/** The patterns that are put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [SAYING, TELLS];
