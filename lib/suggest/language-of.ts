/** A language that passages are read in: its tag, and whether its letters say so or the document does. */
export type LanguageGuess = { language: string; from: 'letters' | 'words' | 'document' };

const ENGLISH = new Set(
  'the of and to in a is was were that it for on with as at by said says from have has been not are'.split(' '),
);

/** Beyond this the letters of a passage say no more. In UTF-16 units. */
const ENOUGH = 2000;

/**
 * The language of a passage: by letters that only one language of its script has, else the document's where its script
 * agrees, else English by its commonest words. Undefined where nothing says it: Arabic letters write Persian too, and
 * Cyrillic ones Bulgarian.
 */
export function languageOf(passage: string, ofDocument?: string): LanguageGuess | undefined {
  const text = passage.slice(0, ENOUGH).toLowerCase();
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const [cyrillic, arabic, latin] = [
    count(/\p{Script=Cyrillic}/gu),
    count(/\p{Script=Arabic}/gu),
    count(/\p{Script=Latin}/gu),
  ];
  const document = ofDocument?.toLowerCase().split('-')[0];
  const fits = (...written: string[]): LanguageGuess | undefined =>
    document !== undefined && written.includes(document) ? { language: document, from: 'document' } : undefined;
  if (cyrillic > latin && cyrillic > arabic) {
    const [uk, ru] = [count(/[іїєґ]/gu), count(/[ыэъё]/gu)];
    if (uk !== ru) return { language: uk > ru ? 'uk' : 'ru', from: 'letters' };
    return fits('uk', 'ru', 'bg', 'be', 'sr', 'mk', 'kk');
  }
  if (arabic > latin) {
    if (count(/[پچگژ]/gu) > 0) return fits('fa', 'ur', 'ckb');
    return fits('ar', 'fa', 'ur') ?? (count(/[ةىأإ]/gu) > 0 ? { language: 'ar', from: 'letters' } : undefined);
  }
  if (latin === 0) return undefined;
  const others = ['uk', 'ru', 'ar', 'bg', 'be', 'fa', 'he'];
  if (document !== undefined && document !== '' && !others.includes(document))
    return { language: document, from: 'document' };
  const words = text.split(/[^\p{L}]+/u).filter((word) => ENGLISH.has(word)).length;
  return words >= 2 ? { language: 'en', from: 'words' } : undefined;
}

/** By which rules a text in a language is read; none for a language that has none. */
export function scriptOf(text: string): 'Latin' | 'Cyrillic' | 'Arabic' | 'other' {
  const part = text.slice(0, ENOUGH);
  const counts = (['Latin', 'Cyrillic', 'Arabic'] as const).map(
    (script) => [script, part.match(LETTERS[script])?.length ?? 0] as const,
  );
  const [script, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  return count === 0 ? 'other' : script;
}

const LETTERS = { Latin: /\p{Script=Latin}/gu, Cyrillic: /\p{Script=Cyrillic}/gu, Arabic: /\p{Script=Arabic}/gu };
