/** Endings of Russian words, for `inflected`. */
export const ADJECTIVE = 'ый ий ого ому ым ом ая ой ую ою ое ые ых ыми';
export const ADJECTIVE_SOFT = 'ий его ему им ем яя ей юю ее ие их ими ого ому ом ая ой ую ое';
export const SHORT = '- а о ы';
export const MASCULINE = '- а у ом е ы и ов ам ами ах';
export const MASCULINE_SOFT = 'ь я ю ем е и ей ям ями ях';
export const FEMININE = 'а ы и у ой ою е - ам ами ах';
/** Of stems of the past tense: "погиб", "уби". */
export const PAST = 'л ла ло ли';
