// Words by which a source declines, denies, confirms or withdraws, in the languages of the product: parts of regular
// expressions, in small letters, with the apostrophe ’ and for Arabic with a bare alif and without marks of vowels.

/** Asked or expected, it gives no value. */
export const DECLINES: readonly string[] = [
  '(?:declin|refus)(?:ed|es|ing) to (?:say|give|comment|confirm|provide|disclose|specify|name|discuss|answer|put)',
  '(?:did|does|do|has|have|had|would|could|was|were)(?: not|n’t) (?:yet )?(?:give|given|say|said|provide|provided|specify|specified|disclose|disclosed|name|named|release|released|comment|commented|offer|offered|reveal|revealed|be drawn)',
  '(?:gave|gives|giving|given|offered|offering|offers|provided|provides|named|released) no (?:\\p{L}+ )?(?:number|figure|toll|count|details?|estimate|total|value|answer|comment)',
  'without (?:giving|offering|providing|naming|specifying|saying|putting)',
  'denied giving',
  'no comment',
  '(?:is|are|was|were) (?:still )?being (?:clarified|counted|established|determined|verified)',
  'не (?:назва|уточни|наве|повідоми|вказа|розкри|нада|опри)\\p{L}*',
  'відмов(?:и|ля)\\p{L}* (?:від|назва|розкри|комент|уточн|повідом|надат)\\p{L}*',
  'без коментар\\p{L}*',
  'від коментар\\p{L}* (?:\\p{L}+ )?відмови\\p{L}*',
  'от комментари\\p{L}* (?:\\p{L}+ )?отказа\\p{L}*',
  '(?:іще|ще|досі) (?:з’ясову|уточню|встановлю|рахую)\\p{L}*',
  '(?:уточню|з’ясову)ються',
  'не (?:назва|приве|уточни|сообщи|указа|раскры|предостави)\\p{L}*',
  'отказа\\p{L}* (?:от|назва|раскры|комент|уточн|сообщ|предостав)\\p{L}*',
  'без комментари\\p{L}*',
  '(?:еще|пока|до сих пор) (?:выясня|уточня|устанавлива|подсчитыва)\\p{L}*',
  '(?:уточня|выясня)ются',
  '[وف]?(?:لم|لا) (?:يذكر|تذكر|يحدد|تحدد|يكشف|تكشف|يعط|تعط|تقدم|يقدم|يوضح|توضح)',
  '[وف]?رفضت? (?:\\p{L}+ ){0,3}(?:التعليق|الكشف|تحديد|اعطاء|ذكر)',
  '[وف]?امتنعت? (?:\\p{L}+ ){0,3}عن',
  '(?:دون|بدون) (?:تحديد|ذكر|اعطاء|الكشف)',
];

/** It rejects something. */
export const DENIES: readonly string[] = [
  'den(?:y|ies|ied|ying)',
  'reject(?:s|ed|ing)?',
  'dismiss(?:es|ed|ing)?',
  'disput(?:es|ed|ing)',
  'refut(?:es|ed|ing)',
  'rebut(?:s|ted|ting)?',
  'nonsense',
  '(?:is|was|are|were) (?:not true|untrue|false|a lie|fake)',
  'запереч\\p{L}*',
  'спрост\\p{L}*',
  'неправд\\p{L}*',
  'нісенітниц\\p{L}*',
  'отрица\\p{L}*',
  'опровер\\p{L}*',
  'чушь|бред|враньe|враньё',
  '[وف]?نف[ىتي]\\p{L}?|ينفي|تنفي',
  'كاذب\\p{L}?|غير صحيح\\p{L}?',
];

/** Of these, those that stand behind what they reject: "500 dead is nonsense". */
export const REJECTS_BEHIND = /^(?:nonsense|(?:is|was|are|were) |неправд|нісенітниц|чушь|бред|вран|كاذب|غير صحيح)/u;

/** It says that it happened. */
export const CONFIRMS: readonly string[] = [
  'confirm(?:s|ed|ing)?',
  'acknowledg(?:es|ed|ing)',
  'admit(?:s|ted|ting)?',
  'conced(?:es|ed|ing)',
  'підтвер\\p{L}*',
  'визна(?:в|ла|ло|ли|є|ють|ли)',
  'подтвер\\p{L}*',
  'призна(?:л|ла|ло|ли|ет|ют|ал|ала|али)',
  'و?(?:اكد|اكدت|اقر|اقرت|اعترف|اعترفت)',
];

/** It takes back what it said. */
export const WITHDRAWS: readonly string[] = [
  'retract(?:s|ed|ing)?',
  'with(?:drew|draws|drawn|drawing) (?:its|his|her|their|the) (?:\\p{L}+ )?(?:claim|figure|statement|report|number|estimate)\\p{L}*',
  'took back',
  'відклика\\p{L}* (?:свою|своє|свої|заяву|твердження)',
  'отозва\\p{L}* (?:свое|свои|свою|заявление)',
  'سحب\\p{L}? (?:تصريح|بيان)\\p{L}*|تراجعت? عن',
];
