import anyAscii from 'any-ascii';

/** One word of a name in Latin letters: as it is compared, with what differs between spellings folded away. */
export type NameToken = { word: string; isInitial: boolean };

/** Legal forms, which say nothing of who it is. */
const LEGAL_FORMS = new Set(
  'ltd limited llc llp lp inc incorporated corp corporation co company plc gmbh ag sa sas sarl srl spa bv nv oy ab as ooo oao zao pao ao tov pat prat aktiengesellschaft'.split(
    ' ',
  ),
);

/** Words that stand between names in several languages. */
const BETWEEN = new Set('the of and for de del la le el al et und der die das von van y i'.split(' '));

/**
 * What romanisations of one name differ by: Горбенко is Gorbenko or Horbenko, Олексій ends in -iy, -ij, -ii or -i. Applied
 * in this order, to small letters.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'],
  [/tch|tsch|cz/g, 'c'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/g/g, 'h'],
  [/[yj]/g, 'i'],
  [/e(?=i)/g, ''],
  [/([^ ])\1+/g, '$1'],
];

/** The words of a name, in any script, as they are compared. The same name romanised in two ways gives words that are alike. */
export function nameTokens(name: string): readonly NameToken[] {
  const words = asciiWords(name);
  const said = words.filter((word) => !LEGAL_FORMS.has(word) && !BETWEEN.has(word));
  const kept = said.length === 0 ? words : said;
  // All at once: no fold reaches over a blank.
  const folded = FOLDS.reduce((text, [from, to]) => text.replaceAll(from, to), kept.join(' ')).split(' ');
  return kept.map((word, at) => ({ word: folded[at] ?? word, isInitial: word.length === 1 }));
}

function asciiWords(name: string): readonly string[] {
  const text = anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/['’`"]/g, '');
  return text.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** A name as the last part of an address: "Олексій Горбенко" is "oleksiy-gorbenko". Empty if it has no letter or figure. */
export function addressOf(name: string, longest = 80): string {
  return asciiWords(name).reduce(
    (text, word) =>
      text === '' ? word.slice(0, longest) : text.length + 1 + word.length <= longest ? `${text}-${word}` : text,
    '',
  );
}

/** Whether a word, in small letters, only stands between the words of a name. */
export const isBetweenNames = (word: string): boolean => BETWEEN.has(word);
