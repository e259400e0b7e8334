/** Endings of Ukrainian words, for `inflected`. */
export const ADJECTIVE = 'ий ого ому им ім а ої ій у ою е і их ими';
export const MASCULINE = '- а у ові ом і и ів ам ами ах';
/** Of stems in a soft sign or -й: "боєць", "житель", "герой" without their end. */
export const MASCULINE_SOFT = 'я ю єм ем еві єві ї і їв ів ям ями ях ь й';
export const FEMININE = 'а и у ою о і - ам ами ах';
export const FEMININE_SOFT = 'я і ї ю єю ею й ь ям ями ях';
export const NEUTER = 'о а у ом і - ам ами ах';
/** Of stems of the past tense: "загину", "вби". */
export const PAST = 'в ла ло ли вши';
/** Forms in -но, -то and short participles: "поранен", "вбит". */
export const DONE = 'о';
