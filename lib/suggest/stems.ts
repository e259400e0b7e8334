import { formOf } from './attributions-by-form';

// What is left of a word without its endings, so that "загиблих" is found beside "загинули" only where the stem agrees, and
// "rockets" beside "rocket". Coarse on purpose: what it finds is a guess.

const CYRILLIC =
  /(?:ова|ову|овим|овым|овой|овою|еву|ева|евым|евим|ими|ыми|ого|его|ому|ему|ими|ами|ями|ові|еві|ій|ий|ый|ой|ою|ею|єю|ая|яя|ое|ее|ые|ие|их|ых|ім|им|ым|ом|ем|ах|ях|ів|ов|ев|ую|юю|ли|ло|ла|ть|ся|а|я|у|ю|о|е|є|и|і|ы|ь|й|в|л)$/u;
const ARABIC_BEFORE = /^[وفبل]*(?:ال)?(?=.{3})/u;
const ARABIC_BEHIND = /(?<=.{3})(?:ين|ون|ات|ان|ية|ة|ه|ي|ا)$/u;
const LATIN = /(?<=.{3})(?:ing|ed|es|s|e)$/u;
const OWN = /(?:['’]s|['’])$/u;

/** The stem of a word of a text, for comparing words. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = inflectedStem(word).replace(LATIN, '');
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** A document has the same words again and again. */
const stems = new Map<string, string>();
const MOST_KEPT = 20_000;

/** The stem of a word of a name: of Latin letters only what says whose it is goes. */
export function inflectedStem(word: string): string {
  const form = formOf(word).replace(OWN, '');
  if (/\p{Script=Cyrillic}/u.test(form)) {
    const stem = form.replace(CYRILLIC, '');
    return stem.length >= 3 ? stem : form;
  }
  if (/\p{Script=Arabic}/u.test(form)) return form.replace(ARABIC_BEFORE, '').replace(ARABIC_BEHIND, '');
  return form;
}
