// Words that say how a number was got, and how sure it is, in the languages of the product: parts of regular expressions.

/** A tally, a list of names. */
export const COUNTED: readonly string[] = [
  'count(?:s|ed|ing)? (?:at least |up )?(?=\\p{Nd})',
  'tall(?:y|ies|ied)',
  'lists? of (?:the )?(?:names|dead|killed|wounded)',
  'by name',
  'named? (?:to )?(?:at least |more than |over )?\\p{Nd}+',
  'put (?:a )?names? to',
  'identified',
  'поіменн\\p{L}*|поимённ\\p{L}*|поименн\\p{L}*',
  '(?:на|по|під)рахува(?:в|ли|ла)|підрахунк\\p{L}*',
  '(?:на|под|по)счита(?:л|ли|ла)|подсч[её]т\\p{L}*',
  'احص[ىات]\\p{L}*|بالاسم|بالاسماء',
];

/** A guess of whoever gives it. */
export const ESTIMATED: readonly string[] = [
  '(?:an )?estimat(?:e|es|ed|ing)',
  'оцін(?:ює|ив|или|ці|ками|кою)',
  'оцен(?:ивает|ил|или|ке|кам|кой)',
  'تقدر|قدرت?|تقديرات?',
];

/** How sure somebody is, in their words. */
export const HEDGES: readonly string[] = [
  'a (?:realistic|real|strong|distinct) (?:possibility|probability|chance)',
  '(?:highly |very |most )?(?:likely|unlikely|probably|possibly|presumably)',
  '(?:may|might|could) (?:well )?(?:have|be)',
  '(?:appears?|seems?) to',
  'allegedly|reportedly|apparently',
  'some of (?:the|them|those)',
  '(?:ймовірно|імовірно|можливо|мабуть|нібито|напевно)',
  '(?:вероятно|возможно|наверное|якобы|предположительно)',
  'من المحتمل|ربما|يحتمل|على الارجح',
];
